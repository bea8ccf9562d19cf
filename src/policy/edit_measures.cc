#include "policy/duplicates.h"
#include "policy/editing.h"

namespace huiqi::policy {
namespace {

// The innermost section that a text which begins there stands in.
std::optional<std::int64_t> section_at(const VersionContent& content, std::int64_t begin) {
  std::optional<std::int64_t> innermost;
  for (std::size_t i = 0; i < content.sections.size(); ++i) {
    const auto& place = content.sections[i].place;
    if (place.begin <= begin && begin < place.end) innermost = static_cast<std::int64_t>(i);
  }
  return innermost;
}

// What follows from the measure's text and heading, after either has changed.
void settle(Editing& editing, VersionMeasure& measure) {
  measure.section = section_at(editing.content, measure.place.begin);
  measure.alike_key = alike_key(measure.heading.value_or(""), editing.clean.at(measure.place));
  measure.confirmed = false;
  editing.measures_moved = true;
}

void sort_measures(VersionContent& content) {
  std::ranges::stable_sort(content.measures, {}, [](const VersionMeasure& measure) { return measure.place.begin; });
}

// Moves what stands from `at` on into `second`.
template <class Item>
void move_behind(std::int64_t at, std::vector<Item>& first, std::vector<Item>& second) {
  const auto behind = [&](const Item& item) { return item.found.begin.value_or(0) >= at; };
  std::ranges::copy_if(first, std::back_inserter(second), behind);
  std::erase_if(first, behind);
}

}  // namespace

Result<void> add_measure(Editing& editing, const NewMeasure& wanted) {
  VersionMeasure measure;
  HQ_TRY(measure.place, place_in(editing, wanted.begin, wanted.end));
  measure.id = editing.ids.next_as<MeasureTag>();
  measure.number = wanted.number;
  measure.heading = wanted.heading;
  measure.audience = wanted.audience;
  measure.origin = ItemOrigin::added;
  settle(editing, measure);
  editing.content.measures.push_back(std::move(measure));
  sort_measures(editing.content);
  return {};
}

Result<void> change_measure(Editing& editing, MeasureId id, const MeasureChange& change) {
  HQ_TRY(auto* measure, measure_in(editing, id));
  HQ_TRY(measure->place,
         place_in(editing, change.begin.value_or(measure->place.begin), change.end.value_or(measure->place.end)));
  change.number.apply_to(measure->number);
  change.heading.apply_to(measure->heading);
  measure->audience = change.audience.value_or(measure->audience);
  settle(editing, *measure);
  sort_measures(editing.content);
  return {};
}

Result<void> remove_measure(Editing& editing, MeasureId id, const std::optional<std::string>& reason) {
  HQ_CHECK(measure_in(editing, id));
  const auto pair = std::ranges::find(editing.content.pairs, id, &VersionPair::measure);
  if (pair != editing.content.pairs.end()) {
    if (!reason || reason->empty()) return fail(ErrorKind::invalid, "policy.reason_needed");
    *pair = {id, false, PairState::confirmed, PairEvidence::reviewer, {}, reason};
  }
  std::erase_if(editing.content.measures, [&](const VersionMeasure& measure) { return measure.id == id; });
  return {};
}

Result<void> split_measure(Editing& editing, MeasureId id, const MeasureSplit& split) {
  HQ_TRY(auto* first, measure_in(editing, id));
  if (split.at <= first->place.begin || split.at >= first->place.end) {
    return fail(ErrorKind::invalid, "policy.bad_place");
  }
  VersionMeasure second;
  second.id = editing.ids.next_as<MeasureTag>();
  second.heading = split.heading;
  second.place = {split.at, first->place.end};
  second.audience = first->audience;
  second.origin = ItemOrigin::split;
  second.units = first->units;
  for (auto& unit : second.units) unit.id = editing.ids.next_as<UnitTag>();
  move_behind(split.at, first->targets, second.targets);
  move_behind(split.at, first->goals, second.goals);
  first->place.end = split.at;
  settle(editing, *first);
  settle(editing, second);
  editing.content.measures.push_back(std::move(second));
  sort_measures(editing.content);
  return {};
}

}  // namespace huiqi::policy
