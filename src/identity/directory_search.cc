#include "identity/directory_search.h"

namespace huiqi::identity {
namespace {

bool exists(const Organisation& organisation, Date on) {
  return catalog::in_force(organisation.span, on);
}

bool is_child(const Division& division, const Division& of, Date on) {
  return division.parent == of.code && catalog::in_force(division.span, on);
}

class OrganisationSearcher {
 public:
  OrganisationSearcher(const Directory& directory, const OrganisationSearch& search)
      : directory_{directory}, search_{search}, within_{directory.divisions.find(search.within)} {}

  std::vector<OrganisationView> run() {
    if (!within_) return {};
    const auto text = normalised_unit(search_.text);
    add_meant(text);
    add_named([&](const std::string& name) { return name.starts_with(text); });
    add_named([&](const std::string& name) { return name.find(text) != std::string::npos; });
    return std::move(found_);
  }

 private:
  void add_meant(const std::string& text) {
    if (text.empty()) return;
    const Resolver resolver{directory_};
    auto unit = resolver.resolve(text, {search_.within, {}, search_.on});
    if (unit.organisation) unit.candidates.push_back(unit.organisation);
    for (const auto* candidate : unit.candidates) add(*candidate);
  }

  void add_named(const auto& fits) {
    for (const auto& organisation : directory_.organisations.all()) {
      if (found_.size() == search_.limit) return;
      if (fits(organisation.name_on(search_.on))) add(organisation);
    }
  }

  void add(const Organisation& organisation) {
    const auto* at = directory_.divisions.find(organisation.division);
    const bool wanted = exists(organisation, search_.on) && at && is_within(*at, *within_) &&
                        (!search_.kind || *search_.kind == organisation.kind);
    const bool there = std::ranges::find(found_, organisation.id, &OrganisationView::id) != found_.end();
    if (!wanted || there || found_.size() == search_.limit) return;
    found_.push_back(organisation_view(directory_, organisation, search_.on));
  }

  const Directory& directory_;
  const OrganisationSearch& search_;
  const Division* within_;
  std::vector<OrganisationView> found_;
};

}  // namespace

OrganisationView organisation_view(const Directory& directory, const Organisation& organisation, Date on) {
  OrganisationView view{organisation.id,   organisation.key,   organisation.name_on(on),
                        organisation.kind, organisation.level, organisation.division};
  if (const auto* at = directory.divisions.find(organisation.division)) view.division_name = at->name_on(on);
  if (const auto* parent = directory.organisations.find(organisation.parent)) view.parent_id = parent->id;
  view.unconfirmed = organisation.unconfirmed;
  view.children = std::ssize(directory.organisations.children(organisation.key, on));
  return view;
}

std::vector<OrganisationView> search_organisations(const Directory& directory, const OrganisationSearch& search) {
  return OrganisationSearcher{directory, search}.run();
}

DivisionView division_view(const Directory& directory, const Division& division, Date on) {
  DivisionView view{division.code, division.name_on(on), division.level};
  if (!division.parent.empty()) view.parent = division.parent;
  view.children = std::ranges::count_if(directory.divisions.subtree(division),
                                        [&](const Division& below) { return is_child(below, division, on); });
  view.unconfirmed = division.unconfirmed;
  return view;
}

std::vector<DivisionView> divisions_below(const Directory& directory, const Division& division, Date on) {
  std::vector<DivisionView> views;
  for (const auto& below : directory.divisions.subtree(division)) {
    if (is_child(below, division, on)) views.push_back(division_view(directory, below, on));
  }
  return views;
}

std::vector<DivisionView> search_divisions(const Directory& directory, std::string_view text, Date on,
                                           std::size_t limit) {
  std::vector<DivisionView> views;
  for (const auto& division : directory.divisions.all()) {
    const auto holds = [&](const DivisionName& name) { return name.text.find(text) != std::string::npos; };
    if (views.size() == limit) break;
    if (catalog::in_force(division.span, on) && std::ranges::any_of(division.names, holds)) {
      views.push_back(division_view(directory, division, on));
    }
  }
  return views;
}

}  // namespace huiqi::identity
