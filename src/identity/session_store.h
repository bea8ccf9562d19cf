#pragma once

#include "identity/account.h"
#include "store/tx.h"

// Sessions: SQL and nothing else.
namespace huiqi::identity {

struct Session {
  SessionId id;
  std::string token_hash;
  AccountId account_id;
  std::optional<PostId> post_id = {};
  Instant created_at;
  Instant seen_at;
  std::string address = {};
  std::string agent = {};  // what the browser says it is, cut to 200 bytes
};
void columns(auto& column, store::Of<Session> auto& session) {
  column("id", session.id);
  column("token_hash", session.token_hash);
  column("account_id", session.account_id);
  column("post_id", session.post_id);
  column("created_at", session.created_at);
  column("seen_at", session.seen_at);
  column("address", session.address);
  column("agent", session.agent);
}

// A session with what authorising a request needs of its account and post, in one statement.
struct SessionState {
  SessionId id;
  AccountId account_id;
  Instant created_at;
  Instant seen_at;
  std::string login;
  std::string name;
  bool must_change_password = false;
  bool disabled = false;
  std::optional<PostId> post_id = {};
  std::optional<AccountId> holder_id = {};
  std::optional<OrganisationId> organisation_id = {};
  std::optional<PostFunction> function = {};
  std::optional<Date> since = {};
  std::optional<Date> until = {};
  std::optional<AccountId> deputy_id = {};
};
void columns(auto& column, store::Of<SessionState> auto& state) {
  column("id", state.id);
  column("account_id", state.account_id);
  column("created_at", state.created_at);
  column("seen_at", state.seen_at);
  column("login", state.login);
  column("name", state.name);
  column("must_change_password", state.must_change_password);
  column("disabled", state.disabled);
  column("post_id", state.post_id);
  column("holder_id", state.holder_id);
  column("organisation_id", state.organisation_id);
  column("function", state.function);
  column("since", state.since);
  column("until", state.until);
  column("deputy_id", state.deputy_id);
}

std::optional<SessionState> find_session(store::Tx& tx, const std::string& token_hash);
std::vector<Session> sessions_of(store::Tx& tx, AccountId account);  // newest first
void insert_session(store::Tx& tx, const Session& session);
void set_seen(store::Tx& tx, SessionId id, Instant at);
void set_post(store::Tx& tx, SessionId id, PostId post);
std::int64_t delete_session(store::Tx& tx, SessionId id, AccountId account);
std::int64_t delete_sessions_of(store::Tx& tx, AccountId account, std::optional<SessionId> but);
// Those that have run out: not seen since `idle`, or made before `oldest`.
std::int64_t delete_expired(store::Tx& tx, Instant idle, Instant oldest);

}  // namespace huiqi::identity
