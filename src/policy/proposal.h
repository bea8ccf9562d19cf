#pragma once

#include "identity/account.h"
#include "policy/ids.h"
#include "policy/states.h"
#include "store/row.h"

namespace huiqi::policy {

// A proposal to publish a version, with the secrecy check that was recorded, and what became of it.
struct Proposal {
  ProposalId id;
  VersionKey version;
  ProposalState state = ProposalState::proposed;
  Instant proposed_at;
  identity::AccountId proposed_by;
  identity::OrganisationId proposed_for;
  std::string checked_by;
  Date checked_on;
  std::string statement;
  std::optional<Instant> decided_at = {};  // approved or refused
  std::optional<identity::AccountId> decided_by = {};
  std::optional<identity::OrganisationId> decided_for = {};
  std::optional<std::string> reason = {};  // why it was refused
  std::optional<Instant> withdrawn_at = {};
  std::optional<identity::AccountId> withdrawn_by = {};
  std::optional<identity::OrganisationId> withdrawn_for = {};
  std::optional<std::string> withdrawn_reason = {};
  friend bool operator==(const Proposal&, const Proposal&) = default;
};
void columns(auto& column, store::Of<Proposal> auto& proposal) {
  column("id", proposal.id);
  column("document_id", proposal.version.document);
  column("version", proposal.version.version);
  column("state", proposal.state);
  column("proposed_at", proposal.proposed_at);
  column("proposed_by", proposal.proposed_by);
  column("proposed_for", proposal.proposed_for);
  column("checked_by", proposal.checked_by);
  column("checked_on", proposal.checked_on);
  column("statement", proposal.statement);
  column("decided_at", proposal.decided_at);
  column("decided_by", proposal.decided_by);
  column("decided_for", proposal.decided_for);
  column("reason", proposal.reason);
  column("withdrawn_at", proposal.withdrawn_at);
  column("withdrawn_by", proposal.withdrawn_by);
  column("withdrawn_for", proposal.withdrawn_for);
  column("withdrawn_reason", proposal.withdrawn_reason);
}

}  // namespace huiqi::policy
