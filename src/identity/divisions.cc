#include "identity/divisions.h"

namespace huiqi::identity {
namespace {

constexpr std::size_t kLongestName = 48;  // bytes: 双江拉祜族佤族布朗族傣族自治县 has 45

bool had_name(const Division& division, std::string_view name, Date on) {
  const auto cut = [](std::string_view text) { return text.substr(0, text.size() - 3); };
  for (const auto& dated : division.names) {
    const bool said = dated.text == name || (dated.text.size() > 6 && cut(dated.text) == name);
    if (said && catalog::in_force(dated.span, on)) return true;
  }
  const bool other = division.short_name == name || std::ranges::find(division.also, name) != division.also.end();
  return other && catalog::in_force(division.span, on);
}

}  // namespace

const std::string& Division::name_on(Date on) const {
  for (const auto& dated : names) {
    if (catalog::in_force(dated.span, on)) return dated.text;
  }
  return name;
}

const Division* Divisions::find(std::string_view code) const {
  const auto found = by_code_.find(std::string{code});
  return found == by_code_.end() ? nullptr : &all_[found->second];
}

std::span<const Division> Divisions::subtree(const Division& of) const {
  return std::span{all_}.subspan(static_cast<std::size_t>(of.order), static_cast<std::size_t>(of.order_end - of.order));
}

const Division* Divisions::parent_of(const Division& division) const {
  return division.parent.empty() ? nullptr : find(division.parent);
}

std::vector<const Division*> Divisions::chain(const Division& from) const {
  std::vector<const Division*> chain;
  for (const auto* at = &from; at; at = parent_of(*at)) chain.push_back(at);
  return chain;
}

std::vector<const Division*> Divisions::members(const Division& within, Level level, Date on) const {
  std::vector<const Division*> members;
  for (const auto& division : subtree(within)) {
    if (division.level == level && catalog::in_force(division.span, on)) members.push_back(&division);
  }
  return members;
}

std::vector<DivisionMatch> Divisions::named(std::string_view name, Date on) const {
  std::vector<DivisionMatch> matches;
  const auto found = by_name_.find(std::string{name});
  if (found == by_name_.end()) return matches;
  for (const auto index : found->second) matches.push_back({&all_[index], had_name(all_[index], name, on)});
  std::ranges::stable_partition(matches, &DivisionMatch::in_force);
  return matches;
}

std::optional<Divisions::Prefix> Divisions::prefix_of(std::string_view text, const Division& within, Date on) const {
  for (auto length = std::min(text.size(), kLongestName); length >= 6; --length) {
    if (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) continue;
    for (const auto& match : named(text.substr(0, length), on)) {
      if (is_within(*match.division, within)) return Prefix{match, length};
    }
  }
  return std::nullopt;
}

}  // namespace huiqi::identity
