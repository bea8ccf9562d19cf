#pragma once

#include "base/enum_names.h"

// Which item of a version is the one that the version before had. Pure: the same input gives the same pairs.
namespace huiqi::policy {

// A measure, a target or a goal, as far as it can be told from others.
struct Pairable {
  std::string heading;  // empty where it has none; of a target: its kind and subject
  std::string text;
};

enum class PairEvidence : std::uint8_t {
  heading,     // the headings are the same
  text,        // kPairPercent of the texts are the same
  reviewer,    // a person said so
  correction,  // the version is a corrected copy
};
constexpr auto enum_names(PairEvidence) {
  return named<PairEvidence>({{PairEvidence::heading, "heading"},
                              {PairEvidence::text, "text"},
                              {PairEvidence::reviewer, "reviewer"},
                              {PairEvidence::correction, "correction"}});
}

struct PairedItems {
  std::size_t before = 0;  // index into the earlier version's items
  std::size_t after = 0;   // index into the later one's
  PairEvidence evidence = PairEvidence::text;
  int percent = 0;  // of the texts in common
  friend bool operator==(const PairedItems&, const PairedItems&) = default;
};

constexpr int kPairPercent = 80;

// At most one partner for each, in the order of `after`. Two items are a pair if their headings are the same, or 80 %
// of their texts; where several would do, the most alike goes first, then the one that moved least. Items whose
// headings and texts are both empty have no partner. Beyond some thousands of items on both sides only equal headings
// and equal texts are paired, so that the time stays bounded.
std::vector<PairedItems> pair_items(std::span<const Pairable> before, std::span<const Pairable> after);

}  // namespace huiqi::policy
