#pragma once

#include "identity/organisations.h"
#include "policy/document.h"
#include "policy/ids.h"
#include "policy/json_column.h"
#include "policy/pairing.h"
#include "policy/states.h"
#include "store/row.h"

// What one version of a document holds, as it is kept and reviewed: the tables version_… of migrations/0005. Each
// struct names the columns that are its own; content_store.cc adds whose they are. Confidences and likenesses are ×
// 10⁴.
namespace huiqi::policy {

// 政策条款 for enterprises, 工作举措 for government.
enum class ItemAudience : std::uint8_t { policy_item, work_item };
constexpr auto enum_names(ItemAudience) {
  return named<ItemAudience>({{ItemAudience::policy_item, "policy_item"}, {ItemAudience::work_item, "work_item"}});
}

// What a printed name stands for.
enum class UnitStanding : std::uint8_t {
  organisation,  // one body of the directory
  enumerable,    // a group that can be listed for a date: 各设区市
  indefinite,    // one that cannot: 相关成员单位; the reviewer names its members
  unknown,       // a name that the directory does not know
};
constexpr auto enum_names(UnitStanding) {
  return named<UnitStanding>({{UnitStanding::organisation, "organisation"},
                              {UnitStanding::enumerable, "enumerable"},
                              {UnitStanding::indefinite, "indefinite"},
                              {UnitStanding::unknown, "unknown"}});
}

enum class TargetComparator : std::uint8_t { at_least, more_than, at_most, less_than, equal, about };
constexpr auto enum_names(TargetComparator) {
  return named<TargetComparator>({{TargetComparator::at_least, "at_least"},
                                  {TargetComparator::more_than, "more_than"},
                                  {TargetComparator::at_most, "at_most"},
                                  {TargetComparator::less_than, "less_than"},
                                  {TargetComparator::equal, "equal"},
                                  {TargetComparator::about, "about"}});
}

enum class TargetBinding : std::uint8_t { binding, aimed_at };  // 确保/必须, 力争/争取
constexpr auto enum_names(TargetBinding) {
  return named<TargetBinding>({{TargetBinding::binding, "binding"}, {TargetBinding::aimed_at, "aimed_at"}});
}

// Characters [begin, end) of the version's clean text.
struct Place {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  friend bool operator==(const Place&, const Place&) = default;
};
void columns(auto& column, store::Of<Place> auto& place) {
  column("begins", place.begin);
  column("ends", place.end);
}

// Where the text says a thing, if it does, and how sure the reader was of it.
struct Found {
  std::optional<std::int64_t> begin = {};
  std::optional<std::int64_t> end = {};
  std::optional<std::int64_t> confidence = {};
  friend bool operator==(const Found&, const Found&) = default;
};
void columns(auto& column, store::Of<Found> auto& found) {
  column("begins", found.begin);
  column("ends", found.end);
  column("confidence", found.confidence);
}

struct VersionSection {
  std::optional<std::string> number = {};
  std::string title;
  std::int64_t depth = 1;  // 1 is outermost
  Place place = {};
  friend bool operator==(const VersionSection&, const VersionSection&) = default;
};
void columns(auto& column, store::Of<VersionSection> auto& section) {
  column("number", section.number);
  column("title", section.title);
  column("depth", section.depth);
  columns(column, section.place);
}

struct VersionUnit {
  UnitId id;
  std::string name;  // as printed
  Role role = Role::responsible;
  std::optional<Role> printed_role = {};  // absent where the text does not name the unit
  bool assigned = false;                  // the role, or the unit, is not in the text
  UnitStanding standing = UnitStanding::unknown;
  std::optional<identity::OrganisationId> organisation = {};
  std::vector<identity::OrganisationId> named = {};  // whom the reviewer named for an indefinite group
  Found found = {};
  friend bool operator==(const VersionUnit&, const VersionUnit&) = default;
};
void columns(auto& column, store::Of<VersionUnit> auto& unit) {
  column("id", unit.id);
  column("name", unit.name);
  column("role", unit.role);
  column("printed_role", unit.printed_role);
  column("assigned", unit.assigned);
  column("standing", unit.standing);
  column("organisation_id", unit.organisation);
  auto named = as_json(unit.named);
  column("named", named);
  columns(column, unit.found);
}

struct VersionTarget {
  TargetId id;
  std::string text;                        // the phrase as printed
  std::string subject;                     // of what: 省级专精特新中小企业
  std::optional<std::int64_t> value = {};  // × 10⁴; absent only for a relative growth
  std::string unit;
  TargetComparator comparator = TargetComparator::at_least;
  TargetKind kind = TargetKind::flow;
  std::optional<TargetBinding> binding = {};
  std::optional<Date> due = {};
  std::optional<std::string> due_text = {};
  ItemOrigin origin = ItemOrigin::read;
  Found found = {};
  friend bool operator==(const VersionTarget&, const VersionTarget&) = default;
};
void columns(auto& column, store::Of<VersionTarget> auto& target) {
  column("id", target.id);
  column("text", target.text);
  column("subject", target.subject);
  column("value", target.value);
  column("unit", target.unit);
  column("comparator", target.comparator);
  column("kind", target.kind);
  column("binding", target.binding);
  column("due", target.due);
  column("due_text", target.due_text);
  column("origin", target.origin);
  columns(column, target.found);
}

// A goal without a number.
struct VersionGoal {
  GoalId id;
  std::optional<GoalKind> kind = {};  // absent for one that a reviewer added
  std::string text;
  std::optional<Date> due = {};
  std::optional<TargetBinding> binding = {};
  ItemOrigin origin = ItemOrigin::read;
  Found found = {};
  friend bool operator==(const VersionGoal&, const VersionGoal&) = default;
};
void columns(auto& column, store::Of<VersionGoal> auto& goal) {
  column("id", goal.id);
  column("kind", goal.kind);
  column("text", goal.text);
  column("due", goal.due);
  column("binding", goal.binding);
  column("origin", goal.origin);
  columns(column, goal.found);
}

struct VersionCondition {
  ConditionId id;
  std::string text;
  ItemOrigin origin = ItemOrigin::read;
  Found found = {};
  friend bool operator==(const VersionCondition&, const VersionCondition&) = default;
};
void columns(auto& column, store::Of<VersionCondition> auto& condition) {
  column("id", condition.id);
  column("text", condition.text);
  column("origin", condition.origin);
  columns(column, condition.found);
}

struct VersionMeasure {
  MeasureId id;
  std::optional<std::string> number = {};
  std::optional<std::string> heading = {};
  std::optional<std::int64_t> section = {};  // index of the innermost one in VersionContent::sections
  Place place = {};
  ItemAudience audience = ItemAudience::work_item;
  ItemOrigin origin = ItemOrigin::read;
  std::int64_t confidence = 10'000;
  bool confirmed = false;                     // a reviewer vouches for it as it stands
  std::string alike_key = {};                 // duplicates.h
  std::optional<MeasureId> duplicate = {};    // of another document, that it may repeat
  std::optional<std::int64_t> likeness = {};  // to that one
  std::vector<VersionUnit> units = {};
  std::vector<VersionTarget> targets = {};
  std::vector<VersionGoal> goals = {};
  friend bool operator==(const VersionMeasure&, const VersionMeasure&) = default;
};
void columns(auto& column, store::Of<VersionMeasure> auto& measure) {
  column("id", measure.id);
  column("number", measure.number);
  column("heading", measure.heading);
  column("section", measure.section);
  columns(column, measure.place);
  column("audience", measure.audience);
  column("origin", measure.origin);
  column("confidence", measure.confidence);
  column("confirmed", measure.confirmed);
  column("alike_key", measure.alike_key);
  column("duplicate_id", measure.duplicate);
  column("duplicate_likeness", measure.likeness);
}

struct VersionCitation {
  std::optional<std::string> title = {};  // without 《 》
  std::optional<std::string> doc_number = {};
  std::optional<std::string> doc_number_key = {};
  Place place = {};
  friend bool operator==(const VersionCitation&, const VersionCitation&) = default;
};
void columns(auto& column, store::Of<VersionCitation> auto& citation) {
  column("title", citation.title);
  column("doc_number", citation.doc_number);
  column("doc_number_key", citation.doc_number_key);
  columns(column, citation.place);
}

enum class PairState : std::uint8_t { proposed, confirmed };
constexpr auto enum_names(PairState) {
  return named<PairState>({{PairState::proposed, "proposed"}, {PairState::confirmed, "confirmed"}});
}

// What became of one measure of the version before. Where it was kept, the measure has the same id in both versions.
struct VersionPair {
  MeasureId measure;
  bool kept = false;
  PairState state = PairState::proposed;
  std::optional<PairEvidence> evidence = {};
  std::optional<std::int64_t> likeness = {};
  std::optional<std::string> reason = {};  // why it is closed
  friend bool operator==(const VersionPair&, const VersionPair&) = default;
};
void columns(auto& column, store::Of<VersionPair> auto& pair) {
  column("measure_id", pair.measure);
  column("kept", pair.kept);
  column("state", pair.state);
  column("evidence", pair.evidence);
  column("likeness", pair.likeness);
  column("reason", pair.reason);
}

// A file that the version was read from; module files has its bytes.
struct VersionOriginal {
  std::string digest;
  std::string name;
  std::int64_t size = 0;
  std::string media_type;
  friend bool operator==(const VersionOriginal&, const VersionOriginal&) = default;
};
void columns(auto& column, store::Of<VersionOriginal> auto& original) {
  column("digest", original.digest);
  column("name", original.name);
  column("size", original.size);
  column("media_type", original.media_type);
}

// All lists are in the document's order.
struct VersionContent {
  std::vector<VersionSection> sections = {};
  std::vector<VersionMeasure> measures = {};
  std::vector<VersionTarget> targets = {};  // stated outside the measures
  std::vector<VersionGoal> goals = {};
  std::vector<VersionCondition> conditions = {};
  std::vector<VersionCitation> citations = {};
  std::vector<VersionPair> pairs = {};  // one for each measure of the version before
  std::vector<VersionOriginal> originals = {};
  friend bool operator==(const VersionContent&, const VersionContent&) = default;
};

}  // namespace huiqi::policy
