#pragma once

#include "identity/person.h"
#include "policy/content.h"
#include "policy/document_view.h"

// What everyone sees: api/openapi.yaml, PublicDocument and its parts.
namespace huiqi::policy {

enum class PublicState : std::uint8_t { published, closed, withdrawn };  // closed: of a measure alone
constexpr auto enum_names(PublicState) {
  return named<PublicState>(
      {{PublicState::published, "published"}, {PublicState::closed, "closed"}, {PublicState::withdrawn, "withdrawn"}});
}

struct PublicUnit {
  VersionUnit unit;
  std::optional<identity::OrganisationRef> organisation = {};
};
void fields(auto& visit, json::Of<PublicUnit> auto& unit) {
  visit("name", unit.unit.name);
  visit("role", unit.unit.role);
  visit("assigned", unit.unit.assigned);
  visit("organisation", unit.organisation);
  visit("begin", unit.unit.found.begin);
  visit("end", unit.unit.found.end);
}

struct PublicTarget {
  VersionTarget target;
};
void fields(auto& visit, json::Of<PublicTarget> auto& shown) {
  const VersionTarget& target = shown.target;
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
  visit("begin", target.found.begin);
  visit("end", target.found.end);
}

// A goal, a condition.
struct PublicPhrase {
  std::string text;
  Found found = {};
};
void fields(auto& visit, json::Of<PublicPhrase> auto& phrase) {
  visit("text", phrase.text);
  visit("begin", phrase.found.begin);
  visit("end", phrase.found.end);
}

struct PublicMetadata {
  Particulars said;
};
void fields(auto& visit, json::Of<PublicMetadata> auto& metadata) {
  const Particulars& said = metadata.said;
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

struct PublicCitation {
  VersionCitation citation;
  std::optional<DocumentId> document = {};  // if it, too, is public
};
void fields(auto& visit, json::Of<PublicCitation> auto& shown) {
  visit("title", shown.citation.title);
  visit("doc_number", shown.citation.doc_number);
  visit("document", shown.document);
  visit("begin", shown.citation.place.begin);
  visit("end", shown.citation.place.end);
}

// A line of the table of contents.
struct ContentsEntry {
  std::optional<std::string> number = {};
  std::string title;
  std::int64_t depth = 1;
  std::int64_t begin = 0;
  std::optional<MeasureId> measure = {};
};
void fields(auto& visit, json::Of<ContentsEntry> auto& entry) {
  visit("number", entry.number);
  visit("title", entry.title);
  visit("depth", entry.depth);
  visit("begin", entry.begin);
  visit("measure", entry.measure);
}

struct PublicVersion {
  std::int64_t number = 1;
  Instant published_at;
  std::optional<std::string> reason = {};
};
void fields(auto& visit, json::Of<PublicVersion> auto& version) {
  visit("number", version.number);
  visit("published_at", version.published_at);
  visit("reason", version.reason);
}

// What a measure says, on its document's page and on its own.
struct PublicMeasureText {
  std::optional<std::string> number = {};
  std::optional<std::string> heading = {};
  std::string text;
  Place place = {};
  ItemAudience audience = ItemAudience::policy_item;
  std::vector<PublicUnit> units = {};
  std::vector<PublicTarget> targets = {};
  std::vector<PublicPhrase> goals = {};
};
void fields(auto& visit, json::Of<PublicMeasureText> auto& said) {
  visit("number", said.number);
  visit("heading", said.heading);
  visit("text", said.text);
  visit("begin", said.place.begin);
  visit("end", said.place.end);
  visit("audience", said.audience);
  visit("units", said.units);
  visit("targets", said.targets);
  visit("goals", said.goals);
}

struct PublicDocumentMeasure {
  MeasureId id;
  PublicMeasureText said;
};
void fields(auto& visit, json::Of<PublicDocumentMeasure> auto& measure) {
  visit("id", measure.id);
  fields(visit, measure.said);
}

// What the document itself says: nothing of it is shown of a withdrawn one.
struct PublicDocumentText {
  std::int64_t version = 1;
  Instant published_at;
  PublicMetadata metadata;
  std::string text;
  std::vector<ContentsEntry> contents = {};
  std::vector<PublicDocumentMeasure> measures = {};
  std::vector<PublicTarget> targets = {};
  std::vector<PublicPhrase> goals = {};
  std::vector<PublicPhrase> conditions = {};
  std::vector<PublicCitation> citations = {};
};
void fields(auto& visit, json::Of<PublicDocumentText> auto& said) {
  visit("version", said.version);
  visit("published_at", said.published_at);
  visit("metadata", said.metadata);
  visit("text", said.text);
  visit("contents", said.contents);
  visit("measures", said.measures);
  visit("targets", said.targets);
  visit("goals", said.goals);
  visit("conditions", said.conditions);
  visit("citations", said.citations);
}

// What names a document, whatever became of it.
struct PublicHead {
  DocumentId id;
  std::string title;
  std::optional<std::string> doc_number = {};
  std::vector<std::string> issuers = {};
  std::optional<Date> sign_date = {};
  std::optional<std::string> region = {};
  std::optional<Validity> validity = {};
  std::optional<Date> valid_from = {};
  std::optional<Date> expires_on = {};
  std::optional<Date> ended_on = {};
  std::optional<DocumentRef> successor = {};  // if it, too, is public
};
void fields(auto& visit, json::Of<PublicHead> auto& head) {
  visit("id", head.id);
  visit("title", head.title);
  visit("doc_number", head.doc_number);
  visit("issuers", head.issuers);
  visit("sign_date", head.sign_date);
  visit("region", head.region);
  visit("validity", head.validity);
  visit("valid_from", head.valid_from);
  visit("expires_on", head.expires_on);
  visit("ended_on", head.ended_on);
  visit("successor", head.successor);
}

struct PublicDocument {
  PublicState state = PublicState::published;
  PublicHead head;
  std::vector<DocumentRef> replaces = {};
  std::optional<Instant> withdrawn_at = {};
  std::optional<std::string> withdrawn_reason = {};
  std::vector<PublicVersion> versions = {};
  std::optional<PublicDocumentText> said = {};
};
void fields(auto& visit, json::Of<PublicDocument> auto& document) {
  visit("id", document.head.id);
  visit("state", document.state);
  visit("title", document.head.title);
  visit("doc_number", document.head.doc_number);
  visit("issuers", document.head.issuers);
  visit("validity", document.head.validity);
  visit("ended_on", document.head.ended_on);
  visit("successor", document.head.successor);
  visit("replaces", document.replaces);
  visit("withdrawn_at", document.withdrawn_at);
  visit("withdrawn_reason", document.withdrawn_reason);
  visit("versions", document.versions);
  if (document.said) fields(visit, *document.said);
}

struct PublicMeasure {
  MeasureId id;
  PublicState state = PublicState::published;
  PublicHead document;
  std::optional<std::string> reason = {};
  std::optional<PublicMeasureText> said = {};
  std::vector<std::string> section = {};  // titles above it, outermost first
  std::vector<PublicPhrase> conditions = {};
  std::optional<Date> closes_on = {};
  std::optional<MeasureId> previous = {};
  std::optional<MeasureId> next = {};
};
void fields(auto& visit, json::Of<PublicMeasure> auto& measure) {
  visit("id", measure.id);
  visit("state", measure.state);
  visit("document", measure.document);
  visit("reason", measure.reason);
  if (!measure.said) return;
  fields(visit, *measure.said);
  visit("section", measure.section);
  visit("conditions", measure.conditions);
  visit("closes_on", measure.closes_on);
  visit("previous", measure.previous);
  visit("next", measure.next);
}

struct PublicRow {
  DocumentId id;
  std::string title;
  std::optional<std::string> doc_number = {};
  std::vector<std::string> issuers = {};
  std::optional<std::string> region = {};
  Instant published_at;
  std::optional<Date> closes_on = {};
};
void fields(auto& visit, json::Of<PublicRow> auto& row) {
  visit("id", row.id);
  visit("title", row.title);
  visit("doc_number", row.doc_number);
  visit("issuers", row.issuers);
  visit("region", row.region);
  visit("published_at", row.published_at);
  visit("closes_on", row.closes_on);
}

struct PublicHome {
  std::int64_t documents = 0;
  std::int64_t policy_items = 0;
  std::int64_t work_items = 0;
  std::vector<PublicRow> newest = {};
  std::vector<PublicRow> closing = {};
};
void fields(auto& visit, json::Of<PublicHome> auto& home) {
  visit("documents", home.documents);
  visit("policy_items", home.policy_items);
  visit("work_items", home.work_items);
  visit("newest", home.newest);
  visit("closing", home.closing);
}

}  // namespace huiqi::policy
