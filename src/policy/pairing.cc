#include "policy/pairing.h"

#include "policy/likeness.h"

namespace huiqi::policy {
namespace {

constexpr std::size_t kMostComparisons = 4'000'000;
constexpr std::size_t kLongest = 4'000;  // characters of a text that are compared; more is an annex, not a measure

struct Item {
  std::u32string heading;
  std::u32string text;
};

std::vector<Item> comparable_items(std::span<const Pairable> items) {
  std::vector<Item> all;
  all.reserve(items.size());
  for (const Pairable& item : items) {
    all.push_back({comparable(item.heading), comparable(item.text).substr(0, kLongest)});
  }
  return all;
}

bool same_heading(const Item& a, const Item& b) {
  return !a.heading.empty() && a.heading == b.heading;
}

int percent_of(const Item& a, const Item& b) {
  if (a.text == b.text) return a.text.empty() ? 0 : 100;
  return sequence_percent(a.text, b.text);
}

// How far apart two items stand, each by its place in its own list, in thousandths of the list.
std::size_t moved(std::size_t before, std::size_t befores, std::size_t after, std::size_t afters) {
  const std::size_t a = before * 1000 / befores;
  const std::size_t b = after * 1000 / afters;
  return a > b ? a - b : b - a;
}

std::optional<PairedItems> candidate(const Item& before, const Item& after, bool cheap) {
  if (same_heading(before, after)) return PairedItems{0, 0, PairEvidence::heading, percent_of(before, after)};
  const bool equal = before.text == after.text && !before.text.empty();
  if (!equal && (cheap || most_sequence_percent(before.text, after.text) < kPairPercent)) return std::nullopt;
  const int percent = percent_of(before, after);
  if (percent < kPairPercent) return std::nullopt;
  return PairedItems{0, 0, PairEvidence::text, percent};
}

std::vector<PairedItems> candidates(const std::vector<Item>& before, const std::vector<Item>& after) {
  const bool cheap = before.size() * after.size() > kMostComparisons;
  std::vector<PairedItems> found;
  for (std::size_t a = 0; a < after.size(); ++a) {
    for (std::size_t b = 0; b < before.size(); ++b) {
      auto pair = candidate(before[b], after[a], cheap);
      if (!pair) continue;
      pair->before = b;
      pair->after = a;
      found.push_back(*pair);
    }
  }
  return found;
}

}  // namespace

std::vector<PairedItems> pair_items(std::span<const Pairable> before, std::span<const Pairable> after) {
  auto found = candidates(comparable_items(before), comparable_items(after));
  const auto rank = [&](const PairedItems& pair) {
    // A heading says more than the likeness of texts: a measure that was rewritten under its heading is still the same.
    return std::tuple{pair.evidence != PairEvidence::heading, -pair.percent,
                      moved(pair.before, before.size(), pair.after, after.size()), pair.after, pair.before};
  };
  std::ranges::sort(found, {}, rank);
  std::vector<bool> before_taken(before.size());
  std::vector<bool> after_taken(after.size());
  std::vector<PairedItems> pairs;
  for (const PairedItems& pair : found) {
    if (before_taken[pair.before] || after_taken[pair.after]) continue;
    before_taken[pair.before] = after_taken[pair.after] = true;
    pairs.push_back(pair);
  }
  std::ranges::sort(pairs, {}, &PairedItems::after);
  return pairs;
}

}  // namespace huiqi::policy
