#pragma once

#include "identity/organisations.h"
#include "identity/permissions.h"
#include "store/row.h"

namespace huiqi::identity {

struct AccountTag;
struct PostTag;
struct SessionTag;
using AccountId = Id<AccountTag>;
using PostId = Id<PostTag>;
using SessionId = Id<SessionTag>;

// A person who may sign in. Names and logins stay in this row; events hold ids only.
struct Account {
  AccountId id;
  std::string login;  // lower case
  std::string name;
  std::string password = {};  // argon2id, with its salt and cost
  bool must_change_password = false;
  bool disabled = false;
  Instant created_at;
  std::optional<PostId> last_post_id = {};
};
void columns(auto& column, store::Of<Account> auto& account) {
  column("id", account.id);
  column("login", account.login);
  column("name", account.name);
  column("password", account.password);
  column("must_change_password", account.must_change_password);
  column("disabled", account.disabled);
  column("created_at", account.created_at);
  column("last_post_id", account.last_post_id);
}

// A function at an organisation, held by an account from `since` to `until`, both days included. The deputy (AB角) may
// act under it as the holder does; what is done then says so.
struct Post {
  PostId id;
  AccountId account_id;
  OrganisationId organisation_id;
  PostFunction function = PostFunction::enter;
  Date since;
  std::optional<Date> until = {};
  std::optional<AccountId> deputy_id = {};
};
void columns(auto& column, store::Of<Post> auto& post) {
  column("id", post.id);
  column("account_id", post.account_id);
  column("organisation_id", post.organisation_id);
  column("function", post.function);
  column("since", post.since);
  column("until", post.until);
  column("deputy_id", post.deputy_id);
}

inline bool in_force(const Post& post, Date on) {
  return catalog::in_force({post.since, post.until}, on);
}
// Whether the account holds the post or is its deputy, on the day.
inline bool may_act_under(const Post& post, AccountId account, Date on) {
  return in_force(post, on) && (post.account_id == account || post.deputy_id == account);
}

}  // namespace huiqi::identity
