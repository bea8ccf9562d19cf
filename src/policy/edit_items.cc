#include "policy/editing.h"

namespace huiqi::policy {
namespace {

constexpr std::int64_t kSure = 10'000;

// The row with this id, taken out of the list that was; a new one where there is no id.
template <class Item, class ItemId>
Result<Item> take(std::vector<Item>& was, const std::optional<ItemId>& id) {
  if (!id) return Item{};
  const auto found = std::ranges::find(was, *id, &Item::id);
  if (found == was.end()) return fail(ErrorKind::invalid, "policy.no_such_item");
  Item item = std::move(*found);
  was.erase(found);
  return item;
}

// What a reviewer has sent is sure; where it stands changes only if that is said.
template <class Change>
Result<void> place_item(const Editing& editing, const Change& change, Found& found) {
  found.confidence = kSure;
  if (!change.begin && !change.end) return {};
  HQ_TRY(const auto place, place_in(editing, change.begin.value_or(-1), change.end.value_or(-1)));
  found.begin = place.begin;
  found.end = place.end;
  return {};
}

Result<const identity::Organisation*> known(const Editing& editing, identity::OrganisationId id) {
  const auto* organisation = editing.directory.organisations.find(id);
  if (!organisation) return fail(ErrorKind::invalid, "policy.no_such_organisation");
  return organisation;
}

Result<void> fill_new(const Editing& editing, const UnitChange& change, VersionUnit& unit) {
  if (!change.name && !change.organisation) return fail(ErrorKind::invalid, "policy.name_missing");
  unit.id = editing.ids.next_as<UnitTag>();
  if (change.name) {
    unit.name = *change.name;
    const auto meaning = editing.naming.of(unit.name);
    unit.standing = meaning.standing;
    unit.organisation = meaning.organisation;
  }
  if (change.begin) unit.printed_role = change.role;
  return {};
}

Result<VersionUnit> unit_of(const Editing& editing, std::vector<VersionUnit>& was, const UnitChange& change) {
  HQ_TRY(auto unit, take(was, change.id));
  if (!change.id) HQ_CHECK(fill_new(editing, change, unit));
  HQ_CHECK(place_item(editing, change, unit.found));
  if (change.organisation) {
    HQ_TRY(const auto* organisation, known(editing, *change.organisation));
    if (unit.name.empty()) unit.name = organisation->name_on(editing.naming.date());
    unit.standing = UnitStanding::organisation;
    unit.organisation = organisation->id;
  }
  for (const auto id : change.named) HQ_CHECK(known(editing, id));
  unit.named = change.named;
  unit.role = change.role;
  unit.assigned = unit.printed_role != change.role;
  return unit;
}

Result<VersionTarget> target_of(const Editing& editing, std::vector<VersionTarget>& was, const TargetChange& change) {
  if (!change.value && change.kind != TargetKind::relative_growth) {
    return fail(ErrorKind::invalid, "policy.value_missing");
  }
  HQ_TRY(auto target, take(was, change.id));
  if (!change.id) {
    target.id = editing.ids.next_as<TargetTag>();
    target.origin = ItemOrigin::added;
    target.text = change.subject;
  }
  HQ_CHECK(place_item(editing, change, target.found));
  target.text = change.text.value_or(target.text);
  target.subject = change.subject;
  target.value = change.value;
  target.unit = change.unit;
  target.comparator = change.comparator;
  target.kind = change.kind;
  target.binding = change.binding;
  target.due = change.due;
  target.due_text = change.due_text;
  return target;
}

// A goal or a condition.
template <class Item, class ItemId>
Result<Item> phrase_of(const Editing& editing, std::vector<Item>& was, const PhraseChange<ItemId>& change) {
  HQ_TRY(auto item, take(was, change.id));
  if (!change.id) {
    item.id = {editing.ids.next()};
    item.origin = ItemOrigin::added;
  }
  HQ_CHECK(place_item(editing, change, item.found));
  item.text = change.text;
  return item;
}

// The list that the changes make of `items`.
template <class Item, class Change>
Result<void> replace(const Editing& editing, std::vector<Item>& items, const std::vector<Change>& changes,
                     Result<Item> (*make)(const Editing&, std::vector<Item>&, const Change&)) {
  auto was = items;
  std::vector<Item> now;
  for (const Change& change : changes) {
    HQ_TRY(auto item, make(editing, was, change));
    now.push_back(std::move(item));
  }
  items = std::move(now);
  return {};
}

// The list of a measure, which is then to be confirmed anew, or the one outside all of them.
template <class Item>
Result<std::vector<Item>*> list_in(Editing& editing, std::optional<MeasureId> id,
                                   std::vector<Item> VersionMeasure::*inside, std::vector<Item>& outside) {
  if (!id) return &outside;
  HQ_TRY(auto* measure, measure_in(editing, *id));
  measure->confirmed = false;
  return &(measure->*inside);
}

}  // namespace

Result<void> set_units(Editing& editing, MeasureId id, const UnitChanges& changes) {
  HQ_TRY(auto* measure, measure_in(editing, id));
  measure->confirmed = false;
  return replace(editing, measure->units, changes.units, unit_of);
}

Result<void> set_targets(Editing& editing, std::optional<MeasureId> id, const TargetChanges& changes) {
  HQ_TRY(auto* list, list_in(editing, id, &VersionMeasure::targets, editing.content.targets));
  return replace(editing, *list, changes.targets, target_of);
}

Result<void> set_goals(Editing& editing, std::optional<MeasureId> id, const GoalChanges& changes) {
  HQ_TRY(auto* list, list_in(editing, id, &VersionMeasure::goals, editing.content.goals));
  return replace(editing, *list, changes.goals, phrase_of<VersionGoal, GoalId>);
}

Result<void> set_conditions(Editing& editing, const ConditionChanges& changes) {
  HQ_CHECK(replace(editing, editing.content.conditions, changes.conditions, phrase_of<VersionCondition, ConditionId>));
  editing.version.conditions_confirmed = true;
  return {};
}

}  // namespace huiqi::policy
