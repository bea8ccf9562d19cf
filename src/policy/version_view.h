#pragma once

#include "identity/person.h"
#include "policy/content.h"
#include "policy/document_view.h"
#include "policy/doubts.h"
#include "policy/parts.h"
#include "policy/version.h"

// Everything the review page shows of one version: DocumentVersion of api/openapi.yaml.
namespace huiqi::policy {

// Of another document, or of the version before.
struct MeasureRef {
  MeasureId id;
  DocumentRef document;
  std::optional<std::string> number = {};
  std::optional<std::string> heading = {};
  std::optional<std::int64_t> likeness = {};
};
void fields(auto& visit, json::Of<MeasureRef> auto& ref) {
  visit("id", ref.id);
  visit("document", ref.document);
  visit("number", ref.number);
  visit("heading", ref.heading);
  visit("likeness", ref.likeness);
}

struct DoubtView {
  OpenDoubt doubt;
  std::optional<MeasureRef> other = {};
};
void fields(auto& visit, json::Of<DoubtView> auto& view) {
  visit("kind", view.doubt.kind);
  visit("measure", view.doubt.measure);
  visit("unit", view.doubt.unit);
  visit("target", view.doubt.target);
  visit("other", view.other);
  visit("confidence", view.doubt.confidence);
}

void found_fields(auto& visit, auto& found) {
  visit("begin", found.begin);
  visit("end", found.end);
  visit("confidence", found.confidence);
}

struct UnitView {
  VersionUnit unit;
  std::optional<identity::OrganisationRef> organisation = {};
  std::optional<std::int64_t> members = {};  // of an enumerable group, on the document's date
  std::vector<identity::OrganisationRef> named = {};
};
void fields(auto& visit, json::Of<UnitView> auto& view) {
  visit("id", view.unit.id);
  visit("name", view.unit.name);
  visit("role", view.unit.role);
  visit("printed_role", view.unit.printed_role);
  visit("assigned", view.unit.assigned);
  visit("kind", view.unit.standing);
  visit("organisation", view.organisation);
  visit("members", view.members);
  visit("named", view.named);
  found_fields(visit, view.unit.found);
}

struct UnitProposalView {
  ProposedUnit proposed;
  std::optional<identity::OrganisationRef> organisation = {};
};
void fields(auto& visit, json::Of<UnitProposalView> auto& view) {
  visit("why", view.proposed.why);
  visit("unit", view.proposed.unit);
  visit("name", view.proposed.name);
  visit("organisation", view.organisation);
  visit("role", Role::lead);
}

void fields(auto& visit, json::Of<VersionTarget> auto& target) {
  visit("id", target.id);
  visit("text", target.text);
  visit("subject", target.subject);
  visit("value", target.value);
  visit("unit", target.unit);
  visit("comparator", target.comparator);
  visit("kind", target.kind);
  visit("binding", target.binding);
  visit("due", target.due);
  visit("due_text", target.due_text);
  visit("origin", target.origin);
  found_fields(visit, target.found);
}
void fields(auto& visit, json::Of<VersionGoal> auto& goal) {
  visit("id", goal.id);
  visit("text", goal.text);
  visit("origin", goal.origin);
  found_fields(visit, goal.found);
}
void fields(auto& visit, json::Of<VersionCondition> auto& condition) {
  visit("id", condition.id);
  visit("text", condition.text);
  visit("origin", condition.origin);
  found_fields(visit, condition.found);
}
void fields(auto& visit, json::Of<VersionSection> auto& section) {
  visit("number", section.number);
  visit("title", section.title);
  visit("depth", section.depth);
  visit("begin", section.place.begin);
  visit("end", section.place.end);
}
void fields(auto& visit, json::Of<VersionOriginal> auto& original) {
  visit("digest", original.digest);
  visit("name", original.name);
  visit("size", original.size);
  visit("media_type", original.media_type);
}

struct MeasureView {
  VersionMeasure measure;
  std::string text;
  std::vector<std::string> section = {};  // titles above it, outermost first
  std::vector<DoubtView> doubts = {};
  std::vector<UnitView> units = {};
  std::vector<UnitProposalView> proposals = {};
};
void fields(auto& visit, json::Of<MeasureView> auto& view) {
  visit("id", view.measure.id);
  visit("number", view.measure.number);
  visit("heading", view.measure.heading);
  visit("text", view.text);
  visit("section", view.section);
  visit("begin", view.measure.place.begin);
  visit("end", view.measure.place.end);
  visit("audience", view.measure.audience);
  visit("origin", view.measure.origin);
  visit("confidence", view.measure.confidence);
  visit("confirmed", view.measure.confirmed);
  visit("doubts", view.doubts);
  visit("units", view.units);
  visit("proposals", view.proposals);
  visit("targets", view.measure.targets);
  visit("goals", view.measure.goals);
}

struct CitationView {
  VersionCitation citation;
  std::optional<DocumentId> document = {};  // that is cited, if it is held
};
void fields(auto& visit, json::Of<CitationView> auto& view) {
  visit("title", view.citation.title);
  visit("doc_number", view.citation.doc_number);
  visit("document", view.document);
  visit("begin", view.citation.place.begin);
  visit("end", view.citation.place.end);
}

struct PairView {
  VersionPair pair;
  MeasureRef was;
};
void fields(auto& visit, json::Of<PairView> auto& view) {
  visit("was", view.was);
  if (view.pair.kept) visit("measure", view.pair.measure);
  visit("state", view.pair.state);
  visit("evidence", view.pair.evidence);
  visit("likeness", view.pair.likeness);
  visit("reason", view.pair.reason);
}

// What opening the ledger and publishing would make.
struct ReviewEffects {
  std::int64_t tasks = 0;
  std::int64_t targets = 0;
  std::int64_t policy_items = 0;
};
void fields(auto& visit, json::Of<ReviewEffects> auto& effects) {
  visit("tasks", effects.tasks);
  visit("targets", effects.targets);
  visit("policy_items", effects.policy_items);
}

void fields(auto& visit, json::Of<Particulars> auto& said) {
  visit("title", said.title);
  visit("doc_number", said.doc_number);
  visit("issuers", said.issuers);
  visit("sign_date", said.sign_date);
  visit("publish_date", said.publish_date);
  visit("region", said.region);
  visit("level", said.level);
  visit("topic", said.topic);
  visit("issuing_system", said.issuing_system);
  visit("addressees", said.addressees);
  visit("valid_from", said.valid_from);
  visit("expires_on", said.expires_on);
  visit("application_deadline", said.application_deadline);
  visit("disclosure", said.disclosure);
}

struct VersionView {
  Version version;
  std::optional<HeldView> held = {};
  identity::Person imported_by;
  std::optional<identity::Person> reviewed_by = {};
  std::string text;
  std::vector<MeasureView> measures = {};
  std::vector<CitationView> citations = {};
  std::vector<PairView> pairs = {};
  std::vector<DoubtView> doubts = {};
  ReviewEffects effects;
  VersionContent content;  // its sections, and what stands outside the measures
};
void fields(auto& visit, json::Of<VersionView> auto& view) {
  visit("document", view.version.key.document);
  visit("number", view.version.key.version);
  visit("state", view.version.state);
  visit("origin", view.version.origin);
  visit("reason", view.version.reason);
  visit("held", view.held);
  visit("imported_at", view.version.imported_at);
  visit("imported_by", view.imported_by);
  visit("reviewed_at", view.version.reviewed_at);
  visit("reviewed_by", view.reviewed_by);
  visit("metadata", view.version.particulars);
  visit("spans", view.version.spans);
  visit("text", view.text);
  visit("sections", view.content.sections);
  visit("measures", view.measures);
  visit("targets", view.content.targets);
  visit("goals", view.content.goals);
  visit("conditions", view.content.conditions);
  visit("conditions_confirmed", view.version.conditions_confirmed);
  visit("citations", view.citations);
  visit("originals", view.content.originals);
  visit("pairs", view.pairs);
  visit("doubts", view.doubts);
  visit("effects", view.effects);
}

VersionView version_view(store::Tx& tx, const Parts& parts, const Version& version, const VersionContent& content);

}  // namespace huiqi::policy
