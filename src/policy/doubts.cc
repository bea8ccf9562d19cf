#include "policy/doubts.h"

namespace huiqi::policy {
namespace {

bool leads(const VersionUnit& unit) {
  return unit.role == Role::lead;
}

void doubt_units(const VersionMeasure& measure, std::vector<OpenDoubt>& doubts) {
  if (measure.units.empty()) doubts.push_back({DoubtKind::no_unit, measure.id});
  if (measure.units.size() > 1 && std::ranges::none_of(measure.units, leads)) {
    doubts.push_back({DoubtKind::no_lead, measure.id});
  }
  for (const auto& unit : measure.units) {
    if (unit.standing == UnitStanding::indefinite && unit.named.empty()) {
      doubts.push_back({DoubtKind::indefinite_group, measure.id, unit.id});
    }
    if (unit.standing == UnitStanding::unknown) doubts.push_back({DoubtKind::unknown_unit, measure.id, unit.id});
  }
}

void doubt_targets(const std::vector<VersionTarget>& targets, std::optional<MeasureId> measure,
                   std::vector<OpenDoubt>& doubts) {
  for (const auto& target : targets) {
    if (target.found.confidence.value_or(kLowConfidence) >= kLowConfidence) continue;
    doubts.push_back({DoubtKind::low_confidence, measure, {}, target.id, {}, target.found.confidence});
  }
}

}  // namespace

std::vector<OpenDoubt> doubts_of(const VersionMeasure& measure) {
  std::vector<OpenDoubt> doubts;
  if (measure.confirmed) return doubts;
  doubt_units(measure, doubts);
  if (measure.duplicate) {
    doubts.push_back({DoubtKind::likely_duplicate, measure.id, {}, {}, measure.duplicate, measure.likeness});
  }
  if (measure.confidence < kLowConfidence) {
    doubts.push_back({DoubtKind::low_confidence, measure.id, {}, {}, {}, measure.confidence});
  }
  doubt_targets(measure.targets, measure.id, doubts);
  return doubts;
}

std::vector<OpenDoubt> doubts_of(const Version& version, const VersionContent& content) {
  std::vector<OpenDoubt> doubts;
  if (version.particulars.title.empty()) doubts.push_back({DoubtKind::no_title});
  const auto proposed = [](const VersionPair& pair) { return pair.state == PairState::proposed; };
  if (std::ranges::any_of(content.pairs, proposed)) doubts.push_back({DoubtKind::unconfirmed_pairs});
  if (!content.conditions.empty() && !version.conditions_confirmed) doubts.push_back({DoubtKind::condition});
  for (const auto& measure : content.measures) std::ranges::copy(doubts_of(measure), std::back_inserter(doubts));
  doubt_targets(content.targets, {}, doubts);
  std::ranges::stable_sort(doubts, {}, &OpenDoubt::kind);
  return doubts;
}

std::optional<ProposedUnit> proposed_unit(const VersionMeasure& measure, const Issuer& issuer) {
  if (measure.units.empty()) {
    if (issuer.name.empty()) return std::nullopt;
    return ProposedUnit{ProposalReason::issuer, {}, issuer.name, issuer.organisation};
  }
  if (measure.units.size() == 1 || std::ranges::any_of(measure.units, leads)) return std::nullopt;
  const auto& first = measure.units.front();
  return ProposedUnit{ProposalReason::first_named, first.id, first.name, first.organisation};
}

void confirm(VersionMeasure& measure, const Issuer& issuer, IdSource& ids) {
  if (const auto proposed = proposed_unit(measure, issuer)) {
    if (measure.units.empty()) {
      VersionUnit unit;
      unit.id = ids.next_as<UnitTag>();
      unit.name = proposed->name;
      unit.standing = proposed->organisation ? UnitStanding::organisation : UnitStanding::unknown;
      unit.organisation = proposed->organisation;
      measure.units.push_back(std::move(unit));
    }
    measure.units.front().role = Role::lead;
    measure.units.front().assigned = true;
  }
  measure.confirmed = true;
}

void confirm_undoubted(VersionContent& content, bool proposals, const Issuer& issuer, IdSource& ids) {
  for (auto& measure : content.measures) {
    const auto answered = [&](const OpenDoubt& doubt) {
      return proposals && (doubt.kind == DoubtKind::no_unit || doubt.kind == DoubtKind::no_lead) &&
             proposed_unit(measure, issuer);
    };
    if (std::ranges::all_of(doubts_of(measure), answered)) confirm(measure, issuer, ids);
  }
}

}  // namespace huiqi::policy
