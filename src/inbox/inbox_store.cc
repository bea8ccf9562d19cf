#include "inbox/inbox_store.h"

namespace huiqi::inbox {

namespace {

const Date kNever = make_date(9999, 12, 31);

struct Row {
  OpenTodo open;
  Date due;
};
void columns(auto& column, store::Of<Row> auto& row) {
  auto& todo = row.open.todo;
  column("id", row.open.id);
  column("kind", todo.kind);
  column("subject_kind", todo.subject_kind);
  column("subject_id", todo.subject_id);
  column("organisation_id", todo.organisation);
  column("function", todo.function);
  column("only_account_id", todo.only);
  column("except_account_id", todo.except);
  column("title", todo.title);
  column("context", todo.context);
  column("due", row.due);
  column("from_organisation_id", todo.from);
  column("since", row.open.since);
}

}  // namespace

void open(store::Tx& tx, TodoId id, const Todo& todo, Instant since) {
  tx.execute(
      "insert into todos (id, kind, subject_kind, subject_id, organisation_id, function, only_account_id,"
      " except_account_id, title, context, due, from_organisation_id, since)"
      " values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
      " on conflict (kind, subject_kind, subject_id, organisation_id, function) do update set"
      " only_account_id = excluded.only_account_id, except_account_id = excluded.except_account_id,"
      " title = excluded.title, context = excluded.context, due = excluded.due",
      id, todo.kind, todo.subject_kind, todo.subject_id, todo.organisation, todo.function, todo.only, todo.except,
      todo.title, todo.context, todo.due.value_or(kNever), todo.from, since);
}

std::int64_t close(store::Tx& tx, std::string_view subject_kind, std::int64_t subject_id) {
  return tx.execute("delete from todos where subject_kind = $1 and subject_id = $2", subject_kind, subject_id);
}

std::int64_t close(store::Tx& tx, std::string_view subject_kind, std::int64_t subject_id, std::string_view kind) {
  return tx.execute("delete from todos where subject_kind = $1 and subject_id = $2 and kind = $3", subject_kind,
                    subject_id, kind);
}

std::int64_t close(store::Tx& tx, std::string_view subject_kind, std::int64_t subject_id, std::string_view kind,
                   identity::OrganisationId organisation) {
  return tx.execute(
      "delete from todos where subject_kind = $1 and subject_id = $2 and kind = $3 and organisation_id = $4",
      subject_kind, subject_id, kind, organisation);
}

std::vector<OpenTodo> todos_on(store::Tx& tx, const Desk& desk, std::string_view kind,
                               const std::optional<PageEnd>& after, std::int64_t limit) {
  std::vector<OpenTodo> todos;
  for (Row& row : tx.all<Row>(
           "select id, kind, subject_kind, subject_id, organisation_id, function, only_account_id, except_account_id,"
           " title, context, due, from_organisation_id, since from todos"
           " where organisation_id = $1 and function = $2 and (only_account_id is null or only_account_id = $3)"
           " and (except_account_id is null or except_account_id <> $3) and ($4 = '' or kind = $4)"
           " and (due > $5 or (due = $5 and id > $6)) order by due, id limit $7",
           desk.organisation, desk.function, desk.account, kind, after ? after->order : std::string{},
           after ? after->id : 0, limit)) {
    if (row.due != kNever) row.open.todo.due = row.due;
    todos.push_back(std::move(row.open));
  }
  return todos;
}

PageEnd end_at(const OpenTodo& open) {
  return {to_text(open.todo.due.value_or(kNever)), open.id.value};
}

DeskCount count_on(store::Tx& tx, const Desk& desk, Date today) {
  const auto [open, late] = tx.value<std::tuple<std::int64_t, std::int64_t>>(
      "select count(*) as open, cast(coalesce(sum(case when due < $4 then 1 else 0 end), 0) as bigint) as late"
      " from todos where organisation_id = $1 and function = $2 and (only_account_id is null or only_account_id = $3)"
      " and (except_account_id is null or except_account_id <> $3)",
      desk.organisation, desk.function, desk.account, today);
  return {open, late};
}

}  // namespace huiqi::inbox
