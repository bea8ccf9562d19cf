#include "identity/account_store.h"

namespace huiqi::identity {
namespace {

// Any text that holds `text`; its own % and _ are no wildcards.
std::string like_any(std::string_view text) {
  std::string pattern = "%";
  for (const char c : text) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + "%";
}

}  // namespace

std::optional<Account> find_account(store::Tx& tx, AccountId id) {
  return tx.one<Account>(
      "select id, login, name, password, must_change_password, disabled, created_at, last_post_id "
      "from accounts where id = $1",
      id);
}

std::optional<Account> find_login(store::Tx& tx, const std::string& login) {
  return tx.one<Account>(
      "select id, login, name, password, must_change_password, disabled, created_at, last_post_id "
      "from accounts where login = $1",
      login);
}

bool has_accounts(store::Tx& tx) {
  return tx.value<bool>("select exists (select 1 from accounts) as found");
}

std::map<AccountId, Account> accounts_of(store::Tx& tx, const std::vector<AccountId>& ids) {
  std::map<AccountId, Account> found;
  for (auto& account : tx.all<Account>("select id, login, name, password, must_change_password, disabled, created_at, "
                                       "last_post_id from accounts where id = any($1)",
                                       ids)) {
    found.emplace(account.id, std::move(account));
  }
  return found;
}

std::vector<Account> list_accounts(store::Tx& tx, const AccountFilter& filter) {
  const auto like = like_any(filter.text);
  if (!filter.organisations) {
    return tx.all<Account>(
        "select id, login, name, password, must_change_password, disabled, created_at, last_post_id from accounts "
        "where login > $1 and (login like $2 escape '\\' or name like $2 escape '\\') order by login limit $3",
        filter.after, like, filter.limit);
  }
  return tx.all<Account>(
      "select id, login, name, password, must_change_password, disabled, created_at, last_post_id from accounts "
      "where login > $1 and (login like $2 escape '\\' or name like $2 escape '\\') "
      "and id in (select account_id from posts where organisation_id = any($3)) order by login limit $4",
      filter.after, like, *filter.organisations, filter.limit);
}

bool insert_account(store::Tx& tx, const Account& account) {
  return tx.execute(
             "insert into accounts (id, login, name, password, must_change_password, disabled, created_at, "
             "last_post_id) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (login) do nothing",
             account.id, account.login, account.name, account.password, account.must_change_password, account.disabled,
             account.created_at, account.last_post_id) == 1;
}

void set_name(store::Tx& tx, AccountId id, const std::string& name) {
  tx.execute("update accounts set name = $2 where id = $1", id, name);
}

void set_disabled(store::Tx& tx, AccountId id, bool disabled) {
  tx.execute("update accounts set disabled = $2 where id = $1", id, disabled);
}

void set_password(store::Tx& tx, AccountId id, const std::string& hash, bool must_change) {
  tx.execute("update accounts set password = $2, must_change_password = $3 where id = $1", id, hash, must_change);
}

void set_last_post(store::Tx& tx, AccountId id, PostId post) {
  tx.execute("update accounts set last_post_id = $2 where id = $1", id, post);
}

std::optional<Post> find_post(store::Tx& tx, PostId id) {
  return tx.one<Post>(
      "select id, account_id, organisation_id, function, since, until, deputy_id from posts where id = $1", id);
}

std::vector<Post> posts_held_by(store::Tx& tx, AccountId account) {
  return tx.all<Post>(
      "select id, account_id, organisation_id, function, since, until, deputy_id from posts "
      "where account_id = $1 order by since, id",
      account);
}

std::vector<Post> posts_usable_by(store::Tx& tx, AccountId account, Date on) {
  return tx.all<Post>(
      "select id, account_id, organisation_id, function, since, until, deputy_id from posts "
      "where (account_id = $1 or deputy_id = $1) and since <= $2 and (until is null or until >= $2) "
      "order by case when account_id = $1 then 0 else 1 end, since, id",
      account, on);
}

std::vector<Post> posts_at(store::Tx& tx, OrganisationId organisation, Date on) {
  return tx.all<Post>(
      "select id, account_id, organisation_id, function, since, until, deputy_id from posts "
      "where organisation_id = $1 and since <= $2 and (until is null or until >= $2) order by function, since, id",
      organisation, on);
}

void insert_post(store::Tx& tx, const Post& post) {
  tx.execute(
      "insert into posts (id, account_id, organisation_id, function, since, until, deputy_id) "
      "values ($1, $2, $3, $4, $5, $6, $7)",
      post.id, post.account_id, post.organisation_id, post.function, post.since, post.until, post.deputy_id);
}

void update_post(store::Tx& tx, const Post& post) {
  tx.execute("update posts set until = $2, deputy_id = $3 where id = $1", post.id, post.until, post.deputy_id);
}

std::int64_t count_administrators(store::Tx& tx, Date on) {
  return tx.value<std::int64_t>(
      "select count(distinct a.id) as administrators from accounts a join posts p on p.account_id = a.id "
      "where not a.disabled and p.function = 'administrator' and p.since <= $1 and (p.until is null or p.until >= $1)",
      on);
}

}  // namespace huiqi::identity
