#include "search/filter.h"

namespace huiqi::search {
namespace {

template <std::size_t N>
std::array<bool, N> all() {
  std::array<bool, N> flags;
  flags.fill(true);
  return flags;
}

// `offset` leaves room for "unknown", which no choice names.
template <std::size_t N, class E>
std::array<bool, N> chosen(const std::vector<E>& values, std::size_t offset = 0) {
  if (values.empty()) return all<N>();
  std::array<bool, N> flags{};
  for (const E value : values) flags[static_cast<std::size_t>(value) + offset] = true;
  return flags;
}

std::vector<char> chosen(const std::vector<std::string>& values, const Numbers& numbers) {
  if (values.empty()) return {};
  std::vector<char> flags(numbers.size());
  for (const std::string& value : values) {
    if (const auto number = numbers.find(value)) flags[*number] = 1;
  }
  return flags;
}

std::vector<char> chosen_sets(const std::vector<std::string>& values, const Names& names) {
  const std::vector<char> topics = chosen(values, names.topic_names());
  if (topics.empty()) return {};
  std::vector<char> sets(names.topic_sets());
  for (std::uint32_t set = 0; set < sets.size(); ++set) {
    for (const std::uint32_t topic : names.topics_of(set)) sets[set] |= topics[topic];
  }
  return sets;
}

}  // namespace

Filter::Filter(const Wanted& wanted, const Names& names, Day today)
    : officers_(wanted.officers),
      today_(today),
      kinds_(chosen<2>(wanted.kinds)),
      audiences_(chosen<2>(wanted.audiences)),
      levels_(chosen<5>(wanted.levels, 1)),
      validities_(chosen<5>(wanted.validities)),
      systems_(chosen(wanted.issuing_systems, names.systems())),
      topic_sets_(chosen_sets(wanted.topics, names)),
      years_(wanted.years) {
  std::ranges::sort(years_);
  choose_areas(wanted, names);
  const auto narrow = [&](Facet facet, bool is_narrowed) {
    if (is_narrowed) narrowed_ |= bit_of(facet);
  };
  narrow(Facet::kind, !wanted.kinds.empty());
  narrow(Facet::audience, !wanted.audiences.empty());
  narrow(Facet::issuing_system, !wanted.issuing_systems.empty());
  narrow(Facet::topic, !wanted.topics.empty());
  narrow(Facet::level, !wanted.levels.empty());
  narrow(Facet::area, !wanted.areas.empty());
  narrow(Facet::year, !wanted.years.empty());
  narrow(Facet::validity, !wanted.validities.empty());
}

void Filter::choose_areas(const Wanted& wanted, const Names& names) {
  if (wanted.areas.empty()) return;
  std::vector<char> roots = chosen(wanted.areas, names.areas());
  areas_.assign(roots.size(), 0);
  areas_[0] = std::ranges::find(wanted.areas, "000000") != wanted.areas.end() ? 1 : 0;
  for (std::uint32_t area = 1; area < areas_.size(); ++area) {
    for (const std::uint32_t above : names.path_of(area)) areas_[area] |= roots[above];
  }
}

}  // namespace huiqi::search
