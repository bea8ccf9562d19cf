#include "ledger/standing.h"

#include "identity/areas.h"
#include "ledger/entry_store.h"
#include "ledger/match/quantity.h"
#include "ledger/merge_store.h"
#include "ledger/target_store.h"
#include "series/series_store.h"

namespace huiqi::ledger {
namespace {

series::Within within(const Parts& parts) {
  return [&directory = parts.directory](std::string_view inner, std::string_view outer) {
    return identity::is_area_within(directory, inner, outer);
  };
}

// A figure in 万元 for a target that is held in 亿元.
std::int64_t converted(std::int64_t value, const Quantity& from, const Quantity& to) {
  if (from.value == to.value || to.value == 0 || from.measure != to.measure) return value;
  return series::scaled_quotient(series::Wide{value} * from.value, to.value, 1);
}

void convert(series::Observation& observation, std::string_view from, std::string_view to,
             const Vocabulary& vocabulary) {
  if (from == to) return;
  const auto there = quantity_of(kOne, from, vocabulary), here = quantity_of(kOne, to, vocabulary);
  observation.value = converted(observation.value, there, here);
  if (observation.base) observation.base = converted(*observation.base, there, here);
}

std::vector<std::int64_t> values_of(const std::vector<TargetId>& ids) {
  std::vector<std::int64_t> values;
  for (const TargetId id : ids) values.push_back(id.value);
  return values;
}

// What observations of one indicator are for.
struct Use {
  TargetState* state;
  const Target* home;  // null: an engine counts it
  bool compared = false;
};

class Reader {
 public:
  Reader(store::Tx& tx, const Parts& parts, const Moment& moment) : tx_(tx), parts_(parts), moment_(moment) {}

  std::map<TargetId, TargetState> states(const std::vector<Target>& roots) {
    for (const Target& root : roots) states_[root.id].target = root;
    std::vector<TargetId> ids;
    for (const auto& [id, state] : states_) ids.push_back(id);
    for (Target& member : targets_merged_into(tx_, ids)) states_[member.root].members.push_back(std::move(member));
    for (auto& [id, plan] : plans_of(tx_, roots)) states_[id].plan = std::move(plan);
    for (const CirculatedLight& light : circulated_of(tx_, ids)) {
      auto& newest = states_[light.target].circulated;
      if (!newest) newest = light.light;
    }
    read_observations();
    return std::move(states_);
  }

 private:
  void read_observations() {
    std::map<std::string, std::vector<Use>> uses;
    std::vector<TargetId> members;
    for (auto& [id, state] : states_) {
      for (const Target& member : state.members) {
        members.push_back(member.id);
        uses[indicator_of(member.id)].push_back({&state, &member, false});
        uses[compared_indicator_of(member.id)].push_back({&state, &member, true});
      }
      if (!state.target.indicator.empty()) uses[state.target.indicator].push_back({&state, nullptr, false});
    }
    const MergeForest forest = merged(members);
    std::vector<std::string> indicators;
    for (const auto& [indicator, each] : uses) indicators.push_back(indicator);
    for (const auto& record : series::observations_of(tx_, indicators, moment_.known)) {
      for (const Use& use : uses.at(record.indicator)) take(record.observation, use, forest);
    }
  }

  void take(series::Observation observation, const Use& use, const MergeForest& forest) const {
    if (use.home) {
      observation.account = forest.account_of(use.home->id.value, observation.recorded);
      if (!use.compared) {
        convert(observation, use.home->requirement.unit, use.state->target.requirement.unit, parts_.vocabulary);
      }
    }
    (use.compared ? use.state->compared : use.state->own).push_back(std::move(observation));
  }

  MergeForest merged(const std::vector<TargetId>& members) const {
    std::vector<MergeEdge> edges;
    for (const Merge& merge : accepted_merges(tx_, MergeSubject::target, values_of(members))) {
      edges.push_back(edge_of(merge));
    }
    return MergeForest{std::move(edges)};
  }

  store::Tx& tx_;
  const Parts& parts_;
  const Moment& moment_;
  std::map<TargetId, TargetState> states_;
};

std::vector<std::string> claimed_twice(const Parts& parts, const TargetState& state, Date on) {
  std::vector<std::string> names;
  if (state.target.requirement.kind != TargetKind::watch_list) return names;
  for (const ClaimedName& each : names_of(parts, state, on)) {
    if (each.claimed_by.size() > 1) names.push_back(each.member.name);
  }
  return names;
}

std::int64_t milestones_of(const std::optional<Plan>& plan) {
  if (!plan || plan->kind != PlanKind::milestones) return 1;
  return std::max<std::int64_t>(1, std::ssize(plan->steps));
}

// The last figure heard of any member; before the first one the day from which it was owed.
Hearing hearing_of(const TargetState& state, const Owed& owed, const std::map<TargetId, Heard>& heard) {
  Hearing hearing{owed.report, owed.since};
  for (const Target& member : state.members) {
    const auto found = heard.find(member.id);
    if (found != heard.end()) hearing.since = std::max(hearing.since, date_of(found->second.last));
  }
  return hearing;
}

void judge(TargetState& state, const Parts& parts, const Owed& owed, const std::map<TargetId, Heard>& heard, Date on) {
  const Thresholds& thresholds = parts.thresholds.on(on);
  state.yardstick = {thresholds.about, milestones_of(state.plan), owed.parts};
  state.actual = actual_on(parts, state, on);
  if (state.plan) state.expected = expected(*state.plan, state.target.requirement, on);
  for (const Target& member : state.members) {
    if (const auto found = heard.find(member.id); found != heard.end()) state.entries += found->second.entries;
  }
  const Standing standing{state.target.requirement, state.plan, state.actual, hearing_of(state, owed, heard),
                          claimed_twice(parts, state, on)};
  state.light = light_of(standing, on, thresholds);
}

}  // namespace

Moment now(const Clock& clock) {
  return {clock.today(), clock.now()};
}

Moment end_of(Date day) {
  return {day, instant_of(day + std::chrono::days{1}) - std::chrono::milliseconds{1}};
}

std::string indicator_of(TargetId target) {
  return store::reference("target", target);
}

std::string compared_indicator_of(TargetId target) {
  return indicator_of(target) + "/compared";
}

std::optional<Actual> actual_on(const Parts& parts, const TargetState& state, Date on) {
  return actual_of(state.target.requirement, {state.own, state.compared}, on, within(parts), state.yardstick);
}

std::vector<ClaimedName> names_of(const Parts& parts, const TargetState& state, Date on) {
  std::vector<ClaimedName> names;
  const auto nature = nature_of(state.target.requirement, state.own);
  const auto selected = series::select(state.own, nature, on, within(parts));
  for (auto& listed : series::unite(state.own, selected)) {
    ClaimedName name{std::move(listed.member), {}};
    for (const std::size_t index : listed.listed_by) {
      const identity::OrganisationId by{state.own[index].organisation};
      if (std::ranges::find(name.claimed_by, by) == name.claimed_by.end()) name.claimed_by.push_back(by);
    }
    names.push_back(std::move(name));
  }
  return names;
}

std::map<TargetId, TargetState> states_of(store::Tx& tx, const Parts& parts, const std::vector<Target>& roots,
                                          const std::map<TargetId, Owed>& owed, const Moment& moment) {
  auto states = Reader{tx, parts, moment}.states(roots);
  std::vector<TargetId> members;
  for (const auto& [id, state] : states) {
    for (const Target& member : state.members) members.push_back(member.id);
  }
  const auto heard = heard_of(tx, members, moment.known);
  for (auto& [id, state] : states) judge(state, parts, owed.at(id), heard, moment.on);
  return states;
}

}  // namespace huiqi::ledger
