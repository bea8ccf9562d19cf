#pragma once

#include "identity/directory.h"
#include "identity/person.h"
#include "policy/held_view.h"
#include "policy/proposal.h"
#include "policy/validity.h"
#include "policy/version.h"

// One document as officers see it: api/openapi.yaml, Document.
namespace huiqi::policy {

struct DocumentRef {
  DocumentId id;
  std::string title;
  std::optional<std::string> doc_number = {};
};
void fields(auto& visit, json::Of<DocumentRef> auto& ref) {
  visit("id", ref.id);
  visit("title", ref.title);
  visit("doc_number", ref.doc_number);
}

struct VersionRow {
  Version version;
  std::optional<HeldView> held = {};
  identity::Person imported_by;
  std::optional<identity::Person> reviewed_by = {};
};
void fields(auto& visit, json::Of<VersionRow> auto& row) {
  visit("number", row.version.key.version);
  visit("state", row.version.state);
  visit("origin", row.version.origin);
  visit("reason", row.version.reason);
  visit("held", row.held);
  visit("imported_at", row.version.imported_at);
  visit("imported_by", row.imported_by);
  visit("reviewed_at", row.version.reviewed_at);
  visit("reviewed_by", row.reviewed_by);
}

struct SecrecyCheckView {
  std::string checked_by;
  Date checked_on;
  std::string statement;
};
void fields(auto& visit, json::Of<SecrecyCheckView> auto& check) {
  visit("checked_by", check.checked_by, json::Length{1, 50});
  visit("checked_on", check.checked_on);
  visit("statement", check.statement, json::Length{1, 500});
}

struct ProposalView {
  ProposalId id;
  std::int64_t version = 1;
  Instant proposed_at;
  identity::Person proposed_by;
  SecrecyCheckView secrecy_check;
};
void fields(auto& visit, json::Of<ProposalView> auto& proposal) {
  visit("id", proposal.id);
  visit("version", proposal.version);
  visit("proposed_at", proposal.proposed_at);
  visit("proposed_by", proposal.proposed_by);
  visit("secrecy_check", proposal.secrecy_check);
}

enum class PublicationActKind : std::uint8_t { proposed, approved, refused, withdrawn };
constexpr auto enum_names(PublicationActKind) {
  return named<PublicationActKind>({{PublicationActKind::proposed, "proposed"},
                                    {PublicationActKind::approved, "approved"},
                                    {PublicationActKind::refused, "refused"},
                                    {PublicationActKind::withdrawn, "withdrawn"}});
}
struct PublicationAct {
  PublicationActKind act = PublicationActKind::proposed;
  std::int64_t version = 1;
  Instant at;
  identity::Person by;
  std::optional<std::string> reason = {};
  std::optional<SecrecyCheckView> secrecy_check = {};
};
void fields(auto& visit, json::Of<PublicationAct> auto& act) {
  visit("act", act.act);
  visit("version", act.version);
  visit("at", act.at);
  visit("by", act.by);
  visit("reason", act.reason);
  visit("secrecy_check", act.secrecy_check);
}

enum class PublicationState : std::uint8_t { none, proposed, published, withdrawn };
constexpr auto enum_names(PublicationState) {
  return named<PublicationState>({{PublicationState::none, "none"},
                                  {PublicationState::proposed, "proposed"},
                                  {PublicationState::published, "published"},
                                  {PublicationState::withdrawn, "withdrawn"}});
}
// What its validity follows from.
Term term_of(const Document& document, const Particulars& said);
// What is public stays so while a newer version is proposed.
PublicationState publication_state(const Document& document);

struct DocumentPublication {
  PublicationState state = PublicationState::none;
  std::optional<std::int64_t> version = {};
  std::optional<ProposalView> proposal = {};
  std::vector<PublicationAct> history = {};  // newest first
};
void fields(auto& visit, json::Of<DocumentPublication> auto& publication) {
  visit("state", publication.state);
  visit("version", publication.version);
  visit("proposal", publication.proposal);
  visit("history", publication.history);
}

struct DocumentView {
  DocumentId id;
  std::string title;
  std::optional<std::string> doc_number = {};
  std::vector<std::string> issuers = {};
  identity::OrganisationRef organisation;
  std::vector<VersionRow> versions = {};
  DocumentPublication publication = {};
  LedgerState ledger = LedgerState::not_open;
  Validity validity = Validity::in_force;
  std::optional<Date> ended_on = {};
  std::optional<DocumentRef> successor = {};
  std::vector<DocumentRef> replaces = {};
  std::vector<std::string> may = {};
};
void fields(auto& visit, json::Of<DocumentView> auto& document) {
  visit("id", document.id);
  visit("title", document.title);
  visit("doc_number", document.doc_number);
  visit("issuers", document.issuers);
  visit("organisation", document.organisation);
  visit("versions", document.versions);
  visit("publication", document.publication);
  visit("ledger", document.ledger);
  visit("validity", document.validity);
  visit("ended_on", document.ended_on);
  visit("successor", document.successor);
  visit("replaces", document.replaces);
  visit("may", document.may);
}

// Who looks, and on which day.
struct Viewer {
  const identity::Actor& actor;
  const identity::Directory& directory;
  const identity::Permissions& permissions;
  Date today;
};
// Error: policy.no_such_document.
Result<DocumentView> document_view(store::Tx& tx, const Viewer& viewer, DocumentId id);

}  // namespace huiqi::policy
