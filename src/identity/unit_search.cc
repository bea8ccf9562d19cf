#include "identity/unit_search.h"

namespace huiqi::identity {
namespace {

// How sure each way of finding a unit is: ordered so that a reviewer who looks at the least certain first meets guesses
// before abbreviations, and abbreviations before full names. They rank; they are no probabilities.
constexpr double kOfficialName = 1.0;
constexpr double kOtherName = 0.97;
constexpr double kAfterDivision = 0.97;
constexpr double kAfterKind = 0.93;
constexpr double kBare = 0.85;
constexpr double kDivisionForGovernment = 0.8;
constexpr double kUnconfirmed = 0.95;  // factors
constexpr double kNotInForce = 0.6;

bool any_in_force(const UnitCandidates& candidates) {
  return std::ranges::any_of(candidates, &UnitCandidate::in_force);
}

void append(UnitCandidates& to, const UnitCandidates& from) {
  to.insert(to.end(), from.begin(), from.end());
}

// The ways to say "our province", "our city": 省, 市, 州, 县, 区; 自治区 or 区 for an autonomous region.
std::vector<std::string> kinds_of(const std::string& division) {
  constexpr std::size_t kOneCharacter = 3;
  std::vector<std::string> kinds;
  if (division.ends_with("自治区")) kinds.emplace_back("自治区");
  kinds.push_back(division.substr(division.size() - kOneCharacter));
  return kinds;
}

// Each organisation once, with its best reading.
UnitCandidates once_each(UnitCandidates found) {
  std::ranges::stable_sort(found, std::ranges::greater{}, &UnitCandidate::confidence);
  UnitCandidates once;
  for (const auto& candidate : found) {
    const auto seen = std::ranges::find(once, candidate.organisation, &UnitCandidate::organisation);
    if (seen == once.end()) once.push_back(candidate);
  }
  return once;
}

}  // namespace

UnitSearch::UnitSearch(const Directory& directory, std::string_view division, std::string_view issuer, Date on)
    : directory_{directory}, issuer_{issuer}, on_{on} {
  const auto* at = directory.divisions.find(division);
  chain_ = directory.divisions.chain(at ? *at : directory.divisions.root());
}

const Organisation* UnitSearch::own_group() const {
  const auto* issuer = directory_.organisations.find(issuer_);
  if (issuer && issuer->kind == OrganisationKind::office) issuer = directory_.organisations.find(issuer->parent);
  return issuer && issuer->kind == OrganisationKind::leading_group ? issuer : nullptr;
}

UnitCandidates UnitSearch::find(std::string_view text) const {
  auto found = all_readings(text);
  if (any_in_force(found)) std::erase_if(found, [](const auto& candidate) { return !candidate.in_force; });
  return nearest(once_each(std::move(found)));
}

UnitCandidates UnitSearch::all_readings(std::string_view text) const {
  auto found = by_whole_name(text);
  if (!any_in_force(found)) append(found, own_office(text));
  if (!any_in_force(found)) append(found, after_division(text));
  if (!any_in_force(found)) append(found, after_kind(text));
  if (!any_in_force(found)) append(found, in_division(text, own(), kBare));
  return found;
}

void UnitSearch::add(UnitCandidates& found, const Organisation& unit, double confidence, bool in_force,
                     bool unconfirmed) const {
  in_force = in_force && catalog::in_force(unit.span, on_);
  if (unconfirmed || unit.unconfirmed) confidence *= kUnconfirmed;
  if (!in_force) confidence *= kNotInForce;
  found.push_back({&unit, confidence, in_force});
}

UnitCandidates UnitSearch::in_division(std::string_view head, const Division& division, double confidence) const {
  UnitCandidates found;
  for (const auto& match : directory_.functions.called(head, division.level, on_)) {
    const auto* unit = directory_.organisations.mirror(match.function->key, division);
    if (unit) add(found, *unit, confidence, match.in_force, match.unconfirmed);
  }
  if (division.level == Level::national) return found;
  for (const auto& name : division.names) {
    for (const auto& match : directory_.organisations.called(name.text + std::string{head}, on_)) {
      add(found, *match.organisation, confidence, match.in_force, match.unconfirmed);
    }
  }
  return found;
}

UnitCandidates UnitSearch::by_whole_name(std::string_view text) const {
  UnitCandidates found;
  for (const auto& match : directory_.organisations.called(text, on_)) {
    const auto confidence = match.official ? kOfficialName : kOtherName;
    add(found, *match.organisation, confidence, match.in_force, match.unconfirmed);
  }
  return found;
}

// 领导小组办公室 in a document of the leading group itself.
UnitCandidates UnitSearch::own_office(std::string_view text) const {
  UnitCandidates found;
  const auto& words = directory_.group_words.own_office;
  if (std::ranges::find(words, text) == words.end()) return found;
  const auto* group = own_group();
  const auto* office = group ? directory_.organisations.find(group->office) : nullptr;
  if (office) add(found, *office, kAfterKind, true, false);
  return found;
}

// 湖南省长沙市财政局. In the issuer's province first: of 鼓楼区 there are several.
UnitCandidates UnitSearch::after_division(std::string_view text) const {
  const auto& province = chain_.size() > 1 ? *chain_[chain_.size() - 2] : *chain_.front();
  auto found = after_division(text, province);
  return found.empty() ? after_division(text, *chain_.back()) : found;
}

UnitCandidates UnitSearch::after_division(std::string_view text, const Division& within) const {
  const auto prefix = directory_.divisions.prefix_of(text, within, on_);
  if (!prefix) return {};
  const auto& division = *prefix->match.division;
  const auto rest = text.substr(prefix->length);
  UnitCandidates found;
  if (rest.empty()) {  // a division alone is its government
    const auto* government = directory_.organisations.mirror("government", division);
    if (government) add(found, *government, kDivisionForGovernment, prefix->match.in_force, false);
    return found;
  }
  found = in_division(rest, division, kAfterDivision);
  if (!any_in_force(found) && division.order_end > division.order + 1) append(found, after_division(rest, division));
  for (auto& candidate : found) {
    if (prefix->match.in_force || !candidate.in_force) continue;
    candidate.in_force = false;
    candidate.confidence *= kNotInForce;
  }
  return found;
}

UnitCandidates UnitSearch::after_kind(std::string_view text) const {
  UnitCandidates found;
  for (const auto* division : chain_) {
    if (division->level == Level::national || any_in_force(found)) break;
    for (const auto& kind : kinds_of(division->name_on(on_))) {
      if (text.starts_with(kind)) append(found, in_division(text.substr(kind.size()), *division, kAfterKind));
    }
  }
  return found;
}

UnitCandidates UnitSearch::nearest(UnitCandidates found) const {
  if (found.size() < 2) return found;
  for (const auto* scope : chain_) {
    const auto is_near = [&](const UnitCandidate& candidate) {
      const auto* at = directory_.divisions.find(candidate.organisation->division);
      return at && is_within(*at, *scope);
    };
    if (std::ranges::none_of(found, is_near)) continue;
    std::erase_if(found, std::not_fn(is_near));
    return found;
  }
  return found;
}

}  // namespace huiqi::identity
