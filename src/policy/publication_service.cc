#include "policy/publication_service.h"

#include "inbox/inbox_store.h"
#include "policy/document_store.h"
#include "policy/proposal_store.h"
#include "policy/version_store.h"
#include "store/event_log.h"

namespace huiqi::policy {
namespace {

constexpr std::string_view kSubject = "document";
constexpr std::string_view kApprove = "policy.approve_publication";
constexpr std::string_view kRefused = "policy.publication_refused";

struct EventData {
  std::int64_t version = 1;
};
void fields(auto& visit, json::Of<EventData> auto& data) {
  visit("version", data.version);
}

Result<Document> load(store::Tx& tx, DocumentId id) {
  auto document = find_document(tx, id);
  if (!document) return fail(ErrorKind::not_found, "policy.no_such_document");
  return *std::move(document);
}

// Whether following the successors of `from` leads to `to`.
bool leads_to(store::Tx& tx, DocumentId from, DocumentId to) {
  std::optional<DocumentId> at = from;
  while (at && *at != to) at = find_document(tx, *at).value().successor;
  return at.has_value();
}

}  // namespace

void PublicationService::record(store::Tx& tx, const identity::Actor& actor, std::string_view kind,
                                const VersionKey& version) {
  store::append(tx, {.id = parts_.ids.next_as<store::EventTag>(),
                     .at = parts_.clock.now(),
                     .actor = actor.reference(),
                     .kind = std::string{kind},
                     .subject = store::reference(kSubject, version.document),
                     .data = json::write(EventData{version.version})});
}

// Puts it on the desk of every function that may do it: of anyone but the proposer to approve, of the proposer alone to
// mend what was refused.
void PublicationService::ask_for(store::Tx& tx, std::string_view permission, const Document& document,
                                 const Proposal& proposal) {
  const bool refused = proposal.state == ProposalState::refused;
  inbox::Todo todo;
  todo.kind = refused ? kRefused : kApprove;
  todo.subject_kind = kSubject;
  todo.subject_id = document.id.value;
  todo.organisation = document.organisation;
  (refused ? todo.only : todo.except) = proposal.proposed_by;
  todo.title = find_version(tx, proposal.version).value().particulars.title;
  todo.context = proposal.reason.value_or("");
  todo.from = document.organisation;
  for (const auto function : identity::kPostFunctions) {
    if (!parts_.permissions.allows(function, permission)) continue;
    todo.function = function;
    inbox::open(tx, parts_.ids.next_as<inbox::TodoTag>(), todo, parts_.clock.now());
  }
}

Result<void> PublicationService::propose(const identity::Actor& actor, DocumentId id, std::int64_t version,
                                         const SecrecyCheck& check) {
  if (check.checked_on > parts_.clock.today()) return fail(ErrorKind::invalid, "policy.check_in_future");
  return parts_.database.write([&](store::Tx& tx) -> Result<void> {
    HQ_TRY(auto document, load(tx, id));
    HQ_CHECK(may_propose(actor, document, newest_reviewed(tx, id), version));
    Proposal proposal;
    proposal.id = parts_.ids.next_as<ProposalTag>();
    proposal.version = {id, version};
    proposal.proposed_at = parts_.clock.now();
    proposal.proposed_by = actor.account;
    proposal.proposed_for = actor.post->organisation;
    proposal.checked_by = check.checked_by;
    proposal.checked_on = check.checked_on;
    proposal.statement = check.statement;
    insert(tx, proposal);
    document.proposal = proposal.id;
    save(tx, document);
    inbox::close(tx, kSubject, id.value, kRefused);
    ask_for(tx, "publication.approve", document, proposal);
    record(tx, actor, "policy.publication_proposed", proposal.version);
    return {};
  });
}

Result<void> PublicationService::decide(const identity::Actor& actor, DocumentId id, ProposalId seen,
                                        const std::function<void(store::Tx&, Document&, Proposal&)>& change,
                                        std::string_view event) {
  return parts_.database.write([&](store::Tx& tx) -> Result<void> {
    HQ_TRY(auto document, load(tx, id));
    auto proposal = document.proposal ? find_proposal(tx, *document.proposal) : std::nullopt;
    HQ_CHECK(may_decide(actor, document, proposal, seen));
    document.proposal.reset();
    proposal->decided_at = parts_.clock.now();
    proposal->decided_by = actor.account;
    proposal->decided_for = actor.post->organisation;
    inbox::close(tx, kSubject, id.value, kApprove);
    change(tx, document, *proposal);
    save(tx, *proposal);
    save(tx, document);
    record(tx, actor, event, proposal->version);
    return {};
  });
}

Result<void> PublicationService::approve(const identity::Actor& actor, DocumentId id, ProposalId proposal) {
  const auto publish = [](store::Tx&, Document& document, Proposal& approved) {
    approved.state = ProposalState::approved;
    document.publicity = Publicity::published;
    document.public_version = approved.version.version;
    document.published_at = approved.decided_at;
  };
  return decide(actor, id, proposal, publish, "policy.published");
}

Result<void> PublicationService::refuse(const identity::Actor& actor, DocumentId id, ProposalId proposal,
                                        const std::string& reason) {
  const auto send_back = [&](store::Tx& tx, Document& document, Proposal& refused) {
    refused.state = ProposalState::refused;
    refused.reason = reason;
    ask_for(tx, "publication.propose", document, refused);
  };
  return decide(actor, id, proposal, send_back, "policy.publication_refused");
}

Result<void> PublicationService::withdraw(const identity::Actor& actor, DocumentId id, const std::string& reason) {
  return parts_.database.write([&](store::Tx& tx) -> Result<void> {
    HQ_TRY(auto document, load(tx, id));
    HQ_CHECK(may_withdraw(actor, document));
    auto proposals = proposals_of(tx, id);
    auto& approved = *std::ranges::find(proposals, ProposalState::approved, &Proposal::state);
    approved.state = ProposalState::withdrawn;
    approved.withdrawn_at = parts_.clock.now();
    approved.withdrawn_by = actor.account;
    approved.withdrawn_for = actor.post->organisation;
    approved.withdrawn_reason = reason;
    save(tx, approved);
    document.publicity = Publicity::withdrawn;
    save(tx, document);
    record(tx, actor, "policy.withdrawn", approved.version);
    return {};
  });
}

Result<void> PublicationService::set_successor(const identity::Actor& actor, DocumentId id,
                                               const SuccessorChange& change) {
  return parts_.database.write([&](store::Tx& tx) -> Result<void> {
    HQ_TRY(auto document, load(tx, id));
    if (!identity::acts_for(actor, document.organisation)) {
      return fail(ErrorKind::forbidden, "policy.not_your_document");
    }
    if (change.document && !find_document(tx, *change.document)) {
      return fail(ErrorKind::not_found, "policy.no_such_successor");
    }
    if (change.document && leads_to(tx, *change.document, id)) {
      return fail(ErrorKind::conflict, "policy.its_own_successor");
    }
    const auto before = document.successor;
    document.successor = change.document;
    document.ended_on = change.ended_on;
    save(tx, document);
    record(tx, actor, "policy.successor_set", {id, document.newest});
    // What it pointed to and points to says so on its own page.
    for (const auto& other : {before, change.document}) {
      if (!other || before == change.document) continue;
      record(tx, actor, "policy.predecessor_set", {*other, find_document(tx, *other).value().newest});
    }
    return {};
  });
}

}  // namespace huiqi::policy
