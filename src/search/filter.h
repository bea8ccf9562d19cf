#pragma once

#include "search/columns.h"

namespace huiqi::search {

enum class Facet : std::uint8_t { kind, audience, issuing_system, topic, level, area, year, validity };
constexpr auto enum_names(Facet) {
  return named<Facet>({{Facet::kind, "kind"},
                       {Facet::audience, "audience"},
                       {Facet::issuing_system, "issuing_system"},
                       {Facet::topic, "topic"},
                       {Facet::level, "level"},
                       {Facet::area, "area"},
                       {Facet::year, "year"},
                       {Facet::validity, "validity"}});
}

// What may be found and what was asked for. Of one facet any of the values will do; none given: all do.
struct Wanted {
  bool officers = false;  // sees what is not for everyone, too
  std::vector<Kind> kinds;
  std::vector<Audience> audiences;
  std::vector<std::string> issuing_systems;
  std::vector<std::string> topics;
  std::vector<Level> levels;
  std::vector<std::string> areas;  // of this area or one within it; "000000" is the whole country's own
  std::vector<std::int16_t> years;
  std::vector<Validity> validities;
};

// A set of facets.
using FacetMask = std::uint8_t;
constexpr FacetMask bit_of(Facet facet) {
  return static_cast<FacetMask>(1U << static_cast<unsigned>(facet));
}

// `Wanted`, made ready to be asked of very many entries.
class Filter {
 public:
  Filter(const Wanted& wanted, const Names& names, Day today);

  // False: it may not even be counted.
  bool may_see(const Attributes& of) const { return officers_ || of.visibility == Visibility::everyone; }

  // The facets that speak against it; 0: wanted.
  FacetMask against(const Attributes& of) const {
    FacetMask mask = 0;
    if (!kinds_[index(of.kind)]) mask |= bit_of(Facet::kind);
    if (!audiences_[index(of.audience)]) mask |= bit_of(Facet::audience);
    if (!systems_.empty() && !systems_[of.system]) mask |= bit_of(Facet::issuing_system);
    if (!topic_sets_.empty() && !topic_sets_[of.topics]) mask |= bit_of(Facet::topic);
    if (!levels_[of.level]) mask |= bit_of(Facet::level);
    if (!areas_.empty() && !areas_[of.area]) mask |= bit_of(Facet::area);
    if (!years_.empty() && !std::ranges::binary_search(years_, of.year)) mask |= bit_of(Facet::year);
    if (!validities_[index(validity_of(of, today_))]) mask |= bit_of(Facet::validity);
    return mask;
  }

  Day today() const { return today_; }
  // Whether any facet is narrowed by a choice of the visitor.
  FacetMask narrowed() const { return narrowed_; }

 private:
  template <class E>
  static constexpr std::size_t index(E value) {
    return static_cast<std::size_t>(value);
  }
  void choose_areas(const Wanted& wanted, const Names& names);

  bool officers_;
  Day today_;
  FacetMask narrowed_ = 0;
  std::array<bool, 2> kinds_;
  std::array<bool, 2> audiences_;
  std::array<bool, 5> levels_;  // 0: unknown
  std::array<bool, 5> validities_;
  std::vector<char> systems_;  // by number; empty: all
  std::vector<char> topic_sets_;
  std::vector<char> areas_;
  std::vector<std::int16_t> years_;  // sorted; empty: all
};

}  // namespace huiqi::search
