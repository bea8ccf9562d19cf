#pragma once

#include <random>

#include "text/utf8.h"

namespace huiqi::policy {

// Han characters, each one of the first `letters`.
inline std::u32string random_text(std::mt19937& random, std::size_t length, unsigned letters = 3000) {
  std::uniform_int_distribution<char32_t> letter{U'一', U'一' + letters - 1};
  std::u32string text;
  for (std::size_t i = 0; i < length; ++i) text += letter(random);
  return text;
}

inline std::string encoded(std::u32string_view text) {
  std::string bytes;
  for (const char32_t c : text) text::append(bytes, c);
  return bytes;
}

}  // namespace huiqi::policy
