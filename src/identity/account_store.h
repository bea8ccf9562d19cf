#pragma once

#include "identity/account.h"
#include "store/tx.h"

// Accounts and posts: SQL and nothing else.
namespace huiqi::identity {

std::optional<Account> find_account(store::Tx& tx, AccountId id);
std::optional<Account> find_login(store::Tx& tx, const std::string& login);  // lower case
bool has_accounts(store::Tx& tx);
std::map<AccountId, Account> accounts_of(store::Tx& tx, const std::vector<AccountId>& ids);

// Which accounts to list, by login; a page begins after the login `after`.
struct AccountFilter {
  std::string text = {};                                          // part of login or name; empty: all
  std::optional<std::vector<OrganisationId>> organisations = {};  // with a post, in force or not, at one of these
  std::string after = {};
  std::int64_t limit = 50;
};
std::vector<Account> list_accounts(store::Tx& tx, const AccountFilter& filter);

bool insert_account(store::Tx& tx, const Account& account);  // false: the login is taken
void set_name(store::Tx& tx, AccountId id, const std::string& name);
void set_disabled(store::Tx& tx, AccountId id, bool disabled);
void set_password(store::Tx& tx, AccountId id, const std::string& hash, bool must_change);
void set_last_post(store::Tx& tx, AccountId id, PostId post);

std::optional<Post> find_post(store::Tx& tx, PostId id);
std::vector<Post> posts_held_by(store::Tx& tx, AccountId account);  // past and future ones too, oldest first
// Held, or as deputy, in force on the day; own ones first.
std::vector<Post> posts_usable_by(store::Tx& tx, AccountId account, Date on);
std::vector<Post> posts_at(store::Tx& tx, OrganisationId organisation, Date on);
void insert_post(store::Tx& tx, const Post& post);
void update_post(store::Tx& tx, const Post& post);  // until and deputy_id
// Accounts that are not disabled and hold an administrator's post on the day.
std::int64_t count_administrators(store::Tx& tx, Date on);

}  // namespace huiqi::identity
