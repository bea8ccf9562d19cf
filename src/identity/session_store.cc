#include "identity/session_store.h"

namespace huiqi::identity {

std::optional<SessionState> find_session(store::Tx& tx, const std::string& token_hash) {
  return tx.one<SessionState>(
      "select s.id, s.account_id, s.created_at, s.seen_at, a.login, a.name, a.must_change_password, a.disabled, "
      "p.id as post_id, p.account_id as holder_id, p.organisation_id, p.function, p.since, p.until, p.deputy_id "
      "from sessions s join accounts a on a.id = s.account_id left join posts p on p.id = s.post_id "
      "where s.token_hash = $1",
      token_hash);
}

std::vector<Session> sessions_of(store::Tx& tx, AccountId account) {
  return tx.all<Session>(
      "select id, token_hash, account_id, post_id, created_at, seen_at, address, agent from sessions "
      "where account_id = $1 order by created_at desc, id desc",
      account);
}

void insert_session(store::Tx& tx, const Session& session) {
  tx.execute(
      "insert into sessions (id, token_hash, account_id, post_id, created_at, seen_at, address, agent) "
      "values ($1, $2, $3, $4, $5, $6, $7, $8)",
      session.id, session.token_hash, session.account_id, session.post_id, session.created_at, session.seen_at,
      session.address, session.agent);
}

void set_seen(store::Tx& tx, SessionId id, Instant at) {
  tx.execute("update sessions set seen_at = $2 where id = $1", id, at);
}

void set_post(store::Tx& tx, SessionId id, PostId post) {
  tx.execute("update sessions set post_id = $2 where id = $1", id, post);
}

std::int64_t delete_session(store::Tx& tx, SessionId id, AccountId account) {
  return tx.execute("delete from sessions where id = $1 and account_id = $2", id, account);
}

std::int64_t delete_sessions_of(store::Tx& tx, AccountId account, std::optional<SessionId> but) {
  return tx.execute("delete from sessions where account_id = $1 and ($2 is null or id <> $2)", account, but);
}

std::int64_t delete_expired(store::Tx& tx, Instant idle, Instant oldest) {
  return tx.execute("delete from sessions where seen_at < $1 or created_at < $2", idle, oldest);
}

}  // namespace huiqi::identity
