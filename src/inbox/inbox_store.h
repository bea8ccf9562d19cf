#pragma once

#include "base/page.h"
#include "inbox/todo.h"
#include "store/tx.h"

// One row per open to-do, written within the transaction of the change that makes it and closed within that of the one
// that ends it.
namespace huiqi::inbox {

// Puts it on the desk. The same to-do once more only changes its words, its deadline and for whom it is.
void open(store::Tx& tx, TodoId id, const Todo& todo, Instant since);

// Takes off the desk all that is wanted of a subject, or one kind of it, or that of one organisation; returns how many.
std::int64_t close(store::Tx& tx, std::string_view subject_kind, std::int64_t subject_id);
std::int64_t close(store::Tx& tx, std::string_view subject_kind, std::int64_t subject_id, std::string_view kind);
std::int64_t close(store::Tx& tx, std::string_view subject_kind, std::int64_t subject_id, std::string_view kind,
                   identity::OrganisationId organisation);

// Who looks: one person under one post.
struct Desk {
  identity::OrganisationId organisation;
  identity::PostFunction function = identity::PostFunction::enter;
  identity::AccountId account;
};

// What lies there, the earliest deadline first, those without one last; at most `limit`, behind `after`. An empty kind
// is every kind.
std::vector<OpenTodo> todos_on(store::Tx& tx, const Desk& desk, std::string_view kind,
                               const std::optional<PageEnd>& after, std::int64_t limit);

// For the cursor of the page that ends with it.
PageEnd end_at(const OpenTodo& todo);

struct DeskCount {
  std::int64_t open = 0;
  std::int64_t late = 0;  // due before today
};
DeskCount count_on(store::Tx& tx, const Desk& desk, Date today);

}  // namespace huiqi::inbox
