#pragma once

#include "base/time.h"

namespace huiqi::ledger {

// One accepted merge: what `absorbed` belonged to became part of what `kept` belonged to.
struct MergeEdge {
  std::int64_t kept = 0;
  std::int64_t absorbed = 0;
  Instant at;  // when it was decided
};

// What accepted merges make of targets (or tasks): each belongs to a root, which holds for all of them. Taking an edge
// away gives back exactly what stood before it.
class MergeForest {
 public:
  // In any order.
  explicit MergeForest(std::vector<MergeEdge> edges);

  // Itself where nothing absorbed it.
  std::int64_t root_of(std::int64_t node) const;
  // As it was at `at`: edges decided later do not count.
  std::int64_t root_at(std::int64_t node, Instant at) const;
  // Everything that any edge names, in order.
  std::vector<std::int64_t> nodes() const;

  // Which account of the thing a figure belongs to that was recorded for `home` at `recorded`: 0 if `home` already was
  // part of its present root then, else the number of the account that was merged later, in the order of the merges.
  int account_of(std::int64_t home, Instant recorded) const;

 private:
  std::vector<MergeEdge> edges_;  // in the order of their decisions
};

}  // namespace huiqi::ledger
