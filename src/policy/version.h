#pragma once

#include "identity/account.h"
#include "identity/divisions.h"
#include "policy/ids.h"
#include "policy/json_column.h"
#include "policy/states.h"
#include "store/row.h"
#include "text/position_map.h"

// A document, its versions and the texts they stand on: rows of migrations/0005.
namespace huiqi::policy {

struct Document {
  DocumentId id;
  identity::OrganisationId organisation;  // on whose desk it lies
  std::int64_t newest = 1;                // its newest version
  Publicity publicity = Publicity::none;
  std::optional<std::int64_t> public_version = {};  // what the portal shows
  std::optional<Instant> published_at = {};         // since when it shows that version
  std::optional<ProposalId> proposal = {};          // what awaits a second person
  LedgerState ledger = LedgerState::not_open;
  std::optional<DocumentId> successor = {};
  std::optional<Date> ended_on = {};  // replaced or repealed: the first day on which it is not in force
  friend bool operator==(const Document&, const Document&) = default;
};
void columns(auto& column, store::Of<Document> auto& document) {
  column("id", document.id);
  column("organisation_id", document.organisation);
  column("newest", document.newest);
  column("publicity", document.publicity);
  column("public_version", document.public_version);
  column("published_at", document.published_at);
  column("proposal_id", document.proposal);
  column("ledger", document.ledger);
  column("successor_id", document.successor);
  column("ended_on", document.ended_on);
}

// Where the text says something, in characters, and how sure the reader was, × 10⁴.
struct Evident {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  std::int64_t confidence = 0;
  friend bool operator==(const Evident&, const Evident&) = default;
};
void fields(auto& visit, json::Of<Evident> auto& evident) {
  visit("begin", evident.begin);
  visit("end", evident.end);
  visit("confidence", evident.confidence);
}

// What is said of a version as a whole. A reviewer may change all of it.
struct Particulars {
  std::string title;  // empty where none is printed
  std::optional<std::string> doc_number = {};
  std::vector<std::string> issuers = {};
  std::optional<Date> sign_date = {};
  std::optional<Date> publish_date = {};
  std::optional<std::string> region = {};
  std::optional<identity::Level> level = {};
  std::optional<std::string> topic = {};
  std::optional<std::string> issuing_system = {};
  std::vector<std::string> addressees = {};
  std::optional<Date> valid_from = {};
  std::optional<Date> expires_on = {};  // its last day in force
  std::optional<Date> application_deadline = {};
  std::optional<Disclosure> disclosure = {};
  friend bool operator==(const Particulars&, const Particulars&) = default;
};
void columns(auto& column, store::Of<Particulars> auto& particulars) {
  column("title", particulars.title);
  column("doc_number", particulars.doc_number);
  auto issuers = as_json(particulars.issuers);
  column("issuers", issuers);
  column("sign_date", particulars.sign_date);
  column("publish_date", particulars.publish_date);
  column("region", particulars.region);
  column("level", particulars.level);
  column("topic", particulars.topic);
  column("issuing_system", particulars.issuing_system);
  auto addressees = as_json(particulars.addressees);
  column("addressees", addressees);
  column("valid_from", particulars.valid_from);
  column("expires_on", particulars.expires_on);
  column("application_deadline", particulars.application_deadline);
  column("disclosure", particulars.disclosure);
}

struct Version {
  VersionKey key;
  TextId text;
  VersionState state = VersionState::to_review;
  VersionOrigin origin = VersionOrigin::imported;
  std::optional<std::string> reason = {};  // of a correction
  std::optional<HeldBy> held_by = {};
  std::optional<std::int64_t> held_likeness = {};  // × 10⁴
  Instant imported_at;
  identity::AccountId imported_by;
  identity::OrganisationId imported_for;
  std::optional<Instant> reviewed_at = {};
  std::optional<identity::AccountId> reviewed_by = {};
  std::optional<identity::OrganisationId> reviewed_for = {};
  std::int64_t revision = 1;  // counts its changes
  Particulars particulars = {};
  std::map<std::string, Evident> spans = {};  // by member of the particulars
  bool conditions_confirmed = false;
  std::int64_t measures = 0;  // how many it holds
  std::int64_t doubts = 0;    // how many are open
  friend bool operator==(const Version&, const Version&) = default;
};
void columns(auto& column, store::Of<Version> auto& version) {
  column("document_id", version.key.document);
  column("version", version.key.version);
  column("text_id", version.text);
  column("state", version.state);
  column("origin", version.origin);
  column("reason", version.reason);
  column("held_by", version.held_by);
  column("held_likeness", version.held_likeness);
  column("imported_at", version.imported_at);
  column("imported_by", version.imported_by);
  column("imported_for", version.imported_for);
  column("reviewed_at", version.reviewed_at);
  column("reviewed_by", version.reviewed_by);
  column("reviewed_for", version.reviewed_for);
  column("revision", version.revision);
  columns(column, version.particulars);
  auto spans = as_json(version.spans);
  column("spans", spans);
  column("conditions_confirmed", version.conditions_confirmed);
  column("measures", version.measures);
  column("doubts", version.doubts);
}

// By which name module files knows that a version keeps its originals.
inline std::string file_user(const VersionKey& key) {
  return "document_version:" + to_text(key.document) + ':' + std::to_string(key.version);
}

struct DocumentText {
  std::string original;
  std::string clean;
  text::PositionMap map;  // of bytes
};

}  // namespace huiqi::policy
