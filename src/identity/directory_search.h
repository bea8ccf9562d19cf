#pragma once

#include "identity/resolver.h"
#include "json/fields.h"

// The directory as people look things up in it.
namespace huiqi::identity {

struct OrganisationView {
  OrganisationId id;
  std::string key;
  std::string name;
  OrganisationKind kind = OrganisationKind::department;
  Level level = Level::province;
  std::string division;
  std::string division_name = {};
  std::optional<OrganisationId> parent_id = {};
  bool unconfirmed = false;
  std::int64_t children = 0;
};
void fields(auto& visit, json::Of<OrganisationView> auto& view) {
  visit("id", view.id);
  visit("key", view.key);
  visit("name", view.name);
  visit("kind", view.kind);
  visit("level", view.level);
  visit("division", view.division);
  visit("division_name", view.division_name);
  visit("parent_id", view.parent_id);
  visit("unconfirmed", view.unconfirmed);
  visit("children", view.children);
}
OrganisationView organisation_view(const Directory& directory, const Organisation& organisation, Date on);

struct OrganisationSearch {
  std::string text;                                    // part of a name, or a name as documents print it
  std::string within = std::string{Divisions::kRoot};  // a division's code
  std::optional<OrganisationKind> kind = {};
  Date on = {};
  std::size_t limit = 20;
};
// What a document would mean by the text goes first, then names that begin with it, then the others; within each in the
// order of the tree.
std::vector<OrganisationView> search_organisations(const Directory& directory, const OrganisationSearch& search);

struct DivisionView {
  std::string code;
  std::string name;
  Level level = Level::county;
  std::optional<std::string> parent = {};
  std::int64_t children = 0;
  bool unconfirmed = false;
};
void fields(auto& visit, json::Of<DivisionView> auto& view) {
  visit("code", view.code);
  visit("name", view.name);
  visit("level", view.level);
  visit("parent", view.parent);
  visit("children", view.children);
  visit("unconfirmed", view.unconfirmed);
}
DivisionView division_view(const Directory& directory, const Division& division, Date on);
// The divisions directly below, on the day.
std::vector<DivisionView> divisions_below(const Directory& directory, const Division& division, Date on);
// Those with the text in their name, or in a former one, in the order of the tree.
std::vector<DivisionView> search_divisions(const Directory& directory, std::string_view text, Date on,
                                           std::size_t limit);

}  // namespace huiqi::identity
