#include "identity/routes_api.h"

namespace huiqi::identity {
namespace {

struct AccountQuery {
  std::string q;
  std::string cursor;  // a login
  std::int64_t limit = 50;
};
void fields(auto& visit, json::Of<AccountQuery> auto& query) {
  visit("q", query.q, json::or_default, json::Length{0, 50});
  visit("cursor", query.cursor, json::or_default, json::Length{0, 200});
  visit("limit", query.limit, json::or_default, json::Between{1, 200});
}

// `next` is there on the last page too, as null.
struct AccountPage {
  std::vector<AccountView> items;
  std::optional<std::optional<std::string>> next = std::optional<std::string>{};
};
void fields(auto& visit, json::Of<AccountPage> auto& page) {
  visit("items", page.items);
  visit("next", page.next);
}

Result<http::Response> list(const Services& services, const http::Request& request) {
  HQ_TRY(const auto query, request.query<AccountQuery>());
  AccountPage page;
  page.items = services.accounts.list(&actor_of(request), query.q, query.cursor, query.limit + 1);
  if (std::ssize(page.items) > query.limit) {
    page.items.pop_back();
    page.next = page.items.back().login;
  }
  return http::ok(page);
}

http::Access manage() {
  return http::needs("accounts.manage");
}

}  // namespace

void add_account_routes(http::Router& router, const Services& services) {
  router.get("/api/v1/accounts", manage(),
             [services](const http::Request& request) { return list(services, request); });
  router.post("/api/v1/accounts", manage(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto body, request.json<NewAccount>());
    HQ_TRY(const auto made, services.accounts.create(&actor_of(request), body));
    return http::created(made, "/api/v1/accounts/" + to_text(made.account.id)).cache_control("no-store");
  });
  router.get("/api/v1/accounts/{id}", manage(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto id, request.path<AccountId>("id"));
    HQ_TRY(const auto account, services.accounts.find(&actor_of(request), id));
    return http::ok(account);
  });
  router.patch("/api/v1/accounts/{id}", manage(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto id, request.path<AccountId>("id"));
    HQ_TRY(const auto body, request.json<AccountChange>());
    HQ_TRY(const auto account, services.accounts.change(&actor_of(request), id, body));
    return http::ok(account);
  });
  router.post("/api/v1/accounts/{id}/password", manage(),
              [services](const http::Request& request) -> Result<http::Response> {
                HQ_TRY(const auto id, request.path<AccountId>("id"));
                HQ_TRY(const auto made, services.accounts.reset_password(&actor_of(request), id));
                return http::ok(made).cache_control("no-store");
              });
  router.post("/api/v1/accounts/{id}/posts", manage(),
              [services](const http::Request& request) -> Result<http::Response> {
                HQ_TRY(const auto id, request.path<AccountId>("id"));
                HQ_TRY(const auto body, request.json<NewPost>());
                HQ_TRY(const auto post, services.accounts.give_post(&actor_of(request), id, body));
                return http::created(post, "/api/v1/posts/" + to_text(post.id));
              });
  router.patch("/api/v1/posts/{id}", manage(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto id, request.path<PostId>("id"));
    HQ_TRY(const auto body, request.json<PostChange>());
    HQ_TRY(const auto post, services.accounts.change_post(&actor_of(request), id, body));
    return http::ok(post);
  });
  router.get("/api/v1/organisations/{id}/posts", manage(),
             [services](const http::Request& request) -> Result<http::Response> {
               HQ_TRY(const auto id, request.path<OrganisationId>("id"));
               HQ_TRY(const auto posts, services.accounts.posts_at(id));
               return http::ok(posts);
             });
}

}  // namespace huiqi::identity
