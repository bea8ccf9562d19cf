#include "policy/proposal_store.h"

namespace huiqi::policy {

void insert(store::Tx& tx, const Proposal& proposal) {
  tx.insert_many("publication_proposals", std::span{&proposal, 1});
}

void save(store::Tx& tx, const Proposal& proposal) {
  tx.execute(
      "update publication_proposals set state = $2, decided_at = $3, decided_by = $4, decided_for = $5, reason = $6,"
      " withdrawn_at = $7, withdrawn_by = $8, withdrawn_for = $9, withdrawn_reason = $10 where id = $1",
      proposal.id, proposal.state, proposal.decided_at, proposal.decided_by, proposal.decided_for, proposal.reason,
      proposal.withdrawn_at, proposal.withdrawn_by, proposal.withdrawn_for, proposal.withdrawn_reason);
}

std::optional<Proposal> find_proposal(store::Tx& tx, ProposalId id) {
  return tx.one<Proposal>(
      "select id, document_id, version, state, proposed_at, proposed_by, proposed_for, checked_by, checked_on,"
      " statement, decided_at, decided_by, decided_for, reason, withdrawn_at, withdrawn_by, withdrawn_for,"
      " withdrawn_reason from publication_proposals where id = $1",
      id);
}

std::vector<Proposal> proposals_of(store::Tx& tx, DocumentId document) {
  return tx.all<Proposal>(
      "select id, document_id, version, state, proposed_at, proposed_by, proposed_for, checked_by, checked_on,"
      " statement, decided_at, decided_by, decided_for, reason, withdrawn_at, withdrawn_by, withdrawn_for,"
      " withdrawn_reason from publication_proposals where document_id = $1 order by id desc",
      document);
}

}  // namespace huiqi::policy
