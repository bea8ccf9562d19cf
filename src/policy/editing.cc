#include "policy/editing.h"

#include "policy/version_pairing.h"

namespace huiqi::policy {
namespace {

bool changes_naming(const VersionChange& change) {
  return change.issuers || change.region.given || change.sign_date.given || change.publish_date.given;
}

void look_up_again(Editing& editing) {
  for (auto& measure : editing.content.measures) {
    for (auto& unit : measure.units) {
      if (unit.standing != UnitStanding::unknown) continue;
      const auto meaning = editing.naming.of(unit.name);
      unit.standing = meaning.standing;
      unit.organisation = meaning.organisation;
    }
  }
}

}  // namespace

Result<VersionMeasure*> measure_in(Editing& editing, MeasureId id) {
  const auto found = std::ranges::find(editing.content.measures, id, &VersionMeasure::id);
  if (found == editing.content.measures.end()) return fail(ErrorKind::not_found, "policy.no_such_measure");
  return &*found;
}

Result<Place> place_in(const Editing& editing, std::int64_t begin, std::int64_t end) {
  const Place place{begin, end};
  if (!editing.clean.holds(place)) return fail(ErrorKind::invalid, "policy.bad_place");
  return place;
}

Result<void> change_particulars(Editing& editing, const VersionChange& change) {
  auto& said = editing.version.particulars;
  said.title = change.title.value_or(said.title);
  change.doc_number.apply_to(said.doc_number);
  said.issuers = change.issuers.value_or(said.issuers);
  change.sign_date.apply_to(said.sign_date);
  change.publish_date.apply_to(said.publish_date);
  change.region.apply_to(said.region);
  change.level.apply_to(said.level);
  change.topic.apply_to(said.topic);
  change.issuing_system.apply_to(said.issuing_system);
  said.addressees = change.addressees.value_or(said.addressees);
  change.valid_from.apply_to(said.valid_from);
  change.expires_on.apply_to(said.expires_on);
  change.application_deadline.apply_to(said.application_deadline);
  change.disclosure.apply_to(said.disclosure);
  if (changes_naming(change)) {
    editing.naming = Naming{editing.directory, said, editing.naming.today()};
    look_up_again(editing);
  }
  return {};
}

Result<void> set_pairs(Editing& editing, const PairChange& change) {
  std::map<MeasureId, std::string> closed;
  for (const auto& each : change.closed) closed.emplace(each.was, each.reason);
  std::map<MeasureId, MeasureId> partners;  // was by measure
  std::set<MeasureId> kept;
  for (const auto& pair : change.pairs) {
    HQ_CHECK(measure_in(editing, pair.measure));
    partners.emplace(pair.measure, pair.was);
    kept.insert(pair.was);
  }
  const auto answered = [&](const VersionPair& pair) {
    return closed.contains(pair.measure) != kept.contains(pair.measure);
  };
  const bool once = closed.size() == change.closed.size() && partners.size() == change.pairs.size() &&
                    kept.size() == change.pairs.size() && closed.size() + kept.size() == editing.content.pairs.size();
  if (!once || !std::ranges::all_of(editing.content.pairs, answered)) {
    return fail(ErrorKind::invalid, "policy.pairs_incomplete");
  }
  pair_as_said(editing.before, change.pairs, closed, editing.content, editing.ids);
  return {};
}

Result<void> confirm_measure(Editing& editing, MeasureId id) {
  HQ_TRY(auto* measure, measure_in(editing, id));
  confirm(*measure, editing.naming.issuer_unit(), editing.ids);
  return {};
}

Result<void> confirm_all(Editing& editing, const ConfirmAll& all) {
  confirm_undoubted(editing.content, all.proposals, editing.naming.issuer_unit(), editing.ids);
  return {};
}

}  // namespace huiqi::policy
