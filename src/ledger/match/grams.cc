#include "ledger/match/grams.h"

namespace huiqi::ledger {
namespace {

// So many pairs are looked up, and of these only so many items read: enough to find what is alike among 10⁵.
constexpr std::size_t kPairs = 8;
constexpr std::size_t kMostRead = 4'000;

std::vector<std::uint64_t> pairs_of(std::u32string_view text) {
  std::vector<std::uint64_t> pairs;
  if (text.size() == 1) pairs.push_back(text[0]);
  for (std::size_t i = 1; i < text.size(); ++i) pairs.push_back((std::uint64_t{text[i - 1]} << 32U) | text[i]);
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace

void Grams::add(std::uint32_t item, std::u32string_view text) {
  for (const std::uint64_t pair : pairs_of(text)) items_[pair].push_back(item);
}

std::vector<std::uint32_t> Grams::candidates(std::u32string_view text, std::size_t limit) const {
  std::vector<const std::vector<std::uint32_t>*> lists;
  for (const std::uint64_t pair : pairs_of(text)) {
    if (const auto found = items_.find(pair); found != items_.end()) lists.push_back(&found->second);
  }
  std::sort(lists.begin(), lists.end(), [](const auto* a, const auto* b) { return a->size() < b->size(); });
  std::unordered_map<std::uint32_t, std::size_t> hits;
  std::size_t read = 0, used = 0;
  for (const auto* list : lists) {
    if (used == kPairs || (used >= 2 && read + list->size() > kMostRead)) break;
    for (const std::uint32_t item : *list) ++hits[item];
    read += list->size();
    ++used;
  }
  std::vector<std::pair<std::size_t, std::uint32_t>> ranked;
  for (const auto& [item, count] : hits) {
    if (2 * count >= used) ranked.emplace_back(count, item);
  }
  std::sort(ranked.begin(), ranked.end(),
            [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
  std::vector<std::uint32_t> items;
  for (std::size_t i = 0; i < std::min(limit, ranked.size()); ++i) items.push_back(ranked[i].second);
  return items;
}

}  // namespace huiqi::ledger
