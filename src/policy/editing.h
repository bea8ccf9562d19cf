#pragma once

#include "base/result.h"
#include "policy/changes.h"
#include "policy/clean_text.h"
#include "policy/doubts.h"
#include "policy/naming.h"

// What a reviewer does to a version. Pure: the review service loads, edits and saves.
namespace huiqi::policy {

// A version on the reviewer's table.
struct Editing {
  Version version;
  VersionContent content;
  VersionContent before;  // the version that its pairs speak of; empty for the first one
  CleanText clean;
  Naming naming;
  const identity::Directory& directory;
  IdSource& ids;
  bool measures_moved = false;  // a text of a measure has changed: its duplicates are to be looked for again
};
// Error: policy.no_such_measure.
Result<VersionMeasure*> measure_in(Editing& editing, MeasureId id);
// The place from `begin` to `end`. Error: policy.bad_place, if the text does not hold it.
Result<Place> place_in(const Editing& editing, std::int64_t begin, std::int64_t end);

// Of the version as a whole. A unit that the directory did not know is looked up again when the issuer is another one.
Result<void> change_particulars(Editing& editing, const VersionChange& change);

// Measures (edit_measures.cc). Each may fail with policy.no_such_measure or policy.bad_place.
Result<void> add_measure(Editing& editing, const NewMeasure& wanted);
Result<void> change_measure(Editing& editing, MeasureId id, const MeasureChange& change);
// Error: policy.reason_needed, for one that the version before had.
Result<void> remove_measure(Editing& editing, MeasureId id, const std::optional<std::string>& reason);
// The first part keeps the id; both keep the units; targets and goals go by where they stand.
Result<void> split_measure(Editing& editing, MeasureId id, const MeasureSplit& split);

// What a measure holds (edit_items.cc): the whole list each; without a measure what stands outside all of them. A row
// with its id keeps it, and what only the reader knows. Errors: policy.no_such_item for an id that the list does not
// have, or twice; policy.bad_place; policy.no_such_organisation; policy.name_missing; policy.value_missing.
Result<void> set_units(Editing& editing, MeasureId measure, const UnitChanges& changes);
Result<void> set_targets(Editing& editing, std::optional<MeasureId> measure, const TargetChanges& changes);
Result<void> set_goals(Editing& editing, std::optional<MeasureId> measure, const GoalChanges& changes);
Result<void> set_conditions(Editing& editing, const ConditionChanges& changes);

// Error: policy.pairs_incomplete, unless each measure of the version before is either kept or closed, once.
Result<void> set_pairs(Editing& editing, const PairChange& change);

Result<void> confirm_measure(Editing& editing, MeasureId id);
Result<void> confirm_all(Editing& editing, const ConfirmAll& all);

}  // namespace huiqi::policy
