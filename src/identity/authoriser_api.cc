#include <stdexcept>

#include "http/text.h"
#include "identity/api.h"
#include "identity/session_request_api.h"

namespace huiqi::identity {
namespace {

bool is_unsafe(http::Method method) {
  return method != http::Method::get && method != http::Method::head && method != http::Method::options;
}

// "https://huiqi.example:8443" is of "huiqi.example:8443".
bool is_of_host(std::string_view origin, std::string_view host) {
  const auto scheme = origin.find("://");
  return scheme != std::string_view::npos && http::equal_ignoring_case(origin.substr(scheme + 3), host);
}

// What the browser says of where an unsafe request comes from; programs that are no browser say nothing.
Result<void> expect_own_page(const http::Request& request) {
  const auto origin = request.header("origin");
  const auto site = request.header("sec-fetch-site");
  const bool foreign = (origin && !is_of_host(*origin, request.header("host").value_or(""))) ||
                       (site && *site != "same-origin" && *site != "none");
  if (foreign) return fail(ErrorKind::forbidden, "identity.foreign_origin");
  return {};
}

Result<void> expect_csrf_token(const http::Request& request, std::string_view token) {
  const auto sent = request.header("x-csrf-token");
  if (sent && same_token(*sent, csrf_token(token))) return {};
  return fail(ErrorKind::forbidden, "identity.bad_csrf_token");
}

Result<void> expect_permission(const Actor& actor, const std::string& permission, const Permissions& permissions) {
  if (permission == kOwnSession) return {};
  if (actor.must_change_password) return fail(ErrorKind::forbidden, "identity.change_password_first");
  if (permission == kSession) return {};
  if (!actor.post) return fail(ErrorKind::forbidden, "identity.no_post");
  if (permissions.allows(actor.post->function, permission)) return {};
  return fail(ErrorKind::forbidden, "identity.not_permitted", permission);
}

}  // namespace

http::Authoriser authoriser(SessionService& sessions, const Permissions& permissions) {
  return [&sessions, &permissions](http::Request& request, const std::string& permission) -> Result<void> {
    if (is_unsafe(request.method())) HQ_CHECK(expect_own_page(request));
    const auto token = request.cookie(kCookie);
    auto actor = token ? sessions.find(*token) : std::nullopt;
    const bool known = actor.has_value();
    if (known) request.attach(SessionRequest{*std::move(actor), std::string{*token}});
    if (permission.empty()) return {};
    if (!known) return fail(ErrorKind::unauthenticated, "identity.sign_in_first");
    if (is_unsafe(request.method())) HQ_CHECK(expect_csrf_token(request, *token));
    return expect_permission(actor_of(request), permission, permissions);
  };
}

const SessionRequest& session_of(const http::Request& request) {
  const auto* session = request.attached<SessionRequest>();
  if (!session) throw std::logic_error("a handler asks who acts on a route for anyone");
  return *session;
}

const Actor& actor_of(const http::Request& request) {
  return session_of(request).actor;
}

const Actor* actor_or_none(const http::Request& request) {
  const auto* session = request.attached<SessionRequest>();
  return session ? &session->actor : nullptr;
}

}  // namespace huiqi::identity
