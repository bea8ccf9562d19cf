#pragma once

namespace huiqi::policy {

// By the ending of a file's name; what an upload says of itself is not to be trusted.
std::string_view media_type_of(std::string_view name);

}  // namespace huiqi::policy
