#pragma once

namespace huiqi::http {

// What the grammar of HTTP needs; all of it for ASCII, without locale.

bool equal_ignoring_case(std::string_view a, std::string_view b);
std::string_view trim(std::string_view text);  // spaces and tabs

// The part before the first `separator`, which is dropped from `text` together with it; all of it if there is none.
std::string_view take_until(std::string_view& text, char separator);

// "%E4%BC%81" as bytes, and '+' as a space where `plus_is_space`. Nothing for a broken escape, for text that is not
// UTF-8, and for NUL.
enum class Plus : std::uint8_t { is_plus, is_space };
std::optional<std::string> percent_decode(std::string_view text, Plus plus = Plus::is_plus);

// RFC 5987's escapes, for the file name of an attachment.
std::string percent_encode(std::string_view text);

}  // namespace huiqi::http
