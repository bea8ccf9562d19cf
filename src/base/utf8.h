#pragma once

namespace huiqi {

// Whether `text` is well-formed UTF-8: no overlong form, no surrogate, nothing above U+10FFFF.
bool is_utf8(std::string_view text);

// The number of characters (code points) of well-formed UTF-8.
std::size_t count_characters(std::string_view text);

}  // namespace huiqi
