#pragma once

namespace huiqi::http {

// `text` in gzip form, at a level that costs little time.
std::string gzip(std::string_view text);

}  // namespace huiqi::http
