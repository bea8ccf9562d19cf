#pragma once

#include <bit>

#include "search/filter.h"

namespace huiqi::search {

struct FacetValue {
  std::string value;
  std::int64_t count = 0;
  friend bool operator==(const FacetValue&, const FacetValue&) = default;
};
using FacetCounts = std::map<Facet, std::vector<FacetValue>>;

// Counts, for each value of each facet, the hits there would be if only that facet's choice were another: what a click
// on the value would show. Areas count for those above them too; topics for each of a set.
class FacetCounter {
 public:
  FacetCounter(const Filter& filter, const Names& names);

  void add(const Attributes& of, FacetMask against) {
    if (against == 0) {
      ++wanted_;
      for (unsigned i = 0; i < kFacets; ++i) count(static_cast<Facet>(i), of);
    } else if (std::has_single_bit(against)) {
      const auto facet = static_cast<Facet>(std::countr_zero(against));
      ++kept_out_by_[static_cast<std::size_t>(facet)];
      count(facet, of);
    }
  }

  std::int64_t wanted() const { return wanted_; }
  // How many hits only this facet's choice keeps out.
  std::int64_t kept_out_by(Facet facet) const { return kept_out_by_[static_cast<std::size_t>(facet)]; }
  // The most frequent first; years the newest first. Systems, topics and areas: at most `kMostValues`.
  FacetCounts counts() const;

  static constexpr std::size_t kMostValues = 200;

 private:
  static constexpr unsigned kFacets = 8;
  static constexpr int kFirstYear = 1949;

  void count(Facet facet, const Attributes& of);
  std::vector<FacetValue> areas() const;
  std::vector<FacetValue> topics() const;

  const Filter& filter_;
  const Names& names_;
  std::int64_t wanted_ = 0;
  std::array<std::int64_t, kFacets> kept_out_by_{};
  std::array<std::uint32_t, 2> kinds_{};
  std::array<std::uint32_t, 2> audiences_{};
  std::array<std::uint32_t, 5> levels_{};
  std::array<std::uint32_t, 5> validities_{};
  std::array<std::uint32_t, 256> years_{};
  std::vector<std::uint32_t> systems_;
  std::vector<std::uint32_t> topic_sets_;
  std::vector<std::uint32_t> areas_;
};

}  // namespace huiqi::search
