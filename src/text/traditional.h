#pragma once

#include "text/position_map.h"

namespace huiqi::text {

// A character of Traditional Chinese that text in Simplified Chinese does not use.
bool is_traditional_only(char32_t c);

struct Mended {
  std::string text;
  PositionMap map;  // text → what was given
};

// Simplified forms for single Traditional characters left in Simplified text.
Mended mend_leftovers(std::string_view text);

// A whole Traditional text, phrase-aware (乾隆 stays, 乾燥 becomes 干燥). Unchanged where OpenCC's tables are not
// installed.
Mended to_simplified(std::string_view text);

}  // namespace huiqi::text
