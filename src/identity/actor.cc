#include "identity/actor.h"

#include "store/event.h"

namespace huiqi::identity {

std::string Actor::reference() const {
  if (!post) return store::reference("account", account);
  const auto acting = store::reference("post", post->id);
  return post->as_deputy ? acting + "/" + store::reference("account", account) : acting;
}

bool acts_for(const Actor& actor, OrganisationId organisation) {
  return actor.post && actor.post->organisation == organisation;
}

bool in_area_of(const Actor& actor, const Directory& directory, std::string_view division) {
  const auto* own = actor.post ? directory.organisations.find(actor.post->organisation) : nullptr;
  const auto* area = own ? directory.divisions.find(own->division) : nullptr;
  const auto* asked = directory.divisions.find(division);
  return area && asked && is_within(*asked, *area);
}

bool manages(const Actor& actor, const Directory& directory, OrganisationId organisation) {
  const auto* unit = directory.organisations.find(organisation);
  return unit && actor.post && actor.post->function == PostFunction::administrator &&
         in_area_of(actor, directory, unit->division);
}

}  // namespace huiqi::identity
