#include "identity/routes_api.h"
#include "identity/session_request_api.h"

namespace huiqi::identity {
namespace {

struct SignIn {
  std::string login;
  std::string password;
};
void fields(auto& visit, json::Of<SignIn> auto& body) {
  visit("login", body.login, json::Length{1, 100});
  visit("password", body.password, json::Length{1, 1000});
}

struct PostChoice {
  PostId post_id;
};
void fields(auto& visit, json::Of<PostChoice> auto& body) {
  visit("post_id", body.post_id);
}

struct NewPassword {
  std::string current;
  std::string wanted;
};
void fields(auto& visit, json::Of<NewPassword> auto& body) {
  visit("current", body.current, json::Length{1, 1000});
  visit("wanted", body.wanted, json::Length{1, 1000});
}

http::Cookie cookie(const http::Request& request, std::string token) {
  return {.name = kCookie, .value = std::move(token), .same_site = "Strict", .secure = request.is_https()};
}

// Never kept by a cache: it holds the CSRF token.
http::Response shown(const SessionView& view) {
  return http::ok(view).cache_control("no-store");
}

}  // namespace

void add_session_routes(http::Router& router, const Services& services) {
  router.post("/api/v1/session", http::anyone(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto body, request.json<SignIn>());
    const Client client{request.client_address(), std::string{request.header("user-agent").value_or("")}};
    HQ_TRY(auto signed_in, services.sessions.sign_in(body.login, body.password, client));
    if (const auto* before = actor_or_none(request)) services.sessions.sign_out(*before);
    return shown(signed_in.view).set_cookie(cookie(request, std::move(signed_in.token)));
  });
  router.get("/api/v1/session", own_session(), [services](const http::Request& request) -> Result<http::Response> {
    const auto& session = session_of(request);
    return shown(services.sessions.view(session.actor, session.token));
  });
  router.del("/api/v1/session", own_session(), [services](const http::Request& request) -> Result<http::Response> {
    services.sessions.sign_out(actor_of(request));
    auto gone = cookie(request, "");
    gone.max_age = std::chrono::seconds{0};
    return http::no_content().set_cookie(gone);
  });
  router.put("/api/v1/session/post", signed_in(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto body, request.json<PostChoice>());
    const auto& session = session_of(request);
    HQ_TRY(const auto view, services.sessions.switch_post(session.actor, body.post_id, session.token));
    return shown(view);
  });
  router.get("/api/v1/sessions", signed_in(), [services](const http::Request& request) -> Result<http::Response> {
    return http::ok(services.sessions.list(actor_of(request)));
  });
  router.del("/api/v1/sessions/{id}", signed_in(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto id, request.path<SessionId>("id"));
    HQ_CHECK(services.sessions.end(actor_of(request), id));
    return http::no_content();
  });
  router.put("/api/v1/password", own_session(), [services](const http::Request& request) -> Result<http::Response> {
    HQ_TRY(const auto body, request.json<NewPassword>());
    HQ_CHECK(services.accounts.change_password(actor_of(request), body.current, body.wanted));
    return http::no_content();
  });
}

}  // namespace huiqi::identity
