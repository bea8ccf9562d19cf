#pragma once

#include "ledger/parts.h"
#include "ledger/target.h"

// Where targets stand on a day: read from `series`, never from what was entered.
namespace huiqi::ledger {

// The day asked about, and up to when something counts as known.
struct Moment {
  Date on{};
  Instant known;
};
Moment now(const Clock& clock);
Moment end_of(Date day);  // as it was known at its end

// A target with all that was merged into it.
struct TargetState {
  Target target;                // the root
  std::vector<Target> members;  // it and what was merged into it, by id
  std::optional<Plan> plan = {};
  std::vector<series::Observation> own = {};
  std::vector<series::Observation> compared = {};
  Yardstick yardstick = {};
  std::optional<Actual> actual = {};
  std::optional<std::int64_t> expected = {};
  LightView light = {};
  std::optional<Light> circulated = {};  // the newest
  std::int64_t entries = 0;
};

// Whose the target is: what the light needs of its task.
struct Owed {
  bool report = false;     // somebody owes one
  Date since{};            // from when
  std::int64_t parts = 1;  // by how many units it is reached: those that a collective was dispatched to
};

// The states of these roots. `owed` says of each whose it is.
std::map<TargetId, TargetState> states_of(store::Tx& tx, const Parts& parts, const std::vector<Target>& roots,
                                          const std::map<TargetId, Owed>& owed, const Moment& moment);

// What was reached at the end of a day, from the observations that the state holds.
std::optional<Actual> actual_on(const Parts& parts, const TargetState& state, Date on);

// "target:72", and what it is compared with.
std::string indicator_of(TargetId target);
std::string compared_indicator_of(TargetId target);

// Names that more than one unit lists as its own, and all names with who lists them.
struct ClaimedName {
  series::Member member;
  std::vector<identity::OrganisationId> claimed_by;  // each once
};
std::vector<ClaimedName> names_of(const Parts& parts, const TargetState& state, Date on);

}  // namespace huiqi::ledger
