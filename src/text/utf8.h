#pragma once

namespace huiqi::text {

struct CodePoint {
  char32_t value;
  unsigned length;  // bytes
};

// The code point that begins at `at`. `text` is valid UTF-8 and `at` a boundary below its size.
inline CodePoint decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {((lead & 0x1FU) << 6) | (byte(1) & 0x3FU), 2};
  if (lead < 0xF0) return {((lead & 0x0FU) << 12) | ((byte(1) & 0x3FU) << 6) | (byte(2) & 0x3FU), 3};
  return {((lead & 0x07U) << 18) | ((byte(1) & 0x3FU) << 12) | ((byte(2) & 0x3FU) << 6) | (byte(3) & 0x3FU), 4};
}

// The code point that ends just before `end` (> 0).
inline CodePoint decode_before(std::string_view text, std::size_t end) {
  std::size_t at = end - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return decode(text, at);
}

void append(std::string& out, char32_t code_point);

// Every ill-formed sequence becomes one U+FFFD; `replaced` counts them.
std::string repair_utf8(std::string_view text, std::size_t& replaced);

// The begin of the character that holds byte `at`; the text's size for what lies beyond it.
inline std::size_t floor_to_character(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

// The first `count` code points, whole.
std::string_view first_code_points(std::string_view text, std::size_t count);

inline bool is_han(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007 || (c >= 0x20000 && c <= 0x323AF);
}
inline bool is_ascii_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
inline bool is_ascii_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Columns of a terminal: 2 for Han, full-width forms and CJK punctuation, 0 for combining marks, else 1.
unsigned display_width(char32_t c);
std::size_t display_width(std::string_view text);

// Without blanks between Han characters; a blank beside Latin letters or digits stays.
std::string without_inner_blanks(std::string_view text);

}  // namespace huiqi::text
