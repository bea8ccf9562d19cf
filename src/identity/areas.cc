#include "identity/areas.h"

namespace huiqi::identity {
namespace {

bool is_area(const Organisation& organisation) {
  return organisation.kind == OrganisationKind::new_area || organisation.kind == OrganisationKind::park;
}

// The division that an area is or lies in.
const Division* division_of(const Directory& directory, std::string_view code) {
  const auto* organisation = directory.organisations.find(code);
  return directory.divisions.find(organisation && is_area(*organisation) ? organisation->division : code);
}

}  // namespace

std::string area_of(const Directory& directory, const Organisation& organisation) {
  for (const auto* at = &organisation; at; at = directory.organisations.find(at->parent)) {
    if (is_area(*at)) return at->key;
  }
  return organisation.division;
}

std::string area_name(const Directory& directory, std::string_view code, Date on) {
  if (const auto* division = directory.divisions.find(code)) return division->name_on(on);
  const auto* organisation = directory.organisations.find(code);
  return organisation && is_area(*organisation) ? organisation->name_on(on) : std::string{};
}

bool is_area_within(const Directory& directory, std::string_view inner, std::string_view outer) {
  const auto* inside = division_of(directory, inner);
  if (!inside) return false;
  if (inner == outer) return true;
  const auto* around = directory.divisions.find(outer);
  return around && is_within(*inside, *around);
}

std::vector<std::string> areas_below(const Directory& directory, std::string_view outer, Level rank, Date on) {
  std::vector<std::string> codes;
  const auto* around = directory.divisions.find(outer);
  if (!around) return codes;
  for (const auto* division : directory.divisions.members(*around, rank, on)) codes.push_back(division->code);
  for (const auto& organisation : directory.organisations.all()) {
    const bool counts = is_area(organisation) && organisation.level == rank && catalog::in_force(organisation.span, on);
    if (counts && is_area_within(directory, organisation.key, outer)) codes.push_back(organisation.key);
  }
  return codes;
}

}  // namespace huiqi::identity
