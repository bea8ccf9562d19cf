#include "policy/parse/unit_finder.h"

#include "policy/parse/segments.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

using text::decode;
using text::decode_before;

constexpr std::uint32_t kLongestList = 400 * 3;  // bytes

bool opens(char32_t c) {
  return c == U'（' || c == '(' || c == U'〔' || c == '[' || c == U'【';
}
bool closes(char32_t c) {
  return c == U'）' || c == ')' || c == U'〕' || c == ']' || c == U'】';
}

// The end of the bracket that opens at `at` (after its closing sign), or 0 where it is not closed before `limit`.
std::uint32_t bracket_end(std::string_view clean, std::uint32_t at, std::uint32_t limit) {
  int depth = 0;
  while (at < limit) {
    const auto c = decode(clean, at);
    at += c.length;
    depth += opens(c.value) ? 1 : closes(c.value) ? -1 : 0;
    if (depth == 0) return at;
  }
  return 0;
}

std::uint32_t limit_of(std::string_view clean, std::uint32_t at, Span item) {
  return std::min(item.end, static_cast<std::uint32_t>(text::floor_to_character(clean, at + kLongestList)));
}

bool is_clause_end(char32_t c) {
  return c == U'。' || c == U'；' || c == U'！' || c == U'”' || c == U'）' || c == ' ' || c == '\n' || c == U'？';
}

}  // namespace

std::optional<UnitFinder::Clause> UnitFinder::bracket_at(std::string_view clean, std::uint32_t at, Span item) const {
  std::uint32_t content = at + decode(clean, at).length;
  while (content < item.end && (clean[content] == ' ' || clean[content] == '\n')) ++content;
  const std::uint32_t limit = limit_of(clean, at, item);
  const bool labelled = grammar_.label_at(clean, content).has_value();
  std::uint32_t end = bracket_end(clean, at, limit);
  if (end == 0) {
    if (!labelled) return std::nullopt;
    // Not closed: the list goes to the end of its line or item.
    const std::size_t line = clean.find('\n', at);
    end = std::min(static_cast<std::uint32_t>(std::min<std::size_t>(line, limit)), limit);
    return Clause{{at, end}, {content, end}, true, false};
  }
  return Clause{{at, end}, {content, end - decode_before(clean, end).length}, labelled};
}

// "责任单位:市人社局、财政局" without brackets: to the end of the line, or the first blank after which no list goes on.
std::optional<UnitFinder::Clause> UnitFinder::line_at(std::string_view clean, std::uint32_t at, Span item) const {
  const auto label = grammar_.label_at(clean, at);
  if (!label) return std::nullopt;
  const std::uint32_t limit = limit_of(clean, at, item);
  std::uint32_t end = label->end;
  while (end < limit) {
    const auto c = decode(clean, end);
    if (c.value == U'。') break;
    if (c.value == ' ' || c.value == '\n') {
      const char32_t before = decode_before(clean, end).value;
      const bool open_list = before == U'、' || before == U'，' || before == U'；' || before == U'：' || before == ':';
      const std::size_t next = clean.find_first_not_of(" \n", end);
      const bool more = next < limit && grammar_.label_word_at(clean, static_cast<std::uint32_t>(next)).has_value();
      if (!open_list && !more) break;
    }
    end += c.length;
  }
  return Clause{{at, end}, {at, end}, true};
}

bool UnitFinder::names_owner(std::string_view name) const {
  return grammar_.names().begins_with_owner(name) || grammar_.names().is_group(name) ||
         places_.at(name, 0).has_value() || grammar_.names().is_short_name(name);
}

// A bracket without a label is a list of units if all of it is shaped like one and it ends a clause.
bool UnitFinder::accept(std::string_view clean, const Clause& clause, Span item, const UnitGrammar::List& list) const {
  if (list.units.empty()) return false;
  if (clause.labelled) return true;
  if (!list.all_bodies) return false;
  const auto& names = grammar_.names();
  const std::string_view first_name = list.units.front().name;
  if (list.role_said && !names.is_bare_ending(first_name)) return true;
  const bool departments = std::all_of(list.units.begin(), list.units.end(),
                                       [&](const Unit& unit) { return names.is_plain_department(unit.name); });
  if (!names_owner(first_name) && !departments) return false;
  const bool after = clause.span.begin > item.begin && is_clause_end(decode_before(clean, clause.span.begin).value);
  const bool ends = clause.span.end >= item.end || is_clause_end(decode(clean, clause.span.end).value);
  return after || ends;
}

void UnitFinder::take(std::string_view clean, const Clause& clause, const UnitGrammar::List& list, Found& out) const {
  for (const Unit& unit : list.units) {
    const bool known = std::any_of(out.units.begin(), out.units.end(),
                                   [&](const Unit& u) { return u.name == unit.name && u.role == unit.role; });
    if (!known) out.units.push_back(unit);
  }
  out.clauses.push_back(clause.span);
  const char32_t first = clause.list.empty() ? U'、' : decode(clean, clause.list.begin).value;
  out.damaged = out.damaged || list.damaged || !clause.closed || first == U'、';
}

std::optional<std::uint32_t> UnitFinder::take_if_units(std::string_view clean, const std::optional<Clause>& clause,
                                                       Span item, Found& out) const {
  if (!clause) return std::nullopt;
  const auto list = grammar_.read(clean, clause->list, Role::responsible);
  if (!accept(clean, *clause, item, list)) return std::nullopt;
  take(clean, *clause, list, out);
  return clause->span.end;
}

UnitFinder::Found UnitFinder::find(std::string_view clean, Span item) const {
  Found out;
  bool boundary = true;
  for (std::uint32_t at = item.begin; at < item.end;) {
    const auto c = decode(clean, at);
    std::optional<std::uint32_t> end;
    if (opens(c.value)) end = take_if_units(clean, bracket_at(clean, at, item), item, out);
    // 【责任单位】 heads a line though it opens as a bracket does.
    if (!end && boundary && (text::is_han(c.value) || c.value == U'【'))
      end = take_if_units(clean, line_at(clean, at, item), item, out);
    boundary = end || is_clause_end(c.value);
    at = std::max(end.value_or(0), at + c.length);
  }
  return out;
}

}  // namespace huiqi::policy::parse
