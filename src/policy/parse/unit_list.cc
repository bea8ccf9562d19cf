#include "policy/parse/unit_list.h"

#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

using text::decode;
using text::decode_before;

constexpr text::Words::Tag tag_of(Role role) {
  return 1U << static_cast<unsigned>(role);
}
Role role_of(text::Words::Tag tag) {
  return (tag & tag_of(Role::lead)) != 0      ? Role::lead
         : (tag & tag_of(Role::support)) != 0 ? Role::support
                                              : Role::responsible;
}

constexpr std::size_t kLongestName = 40 * 3;  // bytes; a longer piece is a sentence

bool is_separator(char32_t c) {
  return c == U'、' || c == U'，' || c == U'；' || c == ',' || c == ';' || c == ' ' || c == '\n' || c == U'。' ||
         c == U'／' || c == '/' || c == '|';
}
int bracket_step(char32_t c) {
  switch (c) {
    case U'（':
    case '(':
    case U'〔':
    case '[':
    case U'【':
    case U'《': return 1;
    case U'）':
    case ')':
    case U'〕':
    case ']':
    case U'】':
    case U'》': return -1;
    default: return 0;
  }
}

std::string_view slice(std::string_view clean, Span span) {
  return clean.substr(span.begin, span.size());
}

}  // namespace

UnitGrammar::UnitGrammar(WordLists& lists)
    : endings_(lists.take_words("units.endings")),
      short_names_(lists.take_words("units.short_names")),
      owners_(lists.take_words("units.owners")),
      group_openings_(lists.take_words("units.group_openings")),
      indefinite_(lists.take_words("units.indefinite_words")),
      areas_(lists.take_words("units.area_words")),
      heads_(lists.take_words("units.heads")),
      vague_tails_(lists.take_words("units.vague_tails")),
      leading_(lists.take_words("units.leading_words")),
      joining_(lists.take_words("units.joining_words")),
      shared_clauses_(lists.take_words("units.shared_clauses")),
      first_leads_(lists.take_words("units.first_leads")),
      departments_(lists.take_words("units.department_endings")) {
  for (const auto& [role, name] : enum_names(Role{})) {
    lists.take_into(labels_, "roles.labels." + std::string{name}, tag_of(role));
    lists.take_into(verbs_, "roles.verbs." + std::string{name}, tag_of(role));
  }
}

std::optional<text::Words::Match> UnitGrammar::label_word_at(std::string_view clean, std::uint32_t place) const {
  return labels_.longest_at(clean, place);
}

std::optional<UnitGrammar::Label> UnitGrammar::label_at(std::string_view clean, std::uint32_t place) const {
  const auto word = labels_.longest_at(clean, place);
  if (!word) return std::nullopt;
  auto end = static_cast<std::uint32_t>(place + word->length);
  while (end < clean.size() && clean[end] == ' ') ++end;
  const std::string_view rest = clean.substr(end);
  const std::uint32_t colon = rest.starts_with("：") ? 3 : rest.starts_with(":") ? 1 : 0;
  if (colon == 0) return std::nullopt;
  return Label{role_of(word->tag), end + colon};
}

// Splits at separators outside brackets. A blank splits only where what stands before it is whole.
std::vector<UnitGrammar::Piece> UnitGrammar::split(std::string_view clean, Span span) const {
  std::vector<Piece> pieces;
  std::uint32_t begin = span.begin;
  char32_t before = 0;
  int depth = 0;
  const auto close = [&](std::uint32_t end, char32_t separator) {
    const Span piece = trim(clean, {begin, end});
    if (!piece.empty()) pieces.push_back({piece, before});
    if (!piece.empty() || before == 0) before = separator;
  };
  for (std::uint32_t at = span.begin; at < span.end;) {
    const auto c = decode(clean, at);
    depth = std::max(0, depth + bracket_step(c.value));
    const bool whole = (c.value != ' ' && c.value != '\n') || ends_like_body(clean.substr(begin, at - begin)) ||
                       is_group(clean.substr(begin, at - begin));
    if (depth == 0 && is_separator(c.value) && whole) {
      close(at, c.value);
      begin = at + c.length;
    } else if (depth == 0 && (c.value == U'：' || c.value == ':')) {
      begin = at + c.length;  // a label was dealt with by the caller; what stands before any other colon names nobody
    }
    at += c.length;
  }
  close(span.end, 0);
  return pieces;
}

Span UnitGrammar::trim(std::string_view clean, Span span) const {
  const auto blank = [](char32_t c) {
    return c == ' ' || c == '\n' || c == U'、' || c == U'，' || c == U'。' || c == U'；';
  };
  while (!span.empty() && blank(decode(clean, span.begin).value)) span.begin += decode(clean, span.begin).length;
  while (!span.empty() && blank(decode_before(slice(clean, span), span.size()).value))
    span.end -= decode_before(clean, span.end).length;
  return span;
}

// 各市, 设区市, 各县（市、区）: nothing but levels of area, and 各.
bool UnitGrammar::is_area_only(std::string_view name) const {
  bool any = false;
  for (std::size_t at = 0; at < name.size();) {
    const auto c = decode(name, at);
    if (const auto area = areas_.longest_at(name, at)) {
      any = true;
      at += area->length;
    } else if (c.value == U'各' || bracket_step(c.value) != 0 || is_separator(c.value)) {
      at += c.length;
    } else {
      return false;
    }
  }
  return any;
}

// 县（市、区）政府, 自治州人民政府: opens with a level of area and goes on to nothing but more of them and one head.
bool UnitGrammar::opens_with_area(std::string_view name) const {
  if (name.starts_with("各")) name.remove_prefix(3);
  if (!areas_.begins(name)) return false;
  if (is_area_only(name)) return true;
  const auto head = heads_.longest_before(name, name.size());
  return head && is_area_only(name.substr(0, name.size() - head->length));
}

// 各市、县（区）人民政府 is one unit: areas that share the head at the end of the last of them.
void UnitGrammar::merge_areas(std::string_view clean, std::vector<Piece>& pieces) const {
  std::vector<Piece> merged;
  for (const Piece& piece : pieces) {
    const std::string_view name = slice(clean, piece.span);
    const bool joins = !merged.empty() && piece.separator == U'、' && opens_with_area(name) &&
                       is_area_only(slice(clean, merged.back().span)) &&
                       slice(clean, merged.back().span).starts_with("各") &&
                       (!name.starts_with("各") || !is_area_only(name));
    if (joins) {
      merged.back().span.end = piece.span.end;
    } else {
      merged.push_back(piece);
    }
  }
  pieces = std::move(merged);
}

std::optional<std::string> UnitGrammar::owner_of(std::string_view name) const {
  const auto owner = owners_.longest_at(name, 0);
  if (!owner) return std::nullopt;
  return std::string{name.substr(0, owner->length)};
}

bool UnitGrammar::is_group(std::string_view name) const {
  if (is_area_only(name)) return true;
  return (group_openings_.begins(name) || indefinite_.any_in(name)) && (endings_.ends(name) || areas_.ends(name));
}

bool UnitGrammar::is_body(std::string_view name) const {
  if (name.size() < 6 || name.size() > kLongestName) return false;
  if (short_names_.whole(name)) return true;
  const std::string_view bare = name.ends_with("）") ? name.substr(0, name.rfind("（")) : name;
  return !bare.empty() && (endings_.ends(bare) || short_names_.ends(bare));
}

UnitKind UnitGrammar::kind_of(std::string_view name) const {
  if (indefinite_.any_in(name)) return UnitKind::indefinite;
  return group_openings_.begins(name) || is_area_only(name) ? UnitKind::enumerable : UnitKind::named_body;
}

// 区政府集体资产监管办区住房城市建设委: a second owner (区) right after an ending, with a whole name behind it.
std::optional<std::uint32_t> UnitGrammar::run_together(std::string_view name) const {
  const auto owner = owners_.longest_at(name, 0);
  if (!owner || is_group(name)) return std::nullopt;
  const std::string_view mark = name.substr(0, owner->length);
  for (std::size_t at = name.find(mark, mark.size() + 6); at != std::string_view::npos; at = name.find(mark, at + 3)) {
    const std::string_view left = name.substr(0, at);
    const std::string_view right = name.substr(at);
    const auto ending = endings_.longest_before(left, left.size());
    if (ending && ending->length + mark.size() < left.size() && right.size() >= 12 && endings_.ends(right)) {
      return static_cast<std::uint32_t>(at);
    }
  }
  return std::nullopt;
}

// Takes 牵头, 按职责分工负责, 配合 … off the end.
std::optional<Role> UnitGrammar::take_verb(std::string_view clean, Span& span) const {
  const std::string_view piece = slice(clean, span);
  const auto names_somebody = [&](Span name) {
    take_vague_tail(clean, name);
    return is_body(slice(clean, name)) || is_group(slice(clean, name));
  };
  if (const auto verb = verbs_.longest_before(piece, piece.size())) {
    const Span name{span.begin, span.end - static_cast<std::uint32_t>(verb->length)};
    if (name.empty() || names_somebody(name)) {
      span = name;
      return role_of(verb->tag);
    }
  }
  // 区政府督查室负责督促落实: the first verb behind a name gives the role.
  for (auto verb = verbs_.first_in(piece); verb; verb = verbs_.first_in(piece, verb->begin + verb->length)) {
    const Span name{span.begin, span.begin + static_cast<std::uint32_t>(verb->begin)};
    if (!names_somebody(name)) continue;
    span = name;
    return role_of(verb->tag);
  }
  return std::nullopt;
}

void UnitGrammar::take_vague_tail(std::string_view clean, Span& span) const {
  while (const auto tail = vague_tails_.longest_before(slice(clean, span), span.size())) {
    span.end -= static_cast<std::uint32_t>(tail->length);
  }
}

void UnitGrammar::add(std::string_view clean, Span span, List& out) const {
  span = trim(clean, span);
  while (const auto word = leading_.longest_at(slice(clean, span), 0)) {
    if (word->length >= span.size()) return;
    span.begin += static_cast<std::uint32_t>(word->length);
  }
  const std::string_view name = slice(clean, span);
  if (name.size() < 6) {
    out.all_bodies = out.all_bodies && name.empty();
    return;
  }
  if (const auto at = run_together(name)) {
    out.damaged = true;
    add(clean, {span.begin, span.begin + *at}, out);
    add(clean, {span.begin + *at, span.end}, out);
    return;
  }
  const bool group = is_group(name);
  if (!group && !is_body(name)) out.all_bodies = false;
  if (name.size() > kLongestName) return;
  Unit unit;
  unit.name = text::without_inner_blanks(name);
  unit.kind = kind_of(name);
  unit.span = span;
  unit.confidence = group || is_body(name) ? 95 : 60;
  out.units.push_back(std::move(unit));
}

// 省委宣传部和省文化和旅游厅: joined where what stands before 和 is a whole name and so is what follows.
void UnitGrammar::add_joined(std::string_view clean, Span span, List& out) const {
  const std::string_view name = slice(clean, span);
  for (std::size_t at = 3; at + 6 < name.size(); at += decode(name, at).length) {
    const auto joint = joining_.longest_at(name, at);
    if (!joint) continue;
    const std::string_view left = name.substr(0, at);
    const std::string_view right = name.substr(at + joint->length);
    const bool whole = (is_body(left) && (is_body(right) || is_group(right)) && owners_.begins(right)) ||
                       (is_body(left) && is_group(right)) ||
                       (is_group(left) && is_body(left) && is_body(right) && !heads_.whole(right));
    if (!whole || areas_.whole(left)) continue;
    add(clean, {span.begin, static_cast<std::uint32_t>(span.begin + at)}, out);
    return add_joined(clean, {static_cast<std::uint32_t>(span.begin + at + joint->length), span.end}, out);
  }
  add(clean, span, out);
}

UnitGrammar::List UnitGrammar::read(std::string_view clean, Span span, Role fallback) const {
  List out;
  Role role = fallback;
  std::size_t group_begin = 0;  // units since the last role verb: the next verb is theirs
  // Labels cut the span into parts; verbs within a part give their role backwards.
  std::uint32_t at = span.begin;
  while (at < span.end) {
    std::uint32_t part_end = at;
    std::optional<Label> label;
    for (; part_end < span.end; part_end += decode(clean, part_end).length) {
      label = label_at(clean, part_end);
      if (label) break;
    }
    auto pieces = split(clean, {at, part_end});
    for (Piece& piece : pieces) {
      take_vague_tail(clean, piece.span);
    }
    merge_areas(clean, pieces);
    group_begin = out.units.size();
    for (Piece piece : pieces) {
      const auto verb = take_verb(clean, piece.span);
      take_vague_tail(clean, piece.span);
      const std::size_t first = out.units.size();
      if (!piece.span.empty()) add_joined(clean, piece.span, out);
      for (std::size_t i = first; i < out.units.size(); ++i) out.units[i].role = role;
      if (verb) {
        for (std::size_t i = group_begin; i < out.units.size(); ++i) out.units[i].role = *verb;
        group_begin = out.units.size();
        out.role_said = true;
      }
    }
    if (!label) break;
    role = label->role;
    out.role_said = true;
    at = label->end;
  }
  return out;
}

}  // namespace huiqi::policy::parse
