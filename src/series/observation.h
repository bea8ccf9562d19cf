#pragma once

#include "base/enum_names.h"
#include "base/time.h"

namespace huiqi::series {

enum class Basis : std::uint8_t {
  typed,    // somebody entered it
  counted,  // an engine counted it from what really happened
};
constexpr auto enum_names(Basis) {
  return named<Basis>({{Basis::typed, "typed"}, {Basis::counted, "counted"}});
}

// One name of a list: an enterprise that is watched, a county that has something.
struct Member {
  std::string key;  // what makes it the same in two lists: a 统一社会信用代码, else the name
  std::string name;
  std::string stage;
  bool done = false;
  friend bool operator==(const Member&, const Member&) = default;
};

// What was seen of one indicator, by one organisation, for one area.
//
// With `from` it is a flow over the days from `from` to `as_of`, both included; without, it is how things stood on
// `as_of`. A running total is a flow from the first day on. Values are × 10⁴ in the indicator's unit.
struct Observation {
  std::string area;
  std::int64_t organisation = 0;
  std::optional<Date> from;
  Date as_of;
  std::int64_t value = 0;
  std::optional<std::int64_t> base;  // of a share the whole; of growth the year before; of a net flow what dropped out
  bool whole = false;                // stands in place of all parts within its area; otherwise it is one part and adds
  // Independent accounts of one thing, told apart by number: two documents gave one target, and each was reported on.
  // A later account is used only where no earlier one says anything.
  int account = 0;
  Basis basis = Basis::typed;
  Instant recorded;
  std::vector<Member> members;
};

}  // namespace huiqi::series
