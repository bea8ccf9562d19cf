#include "identity/session_service.h"

#include "identity/account_store.h"
#include "identity/password.h"
#include "store/event_log.h"

namespace huiqi::identity {
namespace {

constexpr std::chrono::minutes kSeenStep{1};
constexpr std::size_t kTokenLength = 64;
constexpr std::size_t kLongestAgent = 200;

std::string lower(std::string text) {
  for (auto& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

std::optional<ActingPost> acting_post(const SessionState& state, Date today) {
  if (!state.post_id) return std::nullopt;
  const Post post{*state.post_id, *state.holder_id, *state.organisation_id, *state.function,
                  *state.since,   state.until,      state.deputy_id};
  if (!may_act_under(post, state.account_id, today)) return std::nullopt;
  return ActingPost{post.id, post.organisation_id, post.function, post.account_id != state.account_id};
}

ActingPost acting(const Post& post, AccountId account) {
  return {post.id, post.organisation_id, post.function, post.account_id != account};
}

// The post of the last session when it is still open to the account, else the first.
std::optional<ActingPost> first_post(const std::vector<Post>& usable, const Account& account) {
  if (usable.empty()) return std::nullopt;
  const auto last = std::ranges::find_if(usable, [&](const Post& post) { return account.last_post_id == post.id; });
  return acting(last == usable.end() ? usable.front() : *last, account.id);
}

}  // namespace

std::optional<Actor> actor_from(const SessionState& state, const SessionSettings& settings, Instant now) {
  const bool expired = now >= state.created_at + settings.longest || now >= state.seen_at + settings.idle;
  if (expired || state.disabled) return std::nullopt;
  return Actor{state.account_id,
               state.id,
               state.login,
               state.name,
               state.must_change_password,
               acting_post(state, date_of(now))};
}

SessionService::SessionService(store::Database& database, const Clock& clock, IdSource& ids,
                               const PasswordHasher& hasher, const Directory& directory, const Permissions& permissions,
                               const SessionSettings& settings)
    : database_{database},
      clock_{clock},
      ids_{ids},
      hasher_{hasher},
      directory_{directory},
      permissions_{permissions},
      settings_{settings},
      limit_{clock, settings.limits} {}

Result<SignedIn> SessionService::sign_in(const std::string& login, std::string_view password, const Client& client) {
  HQ_TRY(auto account, checked_account(lower(login), password, client));
  SignedIn signed_in{random_token(), {}};
  const auto now = clock_.now();
  Session session{
      ids_.next_as<SessionTag>(),           token_hash(signed_in.token), account.id, {}, now, now, client.address,
      client.agent.substr(0, kLongestAgent)};
  HQ_TRY(signed_in.view, database_.write([&](store::Tx& tx) -> Result<SessionView> {
    const auto usable = posts_usable_by(tx, account.id, date_of(now));
    Actor actor{
        account.id, session.id, account.login, account.name, account.must_change_password, first_post(usable, account)};
    if (actor.post) session.post_id = actor.post->id;
    delete_expired(tx, now - settings_.idle, now - settings_.longest);
    insert_session(tx, session);
    append(tx, actor.reference(), "identity.signed_in", account.id);
    return view(tx, actor, now, signed_in.token);
  }));
  return signed_in;
}

Result<Account> SessionService::checked_account(const std::string& login, std::string_view password,
                                                const Client& client) {
  if (const auto wait = limit_.wait_for(login, client.address); wait.count() > 0) {
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
    return fail({.kind = ErrorKind::too_many,
                 .code = "identity.too_many_attempts",
                 .values = {{"minutes", std::to_string(minutes)}}});
  }
  const auto account = database_.read([&](store::Tx& tx) { return find_login(tx, login); });
  HQ_TRY(const bool right, hasher_.matches(password, account ? std::optional{account->password} : std::nullopt));
  if (!right) {
    limit_.failed(login, client.address);
    if (account && limit_.wait_for(login, client.address).count() > 0) note_blocked(account->id);
    return fail(ErrorKind::unauthenticated, "identity.wrong_credentials");
  }
  if (account->disabled) return fail(ErrorKind::forbidden, "identity.account_disabled");
  limit_.succeeded(login);
  return *account;
}

// At most once a window and account: from now on attempts are refused before they are counted.
void SessionService::note_blocked(AccountId account) {
  database_.write([&](store::Tx& tx) { append(tx, "system", "identity.sign_in_blocked", account); });
}

std::optional<Actor> SessionService::find(std::string_view token) {
  if (token.size() != kTokenLength) return std::nullopt;
  const auto hash = token_hash(token);
  const auto state = database_.read([&](store::Tx& tx) { return find_session(tx, hash); });
  if (!state) return std::nullopt;
  const auto now = clock_.now();
  auto actor = actor_from(*state, settings_, now);
  if (actor && now >= state->seen_at + kSeenStep) {
    database_.write([&](store::Tx& tx) { set_seen(tx, state->id, now); });
  }
  return actor;
}

SessionView SessionService::view(const Actor& actor, std::string_view token) {
  const auto hash = token_hash(token);
  return database_.read([&](store::Tx& tx) {
    const auto state = find_session(tx, hash);
    return view(tx, actor, state ? state->created_at : clock_.now(), token);
  });
}

SessionView SessionService::view(store::Tx& tx, const Actor& actor, Instant created_at, std::string_view token) {
  SessionView view;
  view.account = {actor.account, actor.login, actor.name};
  view.must_change_password = actor.must_change_password;
  view.csrf_token = csrf_token(token);
  view.expires_at = created_at + settings_.longest;
  const auto today = clock_.today();
  for (auto& post : post_views(tx, directory_, posts_usable_by(tx, actor.account, today), today)) {
    const bool as_deputy = post.holder.account_id != actor.account;
    view.posts.push_back({std::move(post), as_deputy});
    if (actor.post && view.posts.back().post.id == actor.post->id) view.post = view.posts.back();
  }
  if (!actor.post) return view;
  const auto& permissions = permissions_.of(actor.post->function);
  view.permissions.assign(permissions.begin(), permissions.end());
  return view;
}

Result<SessionView> SessionService::switch_post(const Actor& actor, PostId post, std::string_view token) {
  const auto now = clock_.now();
  return database_.write([&](store::Tx& tx) -> Result<SessionView> {
    const auto found = find_post(tx, post);
    if (!found || !may_act_under(*found, actor.account, date_of(now))) {
      return fail(ErrorKind::forbidden, "identity.not_your_post");
    }
    auto switched = actor;
    switched.post = acting(*found, actor.account);
    set_post(tx, actor.session, post);
    set_last_post(tx, actor.account, post);
    append(tx, switched.reference(), "identity.post_switched", actor.account);
    const auto state = find_session(tx, token_hash(token));
    return view(tx, switched, state ? state->created_at : now, token);
  });
}

void SessionService::sign_out(const Actor& actor) {
  database_.write([&](store::Tx& tx) {
    delete_session(tx, actor.session, actor.account);
    append(tx, actor.reference(), "identity.signed_out", actor.account);
  });
}

std::vector<SessionRow> SessionService::list(const Actor& actor) {
  const auto now = clock_.now();
  std::vector<SessionRow> rows;
  for (auto& session : database_.read([&](store::Tx& tx) { return sessions_of(tx, actor.account); })) {
    if (now >= session.seen_at + settings_.idle || now >= session.created_at + settings_.longest) continue;
    rows.push_back({session.id, session.created_at, session.seen_at, std::move(session.address),
                    std::move(session.agent), session.id == actor.session});
  }
  return rows;
}

Result<void> SessionService::end(const Actor& actor, SessionId id) {
  return database_.write([&](store::Tx& tx) -> Result<void> {
    if (delete_session(tx, id, actor.account) == 0) return fail(ErrorKind::not_found, "identity.no_such_session");
    append(tx, actor.reference(), "identity.session_ended", actor.account);
    return {};
  });
}

void SessionService::append(store::Tx& tx, const std::string& actor, std::string_view kind, AccountId subject) {
  store::append(tx, {.id = ids_.next_as<store::EventTag>(),
                     .at = clock_.now(),
                     .actor = actor,
                     .kind = std::string{kind},
                     .subject = store::reference("account", subject)});
}

}  // namespace huiqi::identity
