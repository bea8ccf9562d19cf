#include "policy/parse/unit_names.h"

#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

using text::decode;

constexpr std::size_t kLongestName = 40 * 3;       // bytes; a longer text is a sentence
constexpr std::size_t kShortestName = 2 * 3;       // bytes
constexpr std::size_t kShortestWholeName = 4 * 3;  // bytes; of a name that ran into another one
constexpr std::size_t kNear = 10 * 3;              // bytes between 首位 and 牵头

bool is_area_mark(char32_t c) {
  switch (c) {
    case U'各':
    case U'（':
    case U'）':
    case '(':
    case ')':
    case U'〔':
    case U'〕':
    case '[':
    case ']':
    case U'、':
    case U'，':
    case ',':
    case U'／':
    case '/':
    case ' ': return true;
    default: return false;
  }
}

}  // namespace

UnitNames::UnitNames(WordLists& lists)
    : endings_(lists.take_words("units.endings")),
      short_names_(lists.take_words("units.short_names")),
      owners_(lists.take_words("units.owners")),
      work_begins_(lists.take_words("units.work_begins")),
      departments_(lists.take_words("units.department_endings")),
      group_openings_(lists.take_words("units.group_openings")),
      indefinite_(lists.take_words("units.indefinite_words")),
      heads_(lists.take_words("units.heads")),
      nobody_begins_(lists.take_words("units.nobody_begins")),
      nobody_ends_(lists.take_words("units.nobody_ends")),
      first_places_(lists.take_words("units.first_places")) {
  lists.take_into(areas_, "units.area_words", kLevel);
  lists.take_into(areas_, "units.zone_words", kZone);
}

bool UnitNames::is_areas(std::string_view name, text::Words::Tag allowed) const {
  bool any = false;
  for (std::size_t at = 0; at < name.size();) {
    const auto c = decode(name, at);
    if (const auto area = areas_.longest_at(name, at); area && (area->tag & allowed) != 0) {
      any = true;
      at += area->length;
    } else if (name.substr(at).starts_with("有关") || name.substr(at).starts_with("相关")) {
      at += std::string_view{"有关"}.size();
    } else if (is_area_mark(c.value)) {
      at += c.length;
    } else {
      return false;
    }
  }
  return any;
}

bool UnitNames::opens_with_area(std::string_view name) const {
  if (name.starts_with("各")) name.remove_prefix(3);
  if (!areas_.begins(name)) return false;
  if (is_area_only(name)) return true;
  const auto head = heads_.longest_before(name, name.size());
  return head && is_areas(name.substr(0, name.size() - head->length), kLevel);
}

bool UnitNames::is_group(std::string_view name) const {
  if (is_area_only(name)) return true;
  return (group_openings_.begins(name) || indefinite_.any_in(name)) && (endings_.ends(name) || areas_.ends(name));
}

bool UnitNames::is_body(std::string_view name) const {
  if (name.size() < kShortestName || name.size() > kLongestName) return false;
  if (short_names_.whole(name)) return true;
  if (work_begins_.begins(name)) return false;
  const std::string_view bare = name.ends_with("）") ? name.substr(0, name.rfind("（")) : name;
  return !bare.empty() && (endings_.ends(bare) || short_names_.ends(bare));
}

bool UnitNames::names_nobody(std::string_view piece) const {
  if (declares_first_lead(piece)) return true;
  if (names_somebody(piece)) return false;
  return text::is_ascii_digit(static_cast<unsigned char>(piece.front())) || nobody_begins_.begins(piece) ||
         nobody_ends_.ends(piece);
}

UnitKind UnitNames::kind_of(std::string_view name) const {
  if (indefinite_.any_in(name)) return UnitKind::indefinite;
  return group_openings_.begins(name) || is_area_only(name) ? UnitKind::enumerable : UnitKind::named_body;
}

std::optional<std::string> UnitNames::owner_of(std::string_view name) const {
  const auto owner = owners_.longest_at(name, 0);
  if (!owner) return std::nullopt;
  return std::string{name.substr(0, owner->length)};
}

// A second owner (区) right after an ending, with a whole name behind it.
std::optional<std::uint32_t> UnitNames::run_together(std::string_view name) const {
  const auto owner = owners_.longest_at(name, 0);
  if (!owner || is_group(name)) return std::nullopt;
  const std::string_view mark = name.substr(0, owner->length);
  for (std::size_t at = name.find(mark, mark.size() + 6); at != std::string_view::npos; at = name.find(mark, at + 3)) {
    const std::string_view left = name.substr(0, at);
    const std::string_view right = name.substr(at);
    const auto ending = endings_.longest_before(left, left.size());
    if (ending && ending->length + mark.size() < left.size() && right.size() >= kShortestWholeName &&
        endings_.ends(right)) {
      return static_cast<std::uint32_t>(at);
    }
  }
  return std::nullopt;
}

bool UnitNames::declares_first_lead(std::string_view text) const {
  for (auto place = first_places_.first_in(text); place;
       place = first_places_.first_in(text, place->begin + place->length)) {
    const std::size_t lead = text.find("牵头", place->begin + place->length);
    if (lead != std::string_view::npos && lead - place->begin - place->length <= kNear) return true;
  }
  return false;
}

}  // namespace huiqi::policy::parse
