#pragma once

#include "ledger/types.h"
#include "series/roll_up.h"

namespace huiqi::ledger {

// What was reached of a target, rolled up from the observations that count.
struct Actual {
  Date as_of{};
  std::int64_t value = 0;            // × 10⁴ in the target's unit: of growth and shares the share itself
  std::optional<std::int64_t> done;  // milestones, periods, names, covered places: how many …
  std::optional<std::int64_t> of;    // … of how many (plain counts)
  std::optional<std::int64_t> part;  // of growth and shares what they are made from, × 10⁴
  std::optional<std::int64_t> whole;
  bool typed = false;
  bool counted = false;
  bool reached = false;  // holds what the target asks for: compared exactly, not by the rounded value
  friend bool operator==(const Actual&, const Actual&) = default;
};

// The observations of a target: its own, and for relative growth those of what it is compared with.
struct Observed {
  std::span<const series::Observation> own;
  std::span<const series::Observation> compared = {};
};

// Whether observations of this kind of target are flows. Ceilings may be either: what they have decides.
series::Nature nature_of(const Requirement& requirement, std::span<const series::Observation> own);

// What the roll-up needs besides.
struct Yardstick {
  std::int64_t about = 0;       // 左右: so much of the value may be missing, × 10⁴
  std::int64_t milestones = 1;  // how many each part of a milestone target has: those of its plan
  std::int64_t parts = 1;       // by how many it is to be reached: the units that a collective was dispatched to
};

// Nothing when there is nothing to say: no observation, or a share of nothing.
std::optional<Actual> actual_of(const Requirement& requirement, const Observed& observed, Date on,
                                const series::Within& within, const Yardstick& yardstick);

// The periods of a recurrent target that are over on `on`: first and last day each, in order.
std::vector<std::pair<Date, Date>> periods_due(const Requirement& requirement, Date on);

}  // namespace huiqi::ledger
