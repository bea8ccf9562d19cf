#pragma once

#include "policy/parse/numbering.h"

namespace huiqi::policy::parse {

inline constexpr std::uint32_t kNone = ~std::uint32_t{0};

// One numbered item and where it stands in the tree.
struct Item {
  Marker marker;
  std::uint32_t parent = kNone;   // index into Outline::items
  std::uint32_t end = 0;          // where the next item, of whatever level, begins
  std::uint32_t subtree_end = 0;  // where the next item that it does not contain begins
  std::uint32_t children = 0;     // how many it has directly
  bool inferred = false;          // its number is lost or damaged

  Span body() const { return {marker.end, end}; }
  Span whole() const { return {marker.end, subtree_end}; }
};

struct Outline {
  std::vector<Item> items;  // in the order of the text; a parent before its children
};

// Chooses by their sequence the numbers that begin items: each list counts up from 1, may run on through the sections
// that contain it, may restart, may lack a number. Linear in the number of markers.
Outline outline_of(const std::vector<Marker>& markers, std::uint32_t text_end);

}  // namespace huiqi::policy::parse
