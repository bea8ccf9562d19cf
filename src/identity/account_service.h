#pragma once

#include "identity/password.h"
#include "identity/person.h"
#include "store/database.h"

namespace huiqi::identity {

struct NewPost {
  OrganisationId organisation_id;
  PostFunction function = PostFunction::enter;
  std::optional<Date> since = {};  // absent: today
  std::optional<Date> until = {};
};
void fields(auto& visit, json::Of<NewPost> auto& post) {
  visit("organisation_id", post.organisation_id);
  visit("function", post.function);
  visit("since", post.since);
  visit("until", post.until);
}

// 2 to 40 of a–z, 0–9, '.', '-' and '_', beginning with a letter or digit. Logins are kept in lower case.
json::Verdict check_login(const std::string& login);

struct NewAccount {
  std::string login;
  std::string name;
  std::vector<NewPost> posts;
};
void fields(auto& visit, json::Of<NewAccount> auto& account) {
  visit("login", account.login, check_login);
  visit("name", account.name, json::Length{1, 50});
  visit("posts", account.posts, json::Count{1, 20});
}

struct AccountChange {
  std::optional<std::string> name = {};
  std::optional<bool> disabled = {};
};
void fields(auto& visit, json::Of<AccountChange> auto& change) {
  visit("name", change.name, json::Length{1, 50});
  visit("disabled", change.disabled);
}

// `until` ends the post with that day; `no_deputy` takes the deputy off.
struct PostChange {
  std::optional<Date> until = {};
  std::optional<AccountId> deputy_id = {};
  bool no_deputy = false;
};
void fields(auto& visit, json::Of<PostChange> auto& change) {
  visit("until", change.until);
  visit("deputy_id", change.deputy_id);
  visit("no_deputy", change.no_deputy, json::or_default);
}

// A password that the program made; shown once, to be handed over and changed at the first sign-in.
struct Credentials {
  AccountView account;
  std::string password;
};
void fields(auto& visit, json::Of<Credentials> auto& credentials) {
  visit("account", credentials.account);
  visit("password", credentials.password);
}

// Who may sign in, and under which posts. Every change appends an event in its own transaction; events hold ids only.
//
// `by` is the administrator who asks, or null for the operator of the machine (first start, `huiqi user`). An
// administrator manages the accounts all of whose posts lie in the area of the administrator's own unit; nobody gives a
// post to themselves or disables themselves; one administrator always remains.
class AccountService {
 public:
  AccountService(store::Database& database, const Clock& clock, IdSource& ids, const PasswordHasher& hasher,
                 const Directory& directory)
      : database_{database}, clock_{clock}, ids_{ids}, hasher_{hasher}, directory_{directory} {}

  Result<Credentials> create(const Actor* by, const NewAccount& wanted);
  Result<AccountView> find(const Actor* by, AccountId id);
  // By login, the next page after the login `after`; only accounts that `by` manages.
  std::vector<AccountView> list(const Actor* by, const std::string& text, const std::string& after, std::int64_t limit);
  Result<AccountView> change(const Actor* by, AccountId id, const AccountChange& change);
  // Ends the account's sessions.
  Result<Credentials> reset_password(const Actor* by, AccountId id);
  // Ends the account's other sessions.
  Result<void> change_password(const Actor& by, std::string_view current, std::string_view wanted);

  Result<PostView> give_post(const Actor* by, AccountId id, const NewPost& wanted);
  Result<PostView> change_post(const Actor* by, PostId id, const PostChange& change);
  // Those in force today at an organisation.
  Result<std::vector<PostView>> posts_at(OrganisationId organisation);

  // At the first start: an account "admin" with an administrator's post, when there is no account yet.
  std::optional<Credentials> ensure_administrator(OrganisationId organisation);

 private:
  Result<Post> checked_post(const Actor* by, AccountId holder, const NewPost& wanted);
  Result<Account> managed(store::Tx& tx, const Actor* by, AccountId id);
  Result<void> keep_an_administrator(store::Tx& tx, Date on);
  void append(store::Tx& tx, const Actor* by, std::string_view kind, AccountId subject,
              const std::map<std::string, std::string>& data = {});
  void append_post(store::Tx& tx, const Actor* by, std::string_view kind, const Post& post);

  store::Database& database_;
  const Clock& clock_;
  IdSource& ids_;
  const PasswordHasher& hasher_;
  const Directory& directory_;
};

}  // namespace huiqi::identity
