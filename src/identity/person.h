#pragma once

#include "identity/actor.h"
#include "json/fields.h"
#include "store/tx.h"

// How people, posts and units are shown: the shapes of api/openapi.yaml that several modules answer with.
namespace huiqi::identity {

struct OrganisationRef {
  OrganisationId organisation_id;
  std::string name;
};
void fields(auto& visit, json::Of<OrganisationRef> auto& ref) {
  visit("organisation_id", ref.organisation_id);
  visit("name", ref.name);
}
// Its name on the day; of an organisation that the catalogue no longer has, an empty one.
OrganisationRef organisation_ref(const Directory& directory, OrganisationId id, Date on);

// Who did something, and under which unit.
struct Person {
  AccountId account_id;
  std::string name;
  OrganisationId organisation_id;
  std::string organisation;
};
void fields(auto& visit, json::Of<Person> auto& person) {
  visit("account_id", person.account_id);
  visit("name", person.name);
  visit("organisation_id", person.organisation_id);
  visit("organisation", person.organisation);
}
Person person_of(const Account& account, OrganisationId organisation, const Directory& directory, Date on);
Person person_of(const Actor& actor, const Directory& directory, Date on);  // under its post

struct PersonName {
  AccountId account_id;
  std::string name;
};
void fields(auto& visit, json::Of<PersonName> auto& person) {
  visit("account_id", person.account_id);
  visit("name", person.name);
}

struct PostView {
  PostId id;
  OrganisationId organisation_id;
  std::string organisation;
  PostFunction function = PostFunction::enter;
  Date since;
  std::optional<Date> until = {};
  PersonName holder;
  std::optional<PersonName> deputy = {};
};
void fields(auto& visit, json::Of<PostView> auto& post) {
  visit("id", post.id);
  visit("organisation_id", post.organisation_id);
  visit("organisation", post.organisation);
  visit("function", post.function);
  visit("since", post.since);
  visit("until", post.until);
  visit("holder", post.holder);
  visit("deputy", post.deputy);
}
// The views of `posts`, in their order.
std::vector<PostView> post_views(store::Tx& tx, const Directory& directory, const std::vector<Post>& posts, Date on);

struct AccountView {
  AccountId id;
  std::string login;
  std::string name;
  bool disabled = false;
  bool must_change_password = false;
  Instant created_at;
  std::vector<PostView> posts;  // past and future ones too
};
void fields(auto& visit, json::Of<AccountView> auto& account) {
  visit("id", account.id);
  visit("login", account.login);
  visit("name", account.name);
  visit("disabled", account.disabled);
  visit("must_change_password", account.must_change_password);
  visit("created_at", account.created_at);
  visit("posts", account.posts);
}
AccountView account_view(store::Tx& tx, const Directory& directory, const Account& account, Date on);

}  // namespace huiqi::identity
