#pragma once

#include "ledger/merge.h"
#include "ledger/merge_forest.h"
#include "policy/ids.h"
#include "store/tx.h"

// Proposals that two things are one, and what was decided: SQL and nothing else.
namespace huiqi::ledger {

// False, and nothing changes, when this pair was proposed before, whatever became of it.
bool propose(store::Tx& tx, const Merge& merge);
void save_decision(store::Tx& tx, const Merge& merge);

std::optional<Merge> find_merge(store::Tx& tx, MergeId id);
// Accepted ones that made one of two, of any of these.
std::vector<Merge> accepted_merges(store::Tx& tx, MergeSubject subject, const std::vector<std::int64_t>& members);
// Of these things, in this state, oldest first.
std::vector<Merge> merges_about(store::Tx& tx, MergeSubject subject, const std::vector<std::int64_t>& members,
                                MergeState state);

struct MergeFilter {
  std::optional<MergeState> state = {};
  std::optional<MergeKind> kind = {};
  std::optional<policy::DocumentId> document = {};
};
// Newest first; at most `limit`, older than `before`.
std::vector<Merge> list(store::Tx& tx, const MergeFilter& filter, std::optional<MergeId> before, std::int64_t limit);
std::int64_t count_proposed(store::Tx& tx, policy::DocumentId document);

// The edge of an accepted merge that made one of two.
MergeEdge edge_of(const Merge& merge);

}  // namespace huiqi::ledger
