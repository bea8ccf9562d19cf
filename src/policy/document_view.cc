#include "policy/document_view.h"

#include "identity/account_store.h"
#include "policy/document_store.h"
#include "policy/proposal_store.h"
#include "policy/publication.h"
#include "policy/version_store.h"

namespace huiqi::policy {
namespace {

// Names for everyone who appears on the page.
class People {
 public:
  People(store::Tx& tx, const Viewer& viewer, const std::vector<Version>& versions,
         const std::vector<Proposal>& proposals)
      : viewer_(viewer) {
    std::vector<identity::AccountId> ids;
    const auto add = [&](const std::optional<identity::AccountId>& id) {
      if (id) ids.push_back(*id);
    };
    for (const Version& version : versions) add(version.imported_by), add(version.reviewed_by);
    for (const Proposal& proposal : proposals) {
      add(proposal.proposed_by), add(proposal.decided_by), add(proposal.withdrawn_by);
    }
    accounts_ = identity::accounts_of(tx, ids);
  }
  identity::Person person(identity::AccountId account, identity::OrganisationId unit) const {
    return identity::person_of(accounts_.at(account), unit, viewer_.directory, viewer_.today);
  }

 private:
  const Viewer& viewer_;
  std::map<identity::AccountId, identity::Account> accounts_;
};

VersionRow row_of(const Version& version, const People& people) {
  VersionRow row;
  row.version = version;
  if (version.held_by) row.held = HeldView{*version.held_by, version.held_likeness.value_or(0)};
  row.imported_by = people.person(version.imported_by, version.imported_for);
  if (version.reviewed_by) row.reviewed_by = people.person(*version.reviewed_by, *version.reviewed_for);
  return row;
}

SecrecyCheckView check_of(const Proposal& proposal) {
  return {proposal.checked_by, proposal.checked_on, proposal.statement};
}

// What happened to one proposal, the last first.
void add_acts(std::vector<PublicationAct>& acts, const Proposal& proposal, const People& people) {
  using Kind = PublicationActKind;
  const auto version = proposal.version.version;
  if (proposal.withdrawn_at) {
    acts.push_back({Kind::withdrawn,
                    version,
                    *proposal.withdrawn_at,
                    people.person(*proposal.withdrawn_by, *proposal.withdrawn_for),
                    proposal.withdrawn_reason,
                    {}});
  }
  if (proposal.decided_at) {
    const auto kind = proposal.state == ProposalState::refused ? Kind::refused : Kind::approved;
    acts.push_back({kind,
                    version,
                    *proposal.decided_at,
                    people.person(*proposal.decided_by, *proposal.decided_for),
                    proposal.reason,
                    {}});
  }
  acts.push_back({Kind::proposed,
                  version,
                  proposal.proposed_at,
                  people.person(proposal.proposed_by, proposal.proposed_for),
                  {},
                  check_of(proposal)});
}

DocumentPublication publication_of(const Document& document, const std::vector<Proposal>& proposals,
                                   const People& people) {
  DocumentPublication publication;
  publication.state = publication_state(document);
  if (document.publicity == Publicity::published) publication.version = document.public_version;
  for (const Proposal& proposal : proposals) {
    if (proposal.id == document.proposal) {
      publication.proposal =
          ProposalView{proposal.id, proposal.version.version, proposal.proposed_at,
                       people.person(proposal.proposed_by, proposal.proposed_for), check_of(proposal)};
    }
    add_acts(publication.history, proposal, people);
  }
  std::ranges::stable_sort(publication.history, std::greater{}, &PublicationAct::at);
  return publication;
}

// What the viewer's post may do now: a permission of its function, and what the document's state lets happen.
std::vector<std::string> may(const Viewer& viewer, const Document& document, const std::vector<Version>& versions,
                             const std::vector<Proposal>& proposals) {
  std::vector<std::string> acts;
  const auto& actor = viewer.actor;
  const auto add = [&](std::string_view act, std::string_view permission, bool possible) {
    if (possible && actor.post && viewer.permissions.allows(actor.post->function, permission)) acts.emplace_back(act);
  };
  const bool own = identity::acts_for(actor, document.organisation);
  const bool to_review = versions.front().state == VersionState::to_review;
  const auto found = std::ranges::find(versions, VersionState::reviewed, &Version::state);
  const auto reviewed = found == versions.end() ? std::nullopt : std::optional{*found};
  const auto waiting = std::ranges::find_if(proposals, [&](const auto& each) { return each.id == document.proposal; });
  const bool decides = waiting != proposals.end() && may_decide(actor, document, *waiting, waiting->id).has_value();
  add("review", "documents.review", own && to_review);
  add("correct", "documents.review", own && !to_review);
  add("discard", "documents.review", own && to_review);
  add("propose", "publication.propose",
      reviewed && may_propose(actor, document, reviewed, reviewed->key.version).has_value());
  add("approve", "publication.approve", decides);
  add("refuse", "publication.approve", decides);
  add("withdraw", "publication.approve", may_withdraw(actor, document).has_value());
  add("set_successor", "documents.review", own);
  add("open_ledger", "ledger.open", reviewed.has_value() && document.ledger == LedgerState::not_open);
  return acts;
}

DocumentRef ref_of(const DocumentAndNewest& row) {
  return {row.document.id, row.newest.particulars.title, row.newest.particulars.doc_number};
}

void add_neighbours(store::Tx& tx, const Document& document, DocumentView& view) {
  if (document.successor) view.successor = ref_of(documents_of(tx, {*document.successor}).front());
  const auto replaced = replaced_by(tx, document.id);
  if (replaced.empty()) return;
  for (const auto& row : documents_of(tx, replaced)) view.replaces.push_back(ref_of(row));
  std::ranges::sort(view.replaces, {}, &DocumentRef::id);
}

}  // namespace

Term term_of(const Document& document, const Particulars& said) {
  return {said.valid_from, said.expires_on, document.ended_on, document.successor.has_value()};
}

PublicationState publication_state(const Document& document) {
  if (document.publicity == Publicity::published) return PublicationState::published;
  if (document.proposal) return PublicationState::proposed;
  return document.publicity == Publicity::withdrawn ? PublicationState::withdrawn : PublicationState::none;
}

Result<DocumentView> document_view(store::Tx& tx, const Viewer& viewer, DocumentId id) {
  const auto document = find_document(tx, id);
  if (!document) return fail(ErrorKind::not_found, "policy.no_such_document");
  const auto versions = versions_of(tx, id);
  const auto proposals = proposals_of(tx, id);
  const People people{tx, viewer, versions, proposals};
  const auto& newest = versions.front();
  DocumentView view;
  view.id = id;
  view.title = newest.particulars.title;
  view.doc_number = newest.particulars.doc_number;
  view.issuers = newest.particulars.issuers;
  view.organisation = organisation_ref(viewer.directory, document->organisation, viewer.today);
  for (const Version& version : versions) view.versions.push_back(row_of(version, people));
  view.publication = publication_of(*document, proposals, people);
  view.ledger = document->ledger;
  view.validity = validity_on(term_of(*document, newest.particulars), viewer.today);
  view.ended_on = document->ended_on;
  add_neighbours(tx, *document, view);
  view.may = may(viewer, *document, versions, proposals);
  return view;
}

}  // namespace huiqi::policy
