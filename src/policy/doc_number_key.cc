#include "policy/doc_number_key.h"

#include "text/utf8.h"

namespace huiqi::policy {
namespace {

constexpr std::u32string_view kBrackets = U"〔〕[]()（）［］【】﹝﹞{}｛｝<>〈〉《》";

bool is_bracket(char32_t c) {
  return kBrackets.find(c) != std::u32string_view::npos;
}

// Full-width digits and letters as ASCII, letters in lower case.
char32_t folded(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

}  // namespace

std::optional<std::string> doc_number_key(std::string_view printed) {
  std::string key;
  bool figure = false;
  for (std::size_t at = 0; at < printed.size();) {
    const auto [value, length] = text::decode(printed, at);
    at += length;
    const char32_t c = folded(value);
    figure = figure || text::is_ascii_digit(c);
    if (is_bracket(value)) {
      key += '|';  // the year must not run into the number after it
    } else if (text::is_han(c) || text::is_ascii_digit(c) || text::is_ascii_letter(c)) {
      text::append(key, c);
    }
  }
  if (!figure) return std::nullopt;
  return key;
}

}  // namespace huiqi::policy
