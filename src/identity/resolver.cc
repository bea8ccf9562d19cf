#include "identity/resolver.h"

#include "identity/unit_search.h"

namespace huiqi::identity {
namespace {

UnitSearch search_in(const Directory& directory, const NamingContext& context) {
  return {directory, context.division, context.issuer, context.on};
}

ResolvedUnit resolved(const UnitCandidates& candidates) {
  ResolvedUnit unit;
  if (candidates.empty()) return unit;
  if (candidates.size() > 1) {
    unit.kind = UnitKind::ambiguous;
    for (const auto& candidate : candidates) unit.candidates.push_back(candidate.organisation);
    return unit;
  }
  const auto& [organisation, confidence, in_force] = candidates.front();
  return {UnitKind::organisation, organisation, confidence, in_force, {}};
}

// Lists the members of one group noun.
class Expander {
 public:
  Expander(const Directory& directory, const NamingContext& context)
      : directory_{directory}, on_{context.on}, search_{search_in(directory, context)} {}

  std::optional<Expansion> expand(const GroupNoun& noun) const {
    switch (noun.kind) {
      case GroupNoun::Kind::divisions: return of_divisions(noun);
      case GroupNoun::Kind::members: return of_group(noun.rest);
      case GroupNoun::Kind::areas: return of_areas();
      case GroupNoun::Kind::indefinite: break;
    }
    return std::nullopt;
  }

 private:
  // 工业和信息化 of 工业和信息化主管部门; nothing for another ending.
  const Function* subject_of(std::string_view head) const {
    for (const auto& suffix : directory_.group_words.subject_suffixes) {
      if (!head.ends_with(suffix)) continue;
      const auto* function = directory_.functions.about(head.substr(0, head.size() - suffix.size()));
      if (function) return function;
    }
    return nullptr;
  }

  const Organisation* unit_of(const Division& division, std::string_view head, const Function* subject) const {
    if (subject) return directory_.organisations.mirror(subject->key, division);
    if (head.empty()) return directory_.organisations.mirror("government", division);
    for (const auto& candidate : search_.in_division(head, division, 1)) {
      if (candidate.in_force) return candidate.organisation;
    }
    return nullptr;
  }

  bool is_known(std::string_view head, Level level) const {
    return head.empty() || subject_of(head) || !directory_.functions.called(head, level, on_).empty();
  }

  std::optional<Expansion> of_divisions(const GroupNoun& noun) const {
    const auto known = [&](Level level) { return is_known(noun.rest, level); };
    if (std::ranges::none_of(noun.levels, known)) return std::nullopt;
    const auto* subject = subject_of(noun.rest);
    Expansion expansion;
    for (const auto level : noun.levels) {
      const auto divisions = directory_.divisions.members(search_.own(), level, on_);
      const bool below = level > search_.own().level;
      expansion.complete &= below && !divisions.empty();
      if (!below) continue;
      for (const auto* division : divisions) {
        const auto* unit = unit_of(*division, noun.rest, subject);
        expansion.complete &= unit != nullptr;
        if (unit) expansion.members.push_back(unit);
      }
    }
    return expansion;
  }

  Expansion of_group(std::string_view name) const {
    const auto* group = search_.own_group();
    if (!name.empty()) {
      const auto found = search_.find(name);
      group = found.size() == 1 ? found.front().organisation : nullptr;
    }
    if (!group || group->kind != OrganisationKind::leading_group) return {{}, false};
    Expansion expansion{{}, !group->unconfirmed};
    for (const auto& member : group->members) {
      if (catalog::in_force(member.span, on_)) expansion.members.push_back(directory_.organisations.find(member.unit));
    }
    return expansion;
  }

  Expansion of_areas() const {
    Expansion expansion{{}, false};
    for (const auto* above : directory_.divisions.chain(search_.own())) {
      expansion.complete |= directory_.organisations.areas_complete(above->code);
    }
    for (const auto& unit : directory_.organisations.all()) {
      const bool area = unit.kind == OrganisationKind::new_area || unit.kind == OrganisationKind::park;
      const auto* at = area && catalog::in_force(unit.span, on_) ? directory_.divisions.find(unit.division) : nullptr;
      if (at && is_within(*at, search_.own())) expansion.members.push_back(&unit);
    }
    return expansion;
  }

  const Directory& directory_;
  Date on_;
  UnitSearch search_;
};

}  // namespace

std::string normalised_unit(std::string_view printed) {
  constexpr std::pair<std::string_view, std::string_view> kForms[] = {
      {"（", "("}, {"）", ")"}, {"〔", "("}, {"〕", ")"}, {"[", "("}, {"]", ")"}, {"【", "("},     {"】", ")"},
      {"，", ","}, {"　", ""},  {" ", ""},   {"\t", ""},  {"\n", ""}, {"\r", ""}, {"\xC2\xA0", ""}};
  std::string result;
  while (!printed.empty()) {
    const auto* form = std::ranges::find_if(kForms, [&](const auto& pair) { return printed.starts_with(pair.first); });
    result += form == std::end(kForms) ? printed.substr(0, 1) : form->second;
    printed.remove_prefix(form == std::end(kForms) ? 1 : form->first.size());
  }
  return result;
}

ResolvedUnit Resolver::resolve(std::string_view printed, const NamingContext& context) const {
  const auto text = normalised_unit(printed);
  const auto search = search_in(directory_, context);
  const auto noun = parse_group(text, directory_.group_words, search.own().level);
  if (!noun) return resolved(search.find(text));
  const bool enumerable = Expander{directory_, context}.expand(*noun).has_value();
  return {enumerable ? UnitKind::group : UnitKind::indefinite, nullptr, 1, true, {}};
}

std::optional<Expansion> Resolver::expand(std::string_view printed, const NamingContext& context) const {
  const Expander expander{directory_, context};
  const auto* own = directory_.divisions.find(context.division);
  const auto noun = parse_group(normalised_unit(printed), directory_.group_words, own ? own->level : Level::national);
  return noun ? expander.expand(*noun) : std::nullopt;
}

}  // namespace huiqi::identity
