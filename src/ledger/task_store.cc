#include "ledger/task_store.h"

#include "ledger/like_pattern.h"

namespace huiqi::ledger {

std::map<policy::DocumentId, Ledger> ledgers_of(store::Tx& tx, const std::vector<policy::DocumentId>& documents) {
  std::map<policy::DocumentId, Ledger> found;
  for (auto& ledger : tx.all<Ledger>("select document_id, version, title, doc_number, issuer_id, area, year, office_id,"
                                     " opened_at from ledgers where document_id = any($1)",
                                     documents)) {
    found.emplace(ledger.document, std::move(ledger));
  }
  return found;
}

std::optional<Ledger> find_ledger(store::Tx& tx, policy::DocumentId document) {
  auto found = ledgers_of(tx, {document});
  if (found.empty()) return std::nullopt;
  return std::move(found.begin()->second);
}

void save(store::Tx& tx, const Ledger& l) {
  tx.execute(
      "insert into ledgers (document_id, version, title, doc_number, issuer_id, area, year, office_id, opened_at)"
      " values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (document_id) do update set"
      " version = excluded.version, title = excluded.title, doc_number = excluded.doc_number,"
      " issuer_id = excluded.issuer_id, area = excluded.area, year = excluded.year",
      l.document, l.version, l.title, l.doc_number, l.issuer, l.area, l.year, l.office, l.opened_at);
}

void insert(store::Tx& tx, const Task& t) {
  tx.execute(
      "insert into tasks (id, document_id, measure_id, sequence, number, title, text, opened_on, state, reason, theme,"
      " programme, due, root_id, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
      t.id, t.document, t.measure, t.sequence, t.number, t.title, t.text, t.opened_on, t.state, t.reason, t.theme,
      t.programme, t.due, t.root, t.version);
}

void update(store::Tx& tx, const Task& t) {
  tx.execute(
      "update tasks set sequence = $2, number = $3, title = $4, text = $5, state = $6, reason = $7, theme = $8,"
      " programme = $9, due = $10, version = $11 where id = $1",
      t.id, t.sequence, t.number, t.title, t.text, t.state, t.reason, t.theme, t.programme, t.due, t.version);
}

void set_root(store::Tx& tx, TaskId task, TaskId root) {
  tx.execute("update tasks set root_id = $2 where id = $1", task, root);
}

std::optional<Task> find_task(store::Tx& tx, TaskId id) {
  return tx.one<Task>(
      "select id, document_id, measure_id, sequence, number, title, text, opened_on, state, reason, theme, programme,"
      " due, root_id, version from tasks where id = $1",
      id);
}

std::vector<Task> tasks_of(store::Tx& tx, policy::DocumentId document) {
  return tx.all<Task>(
      "select id, document_id, measure_id, sequence, number, title, text, opened_on, state, reason, theme, programme,"
      " due, root_id, version from tasks where document_id = $1 order by sequence, id",
      document);
}

std::vector<Task> tasks_merged_into(store::Tx& tx, const std::vector<TaskId>& roots) {
  return tx.all<Task>(
      "select id, document_id, measure_id, sequence, number, title, text, opened_on, state, reason, theme, programme,"
      " due, root_id, version from tasks where root_id = any($1) order by id",
      roots);
}

std::vector<Task> all_tasks(store::Tx& tx) {
  return tx.all<Task>(
      "select id, document_id, measure_id, sequence, number, title, text, opened_on, state, reason, theme, programme,"
      " due, root_id, version from tasks where state <> 'closed' order by id");
}

std::vector<TaskId> matching_tasks(store::Tx& tx, const TaskFilter& filter) {
  const std::string role{filter.role ? name_of(*filter.role) : ""};
  const std::string state{filter.state ? name_of(*filter.state) : ""};
  return tx.all<TaskId>(
      "select t.id from tasks t join ledgers l on l.document_id = t.document_id where t.root_id = t.id"
      " and (($1 = '' and t.state <> 'closed') or t.state = $1)"
      " and exists (select 1 from tasks m where m.root_id = t.id and ($2 = 0 or m.document_id = $2)"
      " and ($3 = '' or m.theme = $3) and ($4 = '' or m.programme = $4)"
      " and ($5 = '%%' or m.title like $5 escape '\\' or m.text like $5 escape '\\'"
      " or exists (select 1 from targets g where g.task_id = m.id and g.subject like $5 escape '\\')))"
      " and (($6 = 0 and $7 = '') or exists (select 1 from assignments a join tasks m on m.id = a.task_id"
      " where m.root_id = t.id and a.state <> 'ended' and ($6 = 0 or a.organisation_id = $6)"
      " and ($7 = '' or a.role = $7)))"
      " order by l.opened_at, t.document_id, t.sequence, t.id",
      state, filter.document.value_or(policy::DocumentId{}), filter.theme, filter.programme, like_anywhere(filter.text),
      filter.unit.value_or(identity::OrganisationId{}), role);
}

}  // namespace huiqi::ledger
