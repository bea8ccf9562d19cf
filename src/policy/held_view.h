#pragma once

#include "json/json.h"
#include "policy/states.h"

namespace huiqi::policy {

// The document was already held, and what came is a new version of it.
struct HeldView {
  HeldBy by = HeldBy::number;
  std::int64_t likeness = 0;  // × 10⁴
};
void fields(auto& visit, json::Of<HeldView> auto& held) {
  visit("by", held.by);
  visit("likeness", held.likeness);
}

}  // namespace huiqi::policy
