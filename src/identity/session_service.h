#pragma once

#include "identity/person.h"
#include "identity/session_store.h"
#include "identity/sign_in_limit.h"
#include "identity/token.h"
#include "store/database.h"

namespace huiqi::identity {

class PasswordHasher;

struct SessionSettings {
  std::chrono::seconds idle{3'600};      // unused so long, a session ends
  std::chrono::seconds longest{43'200};  // and in any case after this
  SignInLimits limits = {};
};

// The browser at the other end.
struct Client {
  std::string address;
  std::string agent;
};

// A post that a person may act under: their own, or as deputy of its holder.
struct UsablePost {
  PostView post;
  bool as_deputy = false;
};
void fields(auto& visit, json::Of<UsablePost> auto& usable) {
  fields(visit, usable.post);
  visit("as_deputy", usable.as_deputy);
}

struct SessionAccount {
  AccountId id;
  std::string login;
  std::string name;
};
void fields(auto& visit, json::Of<SessionAccount> auto& account) {
  visit("id", account.id);
  visit("login", account.login);
  visit("name", account.name);
}

// What the pages know of the session: who, under which post, what that post may do.
struct SessionView {
  SessionAccount account;
  bool must_change_password = false;
  std::optional<UsablePost> post = {};  // the one it acts under
  std::vector<UsablePost> posts;
  std::vector<std::string> permissions;
  std::string csrf_token;
  Instant expires_at;
};
void fields(auto& visit, json::Of<SessionView> auto& view) {
  visit("account", view.account);
  visit("must_change_password", view.must_change_password);
  visit("post", view.post);
  visit("posts", view.posts);
  visit("permissions", view.permissions);
  visit("csrf_token", view.csrf_token);
  visit("expires_at", view.expires_at);
}

// One line of "where am I signed in".
struct SessionRow {
  SessionId id;
  Instant created_at;
  Instant seen_at;
  std::string address;
  std::string agent;
  bool current = false;
};
void fields(auto& visit, json::Of<SessionRow> auto& row) {
  visit("id", row.id);
  visit("created_at", row.created_at);
  visit("seen_at", row.seen_at);
  visit("address", row.address);
  visit("agent", row.agent);
  visit("current", row.current);
}

struct SignedIn {
  std::string token;  // for the cookie
  SessionView view;
};

// Who a session's row stands for at `now`: nothing when it has run out or the account is disabled; without a post when
// the one it acts under is no longer in force or no longer open to this account. Pure.
std::optional<Actor> actor_from(const SessionState& state, const SessionSettings& settings, Instant now);

// Server-side sessions. All members are safe to call from several threads; sign_in takes as long as a password does.
class SessionService {
 public:
  SessionService(store::Database& database, const Clock& clock, IdSource& ids, const PasswordHasher& hasher,
                 const Directory& directory, const Permissions& permissions, const SessionSettings& settings);

  // The same answer, after the same time, for a login that does not exist and for a wrong password.
  Result<SignedIn> sign_in(const std::string& login, std::string_view password, const Client& client);
  // Who the cookie's token stands for; nothing for none. Notes at most once a minute that the session is in use.
  std::optional<Actor> find(std::string_view token);
  SessionView view(const Actor& actor, std::string_view token);
  // From now on the session acts under this post, and under no other.
  Result<SessionView> switch_post(const Actor& actor, PostId post, std::string_view token);
  void sign_out(const Actor& actor);
  std::vector<SessionRow> list(const Actor& actor);
  Result<void> end(const Actor& actor, SessionId id);  // one of the person's own

 private:
  SessionView view(store::Tx& tx, const Actor& actor, Instant created_at, std::string_view token);
  Result<Account> checked_account(const std::string& login, std::string_view password, const Client& client);
  void note_blocked(AccountId account);
  void append(store::Tx& tx, const std::string& actor, std::string_view kind, AccountId subject);

  store::Database& database_;
  const Clock& clock_;
  IdSource& ids_;
  const PasswordHasher& hasher_;
  const Directory& directory_;
  const Permissions& permissions_;
  SessionSettings settings_;
  SignInLimit limit_;
};

}  // namespace huiqi::identity
