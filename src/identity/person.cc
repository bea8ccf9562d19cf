#include "identity/person.h"

#include "identity/account_store.h"

namespace huiqi::identity {

OrganisationRef organisation_ref(const Directory& directory, OrganisationId id, Date on) {
  const auto* unit = directory.organisations.find(id);
  return {id, unit ? unit->name_on(on) : std::string{}};
}

Person person_of(const Account& account, OrganisationId organisation, const Directory& directory, Date on) {
  return {account.id, account.name, organisation, organisation_ref(directory, organisation, on).name};
}

Person person_of(const Actor& actor, const Directory& directory, Date on) {
  const auto organisation = actor.post ? actor.post->organisation : OrganisationId{};
  return {actor.account, actor.name, organisation, organisation_ref(directory, organisation, on).name};
}

std::vector<PostView> post_views(store::Tx& tx, const Directory& directory, const std::vector<Post>& posts, Date on) {
  std::vector<AccountId> ids;
  for (const auto& post : posts) {
    ids.push_back(post.account_id);
    if (post.deputy_id) ids.push_back(*post.deputy_id);
  }
  const auto accounts = accounts_of(tx, ids);
  std::vector<PostView> views;
  for (const auto& post : posts) {
    PostView view{
        post.id,    post.organisation_id, organisation_ref(directory, post.organisation_id, on).name, post.function,
        post.since, post.until,           {post.account_id, accounts.at(post.account_id).name}};
    if (post.deputy_id) view.deputy = PersonName{*post.deputy_id, accounts.at(*post.deputy_id).name};
    views.push_back(std::move(view));
  }
  return views;
}

AccountView account_view(store::Tx& tx, const Directory& directory, const Account& account, Date on) {
  return {account.id,
          account.login,
          account.name,
          account.disabled,
          account.must_change_password,
          account.created_at,
          post_views(tx, directory, posts_held_by(tx, account.id), on)};
}

}  // namespace huiqi::identity
