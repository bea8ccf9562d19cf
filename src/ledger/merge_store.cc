#include "ledger/merge_store.h"

namespace huiqi::ledger {

bool propose(store::Tx& tx, const Merge& m) {
  return tx.execute(
             "insert into merges (id, subject, kind, left_id, right_id, state, reasons, proposed_at)"
             " values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (subject, left_id, right_id) do nothing",
             m.id, m.subject, m.kind, m.left, m.right, m.state, m.reasons, m.proposed_at) == 1;
}

void save_decision(store::Tx& tx, const Merge& m) {
  tx.execute(
      "update merges set state = $2, kept_id = $3, decision = $4, account_id = $5, organisation_id = $6,"
      " decided_at = $7 where id = $1",
      m.id, m.state, m.kept, m.decision, m.account, m.organisation, m.decided_at);
}

std::optional<Merge> find_merge(store::Tx& tx, MergeId id) {
  return tx.one<Merge>(
      "select id, subject, kind, left_id, right_id, state, reasons, proposed_at, kept_id, decision, account_id,"
      " organisation_id, decided_at from merges where id = $1",
      id);
}

std::vector<Merge> accepted_merges(store::Tx& tx, MergeSubject subject, const std::vector<std::int64_t>& members) {
  return tx.all<Merge>(
      "select id, subject, kind, left_id, right_id, state, reasons, proposed_at, kept_id, decision, account_id,"
      " organisation_id, decided_at from merges where subject = $1 and state = 'accepted' and kept_id is not null"
      " and (left_id = any($2) or right_id = any($2)) order by decided_at, id",
      subject, members);
}

std::vector<Merge> merges_about(store::Tx& tx, MergeSubject subject, const std::vector<std::int64_t>& members,
                                MergeState state) {
  return tx.all<Merge>(
      "select id, subject, kind, left_id, right_id, state, reasons, proposed_at, kept_id, decision, account_id,"
      " organisation_id, decided_at from merges where subject = $1 and state = $2"
      " and (left_id = any($3) or right_id = any($3)) order by id",
      subject, state, members);
}

std::vector<Merge> list(store::Tx& tx, const MergeFilter& filter, std::optional<MergeId> before, std::int64_t limit) {
  const std::string state{filter.state ? name_of(*filter.state) : ""};
  const std::string kind{filter.kind ? name_of(*filter.kind) : ""};
  return tx.all<Merge>(
      "select id, subject, kind, left_id, right_id, state, reasons, proposed_at, kept_id, decision, account_id,"
      " organisation_id, decided_at from merges m where ($1 = '' or state = $1) and ($2 = '' or kind = $2)"
      " and ($3 = 0 or exists (select 1 from tasks t where t.document_id = $3 and ((m.subject = 'task'"
      " and t.id in (m.left_id, m.right_id)) or (m.subject = 'target' and exists (select 1 from targets g"
      " where g.task_id = t.id and g.id in (m.left_id, m.right_id))))))"
      " and ($4 = 0 or id < $4) order by id desc limit $5",
      state, kind, filter.document.value_or(policy::DocumentId{}), before.value_or(MergeId{}), limit);
}

std::int64_t count_proposed(store::Tx& tx, policy::DocumentId document) {
  return tx.value<std::int64_t>(
      "select count(*) as proposed from merges m where m.state = 'proposed' and exists (select 1 from tasks t"
      " where t.document_id = $1 and ((m.subject = 'task' and t.id in (m.left_id, m.right_id))"
      " or (m.subject = 'target' and exists (select 1 from targets g where g.task_id = t.id"
      " and g.id in (m.left_id, m.right_id)))))",
      document);
}

MergeEdge edge_of(const Merge& merge) {
  const auto kept = merge.kept.value_or(merge.left);
  return {kept, kept == merge.left ? merge.right : merge.left, merge.decided_at.value_or(merge.proposed_at)};
}

}  // namespace huiqi::ledger
