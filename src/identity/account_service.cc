#include "identity/account_service.h"

#include "identity/account_store.h"
#include "identity/session_store.h"
#include "json/write.h"
#include "store/event_log.h"

namespace huiqi::identity {
namespace {

constexpr std::size_t kShortestLogin = 2;
constexpr std::size_t kLongestLogin = 40;

bool is_login_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

tl::unexpected<Error> no_such_account() {
  return fail(ErrorKind::not_found, "identity.no_such_account");
}

bool is_administrator(store::Tx& tx, AccountId id) {
  return std::ranges::any_of(posts_held_by(tx, id),
                             [](const Post& post) { return post.function == PostFunction::administrator; });
}

}  // namespace

json::Verdict check_login(const std::string& login) {
  const auto allowed = [](char c) { return is_login_character(c) || c == '.' || c == '-' || c == '_'; };
  const bool good = login.size() >= kShortestLogin && login.size() <= kLongestLogin &&
                    is_login_character(login.front()) && std::ranges::all_of(login, allowed);
  if (good) return std::nullopt;
  return json::Bad{"identity.bad_login"};
}

Result<Credentials> AccountService::create(const Actor* by, const NewAccount& wanted) {
  Credentials made{{}, random_password()};
  HQ_TRY(const auto hash, hasher_.hash(made.password));
  Account account{ids_.next_as<AccountTag>(), wanted.login, wanted.name, hash, true, false, clock_.now(), {}};
  std::vector<Post> posts;
  for (const auto& each : wanted.posts) {
    HQ_TRY(auto post, checked_post(by, account.id, each));
    posts.push_back(post);
  }
  HQ_TRY(made.account, database_.write([&](store::Tx& tx) -> Result<AccountView> {
    if (!insert_account(tx, account)) return fail(ErrorKind::conflict, "identity.login_taken");
    append(tx, by, "identity.account_created", account.id);
    for (const auto& post : posts) {
      insert_post(tx, post);
      append_post(tx, by, "identity.post_given", post);
    }
    return account_view(tx, directory_, account, clock_.today());
  }));
  return made;
}

Result<AccountView> AccountService::find(const Actor* by, AccountId id) {
  return database_.read([&](store::Tx& tx) -> Result<AccountView> {
    HQ_TRY(const auto account, managed(tx, by, id));
    return account_view(tx, directory_, account, clock_.today());
  });
}

std::vector<AccountView> AccountService::list(const Actor* by, const std::string& text, const std::string& after,
                                              std::int64_t limit) {
  AccountFilter filter{text, std::nullopt, after, limit};
  if (by) {
    filter.organisations.emplace();
    for (const auto& unit : directory_.organisations.all()) {
      if (manages(*by, directory_, unit.id)) filter.organisations->push_back(unit.id);
    }
  }
  return database_.read([&](store::Tx& tx) {
    std::vector<AccountView> views;
    for (const auto& account : list_accounts(tx, filter)) {
      views.push_back(account_view(tx, directory_, account, clock_.today()));
    }
    return views;
  });
}

Result<AccountView> AccountService::change(const Actor* by, AccountId id, const AccountChange& change) {
  if (by && by->account == id && change.disabled == true) return fail(ErrorKind::forbidden, "identity.own_account");
  return database_.write([&](store::Tx& tx) -> Result<AccountView> {
    HQ_TRY(auto account, managed(tx, by, id));
    if (change.name && *change.name != account.name) {
      account.name = *change.name;
      set_name(tx, id, account.name);
      append(tx, by, "identity.account_changed", id, {{"fields", "name"}});
    }
    if (change.disabled && *change.disabled != account.disabled) {
      account.disabled = *change.disabled;
      set_disabled(tx, id, account.disabled);
      if (account.disabled) {
        delete_sessions_of(tx, id, std::nullopt);
        if (is_administrator(tx, id)) HQ_CHECK(keep_an_administrator(tx, clock_.today()));
      }
      append(tx, by, account.disabled ? "identity.account_disabled" : "identity.account_enabled", id);
    }
    return account_view(tx, directory_, account, clock_.today());
  });
}

Result<Credentials> AccountService::reset_password(const Actor* by, AccountId id) {
  Credentials made{{}, random_password()};
  HQ_TRY(const auto hash, hasher_.hash(made.password));
  HQ_TRY(made.account, database_.write([&](store::Tx& tx) -> Result<AccountView> {
    HQ_TRY(auto account, managed(tx, by, id));
    account.must_change_password = true;
    set_password(tx, id, hash, true);
    delete_sessions_of(tx, id, std::nullopt);
    append(tx, by, "identity.password_reset", id);
    return account_view(tx, directory_, account, clock_.today());
  }));
  return made;
}

Result<void> AccountService::change_password(const Actor& by, std::string_view current, std::string_view wanted) {
  const auto account = database_.read([&](store::Tx& tx) { return find_account(tx, by.account); });
  if (!account) return no_such_account();
  HQ_TRY(const bool right, hasher_.matches(current, account->password));
  if (!right) return fail(ErrorKind::invalid, "identity.wrong_password");
  if (current == wanted) return fail(ErrorKind::invalid, "identity.same_password");
  if (auto weakness = weakness_of(wanted, account->login)) return fail(*std::move(weakness));
  HQ_TRY(const auto hash, hasher_.hash(wanted));
  database_.write([&](store::Tx& tx) {
    set_password(tx, by.account, hash, false);
    delete_sessions_of(tx, by.account, by.session);
    append(tx, &by, "identity.password_changed", by.account);
  });
  return {};
}

Result<PostView> AccountService::give_post(const Actor* by, AccountId id, const NewPost& wanted) {
  HQ_TRY(const auto post, checked_post(by, id, wanted));
  return database_.write([&](store::Tx& tx) -> Result<PostView> {
    HQ_TRY(const auto account, managed(tx, by, id));
    insert_post(tx, post);
    append_post(tx, by, "identity.post_given", post);
    return post_views(tx, directory_, {post}, clock_.today()).front();
  });
}

Result<PostView> AccountService::change_post(const Actor* by, PostId id, const PostChange& change) {
  const auto today = clock_.today();
  return database_.write([&](store::Tx& tx) -> Result<PostView> {
    auto post = find_post(tx, id);
    if (!post) return fail(ErrorKind::not_found, "identity.no_such_post");
    if (by && !manages(*by, directory_, post->organisation_id)) {
      return fail(ErrorKind::forbidden, "identity.outside_area");
    }
    if (post->until && *post->until < today) return fail(ErrorKind::conflict, "identity.post_ended");
    if (change.until) {
      if (*change.until < post->since) return fail(ErrorKind::invalid, "identity.ends_before_it_begins");
      post->until = change.until;
    }
    if (change.no_deputy) post->deputy_id.reset();
    if (change.deputy_id) {
      HQ_TRY(const auto deputy, managed(tx, by, *change.deputy_id));
      if (deputy.id == post->account_id) return fail(ErrorKind::invalid, "identity.deputy_is_holder");
      if (by && deputy.id == by->account) return fail(ErrorKind::forbidden, "identity.own_post");
      post->deputy_id = deputy.id;
    }
    update_post(tx, *post);
    if (change.until && post->function == PostFunction::administrator) {
      HQ_CHECK(keep_an_administrator(tx, *change.until + std::chrono::days{1}));
    }
    append_post(tx, by, change.until ? "identity.post_ended" : "identity.post_deputised", *post);
    return post_views(tx, directory_, {*post}, today).front();
  });
}

Result<std::vector<PostView>> AccountService::posts_at(OrganisationId organisation) {
  if (!directory_.organisations.find(organisation)) return fail(ErrorKind::not_found, "identity.no_such_organisation");
  const auto today = clock_.today();
  return database_.read(
      [&](store::Tx& tx) { return post_views(tx, directory_, identity::posts_at(tx, organisation, today), today); });
}

std::optional<Credentials> AccountService::ensure_administrator(OrganisationId organisation) {
  if (database_.read([](store::Tx& tx) { return has_accounts(tx); })) return std::nullopt;
  const NewAccount wanted{"admin", "管理员", {{organisation, PostFunction::administrator, {}, {}}}};
  auto made = create(nullptr, wanted);
  return made ? std::optional{*std::move(made)} : std::nullopt;
}

Result<Post> AccountService::checked_post(const Actor* by, AccountId holder, const NewPost& wanted) {
  if (!directory_.organisations.find(wanted.organisation_id)) {
    return fail(ErrorKind::invalid, "identity.no_such_organisation");
  }
  if (by && by->account == holder) return fail(ErrorKind::forbidden, "identity.own_post");
  if (by && !manages(*by, directory_, wanted.organisation_id)) {
    return fail(ErrorKind::forbidden, "identity.outside_area");
  }
  const auto since = wanted.since.value_or(clock_.today());
  if (wanted.until && *wanted.until < since) return fail(ErrorKind::invalid, "identity.ends_before_it_begins");
  return Post{ids_.next_as<PostTag>(), holder, wanted.organisation_id, wanted.function, since, wanted.until, {}};
}

// One whose posts, all that are in force or to come, lie in the administrator's area; also one without any.
Result<Account> AccountService::managed(store::Tx& tx, const Actor* by, AccountId id) {
  auto account = find_account(tx, id);
  if (!account) return no_such_account();
  if (!by) return *account;
  for (const auto& post : posts_held_by(tx, id)) {
    const bool past = post.until && *post.until < clock_.today();
    if (!past && !manages(*by, directory_, post.organisation_id)) {
      return fail(ErrorKind::forbidden, "identity.outside_area");
    }
  }
  return *account;
}

Result<void> AccountService::keep_an_administrator(store::Tx& tx, Date on) {
  if (count_administrators(tx, on) > 0) return {};
  return fail(ErrorKind::conflict, "identity.last_administrator");
}

void AccountService::append(store::Tx& tx, const Actor* by, std::string_view kind, AccountId subject,
                            const std::map<std::string, std::string>& data) {
  store::append(tx, {.id = ids_.next_as<store::EventTag>(),
                     .at = clock_.now(),
                     .actor = by ? by->reference() : "system",
                     .kind = std::string{kind},
                     .subject = store::reference("account", subject),
                     .data = json::write(data)});
}

void AccountService::append_post(store::Tx& tx, const Actor* by, std::string_view kind, const Post& post) {
  std::map<std::string, std::string> data{{"post", to_text(post.id)},
                                          {"organisation", to_text(post.organisation_id)},
                                          {"function", std::string{name_of(post.function)}},
                                          {"since", to_text(post.since)}};
  if (post.until) data["until"] = to_text(*post.until);
  if (post.deputy_id) data["deputy"] = to_text(*post.deputy_id);
  append(tx, by, kind, post.account_id, data);
}

}  // namespace huiqi::identity
