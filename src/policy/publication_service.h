#pragma once

#include "identity/permissions.h"
#include "policy/publication.h"
#include "store/database.h"

namespace huiqi::policy {

// That nothing classified, internal or personal is in it: who looked, when, in which words.
struct SecrecyCheck {
  std::string checked_by;
  Date checked_on;
  std::string statement;
};

// What follows the document: another one that replaces it, or, without one, the day on which it was repealed.
struct SuccessorChange {
  std::optional<DocumentId> document = {};
  std::optional<Date> ended_on = {};
};

// Publishing takes two people: one proposes, with the secrecy check, another one approves. Every act leaves an event
// ("policy.publication_proposed", "policy.published", …), and the to-do it makes or ends. Safe to use from several
// threads. What it refers to outlives it.
class PublicationService {
 public:
  struct Parts {
    store::Database& database;
    const identity::Permissions& permissions;
    const Clock& clock;
    IdSource& ids;
  };
  explicit PublicationService(const Parts& parts) : parts_(parts) {}

  // Each may fail with policy.no_such_document, and as publication.h says of the act.

  // Also: policy.check_in_future.
  Result<void> propose(const identity::Actor& actor, DocumentId id, std::int64_t version, const SecrecyCheck& check);
  // From now on everyone sees the proposed version in the place of any other.
  Result<void> approve(const identity::Actor& actor, DocumentId id, ProposalId proposal);
  Result<void> refuse(const identity::Actor& actor, DocumentId id, ProposalId proposal, const std::string& reason);
  // Nobody sees the text any more; the page says that it was withdrawn, and why. What is proposed stays so.
  Result<void> withdraw(const identity::Actor& actor, DocumentId id, const std::string& reason);
  // Errors: policy.not_your_document, policy.no_such_successor, policy.its_own_successor (directly or in a circle).
  Result<void> set_successor(const identity::Actor& actor, DocumentId id, const SuccessorChange& change);

 private:
  Result<void> decide(const identity::Actor& actor, DocumentId id, ProposalId seen,
                      const std::function<void(store::Tx&, Document&, Proposal&)>& change, std::string_view event);
  void record(store::Tx& tx, const identity::Actor& actor, std::string_view kind, const VersionKey& version);
  void ask_for(store::Tx& tx, std::string_view permission, const Document& document, const Proposal& proposal);

  Parts parts_;
};

}  // namespace huiqi::policy
