#include "identity/organisations.h"

#include "store/digest.h"

namespace huiqi::identity {

OrganisationId organisation_id(std::string_view key) {
  const auto digest = store::sm3(key);
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < 8; ++i) bits = bits << 8U | std::to_integer<std::uint64_t>(digest[i]);
  return {static_cast<std::int64_t>(bits >> 2U)};
}

const std::string& Organisation::name_on(Date on) const {
  const auto found = std::ranges::find_if(names, [&](const auto& name) { return catalog::in_force(name.span, on); });
  return found == names.end() ? names.front().text : found->text;
}

const Organisation* Organisations::find(std::string_view key) const {
  const auto found = by_key_.find(std::string{key});
  return found == by_key_.end() ? nullptr : &all_[found->second];
}

const Organisation* Organisations::find(OrganisationId id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : &all_[found->second];
}

const Organisation* Organisations::mirror(std::string_view function, const Division& division) const {
  return find(division.code + "." + std::string{function});
}

std::vector<const Organisation*> Organisations::children(std::string_view key, Date on) const {
  std::vector<const Organisation*> children;
  const auto found = children_.find(std::string{key});
  if (found == children_.end()) return children;
  for (const auto index : found->second) {
    if (catalog::in_force(all_[index].span, on)) children.push_back(&all_[index]);
  }
  return children;
}

std::vector<NameMatch> Organisations::called(std::string_view name, Date on) const {
  std::vector<NameMatch> matches;
  const auto uses = by_name_.find(std::string{name});
  if (uses == by_name_.end()) return matches;
  for (const auto& use : uses->second) {
    const auto& organisation = all_[use.organisation];
    const bool in_force = catalog::in_force(use.span, on) && catalog::in_force(organisation.span, on);
    matches.push_back({&organisation, use.official, in_force, use.unconfirmed});
  }
  return matches;
}

bool Organisations::areas_complete(std::string_view division) const {
  return std::ranges::find(complete_areas_, division) != complete_areas_.end();
}

}  // namespace huiqi::identity
