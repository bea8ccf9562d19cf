#pragma once

#include "http/dispatcher.h"
#include "identity/account_service.h"
#include "identity/session_service.h"

namespace huiqi::identity {

// A permission for what a session does about itself: allowed under any post or none, and before the first password is
// changed. `kSession` is for everything else that needs no more than being signed in.
constexpr std::string_view kOwnSession = "own_session";

// The cookie that carries a session's token.
constexpr std::string_view kCookie = "huiqi_session";

// Decides about every request before its handler: who is acting (attached to the request, also for anyone()), whether
// an unsafe one comes from a page of ours (Origin, X-CSRF-Token), and whether the acting post holds the permission.
http::Authoriser authoriser(SessionService& sessions, const Permissions& permissions);

// Who is acting: for handlers of routes that need a permission. Elsewhere it throws.
const Actor& actor_of(const http::Request& request);
// Nobody, on a route for anyone().
const Actor* actor_or_none(const http::Request& request);

struct Services {
  AccountService& accounts;
  SessionService& sessions;
  const Directory& directory;
  const Clock& clock;
};
void add_routes(http::Router& router, const Services& services);

// Every route and who may call it, as docs/reference/authorisation.md holds it: one line a route, a column for each
// function of a post and one for who is not signed in.
std::string authorisation_table(const http::Router& router, const Permissions& permissions);

// The routes that ask for a permission which permissions.yaml does not declare: a mistake of the program, to be refused
// at start.
std::vector<std::string> undeclared_permissions(const http::Router& router, const Permissions& permissions);

}  // namespace huiqi::identity
