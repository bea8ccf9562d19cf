#pragma once

namespace huiqi::text {

// What a CJK compatibility character stands for, or nothing. Full-width forms (U+FF01 …) are not in the table: they
// differ from ASCII by a constant.
std::string_view compatibility_form(char32_t c);

}  // namespace huiqi::text
