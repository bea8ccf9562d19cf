#include "inbox/api.h"

#include "identity/api.h"
#include "identity/person.h"
#include "inbox/inbox_store.h"
#include "json/json.h"

namespace huiqi::inbox {
namespace {

struct InboxQuery {
  std::string kind;
  std::int64_t limit = 50;
  std::optional<std::string> cursor = {};
};
void fields(auto& visit, json::Of<InboxQuery> auto& query) {
  visit("kind", query.kind, json::Length{0, 100}, json::or_default);
  visit("limit", query.limit, json::Between{1, 200}, json::or_default);
  visit("cursor", query.cursor, json::Length{1, 200});
}

struct Item {
  OpenTodo open;
  bool late = false;
  std::optional<std::string> from = {};
};
void fields(auto& visit, json::Of<Item> auto& item) {
  const Todo& todo = item.open.todo;
  const auto context = todo.context.empty() ? std::nullopt : std::optional{todo.context};
  visit("id", item.open.id);
  visit("kind", todo.kind);
  visit("subject_kind", todo.subject_kind);
  visit("subject_id", std::to_string(todo.subject_id));
  visit("title", todo.title);
  visit("context", context);
  visit("due", todo.due);
  visit("late", item.late);
  visit("from", item.from);
  visit("since", item.open.since);
}

struct Inbox {
  std::vector<Item> items;
  std::optional<std::optional<std::string>> next = std::optional<std::string>{};  // null on the last page
  DeskCount count;
};
void fields(auto& visit, json::Of<Inbox> auto& inbox) {
  visit("items", inbox.items);
  visit("next", inbox.next);
  visit("open", inbox.count.open);
  visit("late", inbox.count.late);
}

Item item_of(OpenTodo open, const identity::Directory& directory, Date today) {
  Item item;
  item.late = open.todo.due && *open.todo.due < today;
  if (open.todo.from) item.from = organisation_ref(directory, *open.todo.from, today).name;
  item.open = std::move(open);
  return item;
}

Result<http::Response> list(const Services& services, const http::Request& request) {
  HQ_TRY(const auto query, request.query<InboxQuery>());
  const auto& actor = identity::actor_of(request);
  if (!actor.post) return fail(ErrorKind::forbidden, "identity.no_post");
  std::optional<PageEnd> after;
  if (query.cursor) {
    HQ_TRY(after, parse_cursor(*query.cursor));
  }
  const Desk desk{actor.post->organisation, actor.post->function, actor.account};
  const auto today = services.clock.today();
  Inbox inbox;
  auto todos = services.database.read([&](store::Tx& tx) {
    inbox.count = count_on(tx, desk, today);
    return todos_on(tx, desk, query.kind, after, query.limit + 1);
  });
  if (std::ssize(todos) > query.limit) {
    todos.pop_back();
    inbox.next = to_text(end_at(todos.back()));
  }
  for (auto& todo : todos) inbox.items.push_back(item_of(std::move(todo), services.directory, today));
  return http::ok(inbox);
}

}  // namespace

void add_routes(http::Router& router, const Services& services) {
  router.get("/api/v1/inbox", http::needs(std::string{identity::kSession}),
             [services](const http::Request& request) { return list(services, request); });
}

}  // namespace huiqi::inbox
