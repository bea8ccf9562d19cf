#pragma once

#include "json/json.h"
#include "policy/content.h"
#include "policy/version.h"

// What a reviewer may ask for: the request bodies of api/openapi.yaml.
namespace huiqi::policy {

// A list of texts of 1 to `longest` characters, at most `most` of them.
struct Names {
  std::size_t most = 0;
  std::size_t longest = 0;
  json::Verdict operator()(const std::vector<std::string>& names) const {
    for (const auto& name : names) {
      if (auto bad = json::Length{1, longest}(name)) return bad;
    }
    return json::Count{0, most}(names);
  }
};

// Metadata and disclosure.
struct VersionChange {
  std::optional<std::string> title = {};
  json::Patch<std::string> doc_number = {};
  std::optional<std::vector<std::string>> issuers = {};
  json::Patch<Date> sign_date = {};
  json::Patch<Date> publish_date = {};
  json::Patch<std::string> region = {};
  json::Patch<identity::Level> level = {};
  json::Patch<std::string> topic = {};
  json::Patch<std::string> issuing_system = {};
  std::optional<std::vector<std::string>> addressees = {};
  json::Patch<Date> valid_from = {};
  json::Patch<Date> expires_on = {};
  json::Patch<Date> application_deadline = {};
  json::Patch<Disclosure> disclosure = {};
};
void fields(auto& visit, json::Of<VersionChange> auto& change) {
  visit("title", change.title, json::Length{1, 300});
  visit("doc_number", change.doc_number, json::Length{1, 100});
  visit("issuers", change.issuers, Names{50, 100});
  visit("sign_date", change.sign_date);
  visit("publish_date", change.publish_date);
  visit("region", change.region, json::Length{1, 50});
  visit("level", change.level);
  visit("topic", change.topic, json::Length{1, 100});
  visit("issuing_system", change.issuing_system, json::Length{1, 100});
  visit("addressees", change.addressees, Names{100, 200});
  visit("valid_from", change.valid_from);
  visit("expires_on", change.expires_on);
  visit("application_deadline", change.application_deadline);
  visit("disclosure", change.disclosure);
}

struct NewMeasure {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::optional<std::string> number = {};
  std::optional<std::string> heading = {};
  ItemAudience audience = ItemAudience::work_item;
};
void fields(auto& visit, json::Of<NewMeasure> auto& measure) {
  visit("begin", measure.begin);
  visit("end", measure.end);
  visit("number", measure.number, json::Length{1, 50});
  visit("heading", measure.heading, json::Length{1, 200});
  visit("audience", measure.audience);
}

struct MeasureChange {
  std::optional<std::int64_t> begin = {};
  std::optional<std::int64_t> end = {};
  json::Patch<std::string> number = {};
  json::Patch<std::string> heading = {};
  std::optional<ItemAudience> audience = {};
};
void fields(auto& visit, json::Of<MeasureChange> auto& change) {
  visit("begin", change.begin);
  visit("end", change.end);
  visit("number", change.number, json::Length{1, 50});
  visit("heading", change.heading, json::Length{1, 200});
  visit("audience", change.audience);
}

struct MeasureSplit {
  std::int64_t at = 0;  // where the second one begins
  std::optional<std::string> heading = {};
};
void fields(auto& visit, json::Of<MeasureSplit> auto& split) {
  visit("at", split.at);
  visit("heading", split.heading, json::Length{1, 200});
}

// A row of a list that is sent whole: with its id one that is there already.
struct UnitChange {
  std::optional<UnitId> id = {};
  std::optional<std::string> name = {};  // of a new one; without it the organisation's
  Role role = Role::responsible;
  std::optional<identity::OrganisationId> organisation = {};  // without it the name is looked up
  std::vector<identity::OrganisationId> named = {};           // for an indefinite group
  std::optional<std::int64_t> begin = {};                     // the text names it here
  std::optional<std::int64_t> end = {};
};
void fields(auto& visit, json::Of<UnitChange> auto& change) {
  visit("id", change.id);
  visit("name", change.name, json::Length{1, 100});
  visit("role", change.role);
  visit("organisation", change.organisation);
  visit("named", change.named, json::or_default, json::Count{0, 50});
  visit("begin", change.begin);
  visit("end", change.end);
}
struct UnitChanges {
  std::vector<UnitChange> units;
};
void fields(auto& visit, json::Of<UnitChanges> auto& changes) {
  visit("units", changes.units, json::Count{0, 100});
}

struct TargetChange {
  std::optional<TargetId> id = {};
  std::optional<std::string> text = {};
  std::string subject;
  std::optional<std::int64_t> value = {};
  std::string unit;
  TargetComparator comparator = TargetComparator::at_least;
  TargetKind kind = TargetKind::flow;
  std::optional<TargetBinding> binding = {};
  std::optional<Date> due = {};
  std::optional<std::string> due_text = {};
  std::optional<std::int64_t> begin = {};
  std::optional<std::int64_t> end = {};
};
void fields(auto& visit, json::Of<TargetChange> auto& change) {
  visit("id", change.id);
  visit("text", change.text, json::Length{0, 500});
  visit("subject", change.subject, json::Length{1, 200});
  visit("value", change.value);
  visit("unit", change.unit, json::Length{0, 30});
  visit("comparator", change.comparator);
  visit("kind", change.kind);
  visit("binding", change.binding);
  visit("due", change.due);
  visit("due_text", change.due_text, json::Length{0, 100});
  visit("begin", change.begin);
  visit("end", change.end);
}
struct TargetChanges {
  std::vector<TargetChange> targets;
};
void fields(auto& visit, json::Of<TargetChanges> auto& changes) {
  visit("targets", changes.targets, json::Count{0, 100});
}

// A goal or a condition.
template <class ItemId>
struct PhraseChange {
  std::optional<ItemId> id = {};
  std::string text;
  std::optional<std::int64_t> begin = {};
  std::optional<std::int64_t> end = {};
};
void phrase_fields(auto& visit, auto& change) {
  visit("id", change.id);
  visit("text", change.text, json::Length{1, 2'000});
  visit("begin", change.begin);
  visit("end", change.end);
}
void fields(auto& visit, json::Of<PhraseChange<GoalId>> auto& change) {
  phrase_fields(visit, change);
}
void fields(auto& visit, json::Of<PhraseChange<ConditionId>> auto& change) {
  phrase_fields(visit, change);
}
struct GoalChanges {
  std::vector<PhraseChange<GoalId>> goals;
};
void fields(auto& visit, json::Of<GoalChanges> auto& changes) {
  visit("goals", changes.goals, json::Count{0, 100});
}
struct ConditionChanges {
  std::vector<PhraseChange<ConditionId>> conditions;
};
void fields(auto& visit, json::Of<ConditionChanges> auto& changes) {
  visit("conditions", changes.conditions, json::Count{0, 100});
}

// Which measure of this version each one of the version before is, and why the others are closed.
struct PairedMeasure {
  MeasureId was;
  MeasureId measure;
};
void fields(auto& visit, json::Of<PairedMeasure> auto& pair) {
  visit("was", pair.was);
  visit("measure", pair.measure);
}
struct ClosedMeasure {
  MeasureId was;
  std::string reason;
};
void fields(auto& visit, json::Of<ClosedMeasure> auto& closed) {
  visit("was", closed.was);
  visit("reason", closed.reason, json::Length{1, 200});
}
struct PairChange {
  std::vector<PairedMeasure> pairs;
  std::vector<ClosedMeasure> closed;
};
void fields(auto& visit, json::Of<PairChange> auto& change) {
  visit("pairs", change.pairs);
  visit("closed", change.closed);
}

struct ConfirmAll {
  bool proposals = false;
};
void fields(auto& visit, json::Of<ConfirmAll> auto& all) {
  visit("proposals", all.proposals, json::or_default);
}

struct Reason {
  std::string reason;
};
void fields(auto& visit, json::Of<Reason> auto& reason) {
  visit("reason", reason.reason, json::Length{1, 500});
}

}  // namespace huiqi::policy
