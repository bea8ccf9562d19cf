#pragma once

#include "text/position_map.h"

namespace huiqi::text {

struct Normalised {
  std::string clean;
  PositionMap map;            // clean → source
  bool traditional = false;   // the whole text was converted to Simplified
  std::size_t glosses = 0;    // pinyin glosses that were removed: 發(fā)布
  std::size_t leftovers = 0;  // single Traditional forms in Simplified text that were mended: 缓缴期满後
};

// The clean form of a text, which must be valid UTF-8 below 4 GiB:
// - compatibility and half- or full-width forms are folded; punctuation beside Chinese is full-width, digits and Latin
//   letters are ASCII; straight quotes become “ ”;
// - blanks: none at the ends of a line or inside a date; one between words; two (`kWideGap`) where the source has a gap
//   as wide as two Chinese characters; zero-width and control characters are dropped;
// - pinyin glosses are removed, Traditional characters become Simplified.
Normalised normalise(std::string_view source);

inline constexpr std::string_view kWideGap = "  ";

}  // namespace huiqi::text
