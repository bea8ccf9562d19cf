#pragma once

#include "series/fraction.h"
#include "series/observation.h"

namespace huiqi::series {

// Whether `inner` is `outer` or lies in it.
using Within = std::function<bool(std::string_view inner, std::string_view outer)>;

enum class Nature : std::uint8_t {
  flow,   // over time it adds: only observations with `from`
  stock,  // over time the last one holds: only observations without
};

// The observations, by their index, that make up the figure at the end of `on`; none of them says what another says.
// - of one organisation and area: of flows whose days overlap the one over more days (a running total replaces the
//   months in it), the later recorded of equal ones; of stocks the last;
// - a whole replaces the parts and smaller wholes in its area: of flows those whose days overlap, of stocks all;
// - an account replaces later accounts of areas that overlap, in the same way.
std::vector<std::size_t> select(std::span<const Observation> all, Nature nature, Date on, const Within& within);

// Sums of what was selected. They add across areas and organisations; shares and growth are made from them.
struct Figure {
  std::size_t observations = 0;
  Date as_of{};  // the latest
  Wide value = 0;
  Wide base = 0;
  bool based = false;  // every observation has a base
  bool typed = false;  // some are
  bool counted = false;
};
Figure roll_up(std::span<const Observation> all, Nature nature, Date on, const Within& within);
Figure sum_of(std::span<const Observation> all, std::span<const std::size_t> selected);

// A name, and who lists it.
struct ListedMember {
  Member member;  // as last seen; done if anyone saw it done
  std::vector<std::size_t> listed_by;
};
// The union of the lists, each key once, in the order of keys.
std::vector<ListedMember> unite(std::span<const Observation> all, std::span<const std::size_t> selected);

// How many of `periods` (first and last day, in order) hold `value` or more, of flows that lie in them.
std::size_t fulfilled(std::span<const std::pair<Date, Date>> periods, std::int64_t value,
                      std::span<const Observation> all, Date on, const Within& within);

}  // namespace huiqi::series
