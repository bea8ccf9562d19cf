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
constexpr std::size_t kShortestName = 2 * 3;
constexpr std::uint32_t kFrame = 3;           // bytes of 【 and of 】
constexpr std::size_t kLongestTail = 14 * 3;  // 等国务院有关部门

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
    : names_(lists),
      vague_tails_(lists.take_words("units.vague_tails")),
      vague_nouns_(lists.take_words("units.vague_nouns")),
      leading_(lists.take_words("units.leading_words")),
      joining_(lists.take_words("units.joining_words")),
      other_labels_(lists.take_words("roles.other_labels")),
      manners_(lists.take_words("roles.manners")),
      shared_clauses_(lists.take_words("units.shared_clauses")) {
  for (const auto& [role, name] : enum_names(Role{})) {
    lists.take_into(labels_, "roles.labels." + std::string{name}, tag_of(role));
    lists.take_into(verbs_, "roles.verbs." + std::string{name}, tag_of(role));
  }
}

std::optional<text::Words::Match> UnitGrammar::label_word_at(std::string_view clean, std::uint32_t place) const {
  return labels_.longest_at(clean, place);
}

std::optional<UnitGrammar::Label> UnitGrammar::label_at(std::string_view clean, std::uint32_t place) const {
  const bool framed = clean.substr(place).starts_with("【");
  const auto word = labels_.longest_at(clean, place + (framed ? kFrame : 0));
  if (!word) return std::nullopt;
  auto end = static_cast<std::uint32_t>(place + (framed ? kFrame : 0) + word->length);
  while (end < clean.size() && clean[end] == ' ') ++end;
  if (framed) {
    if (!clean.substr(end).starts_with("】")) return std::nullopt;
    end += kFrame;
  }
  const std::string_view rest = clean.substr(end);
  const std::uint32_t colon = rest.starts_with("：") ? 3 : rest.starts_with(":") ? 1 : 0;
  if (colon == 0 && !framed) return std::nullopt;
  return Label{role_of(word->tag), end + colon};
}

// Splits at separators outside brackets. A blank splits only where what stands before it is whole. 完成时限：… and the
// like are left out up to the next ； or 。.
std::vector<UnitGrammar::Piece> UnitGrammar::split(std::string_view clean, Span span) const {
  std::vector<Piece> pieces;
  std::uint32_t begin = span.begin;
  char32_t before = 0;
  int depth = 0;
  bool behind_label = false;
  bool left_out = false;
  const auto close = [&](std::uint32_t end, char32_t separator) {
    const Span piece = left_out ? Span{} : trim(clean, {begin, end});
    if (!piece.empty()) pieces.push_back({piece, before, behind_label, {}});
    if (!piece.empty() || before == 0) before = separator;
    const bool ends = separator == U'；' || separator == ';' || separator == U'。';
    behind_label = behind_label && !ends;
    left_out = left_out && !ends;
  };
  for (std::uint32_t at = span.begin; at < span.end;) {
    const auto c = decode(clean, at);
    depth = std::max(0, depth + bracket_step(c.value));
    const std::string_view piece = clean.substr(begin, at - begin);
    const bool whole = (c.value != ' ' && c.value != '\n') || names_.ends_like_body(piece) || names_.is_group(piece);
    if (depth == 0 && is_separator(c.value) && whole) {
      close(at, c.value);
      begin = at + c.length;
    } else if (depth == 0 && (c.value == U'：' || c.value == ':')) {
      // What stands before a colon names nobody; a label that gives a role was dealt with by the caller.
      left_out = left_out || other_labels_.ends(piece);
      behind_label = true;
      begin = at + c.length;
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

// 各市、县（区）人民政府 is one unit: areas that share the head at the end of the last of them.
void UnitGrammar::merge_areas(std::string_view clean, std::vector<Piece>& pieces) const {
  std::vector<Piece> merged;
  for (const Piece& piece : pieces) {
    const std::string_view name = slice(clean, piece.span);
    const std::string_view before = merged.empty() ? std::string_view{} : slice(clean, merged.back().span);
    const bool joins = !merged.empty() && piece.separator == U'、' && !merged.back().role && before.starts_with("各") &&
                       names_.is_area_only(before) && names_.opens_with_area(name) &&
                       (!name.starts_with("各") || !names_.is_area_only(name));
    if (joins) {
      merged.back().span.end = piece.span.end;
      merged.back().role = piece.role;
    } else {
      merged.push_back(piece);
    }
  }
  pieces = std::move(merged);
}

// Takes 牵头, 按职责分工负责, 配合 … off the end.
std::optional<Role> UnitGrammar::take_verb(std::string_view clean, Span& span) const {
  const std::string_view piece = slice(clean, span);
  const auto up_to = [&](std::size_t length) {
    Span name{span.begin, span.begin + static_cast<std::uint32_t>(length)};
    take_vague_tail(clean, name);
    return name;
  };
  const auto names_somebody = [&](Span name) { return names_.names_somebody(slice(clean, name)); };
  const auto last = verbs_.longest_before(piece, piece.size());
  if (last) {
    const Span name = up_to(piece.size() - last->length);
    if (name.empty() || names_somebody(name)) {
      span = name;
      return role_of(last->tag);
    }
  }
  // 园区结合实际抓好落实, 各银行按要求办理: how it is done stands behind the name.
  for (auto manner = manners_.first_in(piece); manner;
       manner = manners_.first_in(piece, manner->begin + manner->length)) {
    const Span name = up_to(manner->begin);
    if (!name.empty() && !names_somebody(name)) continue;
    span = name;
    return last ? std::optional{role_of(last->tag)} : std::nullopt;
  }
  // 区政府督查室负责督促落实: the first verb behind a name gives the role.
  for (auto verb = verbs_.first_in(piece); verb; verb = verbs_.first_in(piece, verb->begin + verb->length)) {
    const Span name = up_to(verb->begin);
    if (!names_somebody(name)) continue;
    span = name;
    return role_of(verb->tag);
  }
  return std::nullopt;
}

// 等, 等部门 and, made of any words, 等国务院有关部门. Not 高等院校.
void UnitGrammar::take_vague_tail(std::string_view clean, Span& span) const {
  while (const auto tail = vague_tails_.longest_before(slice(clean, span), span.size())) {
    span.end -= static_cast<std::uint32_t>(tail->length);
  }
  const std::string_view piece = slice(clean, span);
  const std::size_t and_so_on = piece.rfind("等");
  if (and_so_on == std::string_view::npos || and_so_on < kShortestName || piece.size() - and_so_on > kLongestTail)
    return;
  if (vague_nouns_.ends(piece) && names_.ends_like_body(piece.substr(0, and_so_on)))
    span.end = span.begin + static_cast<std::uint32_t>(and_so_on);
}

void UnitGrammar::add(std::string_view clean, Span span, List& out) const {
  span = trim(clean, span);
  while (const auto word = leading_.longest_at(slice(clean, span), 0)) {
    if (word->length >= span.size()) return;
    span.begin += static_cast<std::uint32_t>(word->length);
  }
  const std::string_view name = slice(clean, span);
  if (name.size() < kShortestName) {
    out.all_bodies = out.all_bodies && name.empty();
    return;
  }
  if (const auto at = names_.run_together(name)) {
    out.damaged = true;
    add(clean, {span.begin, span.begin + *at}, out);
    add(clean, {span.begin + *at, span.end}, out);
    return;
  }
  const bool known = names_.names_somebody(name);
  if (!known) out.all_bodies = false;
  if (name.size() > kLongestName) return;
  Unit unit;
  unit.name = text::without_inner_blanks(name);
  unit.kind = names_.kind_of(name);
  unit.span = span;
  unit.confidence = known ? 95 : 60;
  out.units.push_back(std::move(unit));
}

// 省委宣传部和省文化和旅游厅: joined where what stands before 和 is a whole name and so is what follows. 各部门和单位
// is one name.
void UnitGrammar::add_joined(std::string_view clean, Span span, List& out) const {
  const std::string_view name = slice(clean, span);
  for (std::size_t at = 3; at + 6 < name.size(); at += decode(name, at).length) {
    const auto joint = joining_.longest_at(name, at);
    if (!joint) continue;
    const std::string_view left = name.substr(0, at);
    const std::string_view right = name.substr(at + joint->length);
    const bool body = names_.is_body(left);
    const bool whole = (body && (names_.is_body(right) || names_.is_group(right)) && names_.begins_with_owner(right)) ||
                       (body && names_.is_group(right)) ||
                       (names_.is_group(left) && body && names_.is_body(right) && !names_.is_head(right));
    if (!whole || names_.is_level(left) || names_.is_bare_ending(right)) continue;
    add(clean, {span.begin, static_cast<std::uint32_t>(span.begin + at)}, out);
    return add_joined(clean, {static_cast<std::uint32_t>(span.begin + at + joint->length), span.end}, out);
  }
  add(clean, span, out);
}

// A list between two labels. A verb gives its role to all pieces since the verb before; 负责 leaves the label's.
void UnitGrammar::read_part(std::string_view clean, Span part, Role role, List& out) const {
  auto pieces = split(clean, part);
  for (Piece& piece : pieces) {
    take_vague_tail(clean, piece.span);
    piece.role = take_verb(clean, piece.span);
    take_vague_tail(clean, piece.span);
  }
  merge_areas(clean, pieces);
  std::size_t group_begin = out.units.size();
  for (const Piece& piece : pieces) {
    const std::string_view text = slice(clean, piece.span);
    const bool skipped =
        text.empty() || names_.names_nobody(text) || (piece.behind_label && !names_.names_somebody(text));
    const std::size_t first = out.units.size();
    if (!skipped) add_joined(clean, piece.span, out);
    for (std::size_t i = first; i < out.units.size(); ++i) out.units[i].role = role;
    if (!piece.role) continue;
    const Role given = *piece.role == Role::responsible ? role : *piece.role;
    for (std::size_t i = group_begin; i < out.units.size(); ++i) out.units[i].role = given;
    group_begin = out.units.size();
    out.role_said = true;
  }
}

UnitGrammar::List UnitGrammar::read(std::string_view clean, Span span, Role fallback) const {
  List out;
  Role role = fallback;
  for (std::uint32_t at = span.begin; at < span.end;) {
    std::uint32_t part_end = at;
    std::optional<Label> label;
    for (; part_end < span.end; part_end += decode(clean, part_end).length) {
      label = label_at(clean, part_end);
      if (label) break;
    }
    read_part(clean, {at, part_end}, role, out);
    if (!label) break;
    role = label->role;
    out.role_said = true;
    at = label->end;
  }
  return out;
}

}  // namespace huiqi::policy::parse
