#pragma once

#include "policy/proposal.h"
#include "store/tx.h"

namespace huiqi::policy {

void insert(store::Tx& tx, const Proposal& proposal);
void save(store::Tx& tx, const Proposal& proposal);  // what became of it
std::optional<Proposal> find_proposal(store::Tx& tx, ProposalId id);
std::vector<Proposal> proposals_of(store::Tx& tx, DocumentId document);  // newest first

}  // namespace huiqi::policy
