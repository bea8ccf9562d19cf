#include "policy/parse/application.h"

#include "policy/parse/segments.h"
#include "text/dates.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

using text::decode;

constexpr std::size_t kLongestHeading = 24 * 3;      // bytes
constexpr std::uint32_t kShortestCondition = 6 * 3;  // bytes; less is a heading
constexpr std::uint32_t kNear = 40 * 3;              // a deadline's word stands within these of its date

bool is_final_mark(std::string_view text) {
  for (const std::string_view mark : {"。", "；", "，", "：", "、", ";", ".", "！"}) {
    if (text.ends_with(mark)) return true;
  }
  return false;
}

}  // namespace

ApplicationGrammar::ApplicationGrammar(WordLists& lists, const StructureGrammar& structure, const Numbering& numbering)
    : structure_(structure),
      numbering_(numbering),
      headings_(lists.take_words("structure.condition_headings")),
      subjects_(lists.take_words("structure.condition_headings_second")),
      leads_(lists.take_words("structure.condition_leads")),
      parts_(lists.take_words("structure.application_parts")),
      titles_(lists.take_words("structure.application_titles")),
      deadline_words_(lists.take_words("structure.deadline_words")) {}

std::string_view ApplicationGrammar::heading_of(std::string_view clean, const Item& item) const {
  std::string_view heading = slice(clean, structure_.opening(clean, item.body()));
  const std::size_t colon = heading.find("：");
  if (colon != std::string_view::npos) heading = heading.substr(0, colon);
  return heading;
}

ApplicationGrammar::Part ApplicationGrammar::part_of(std::string_view heading) const {
  if (heading.size() > kLongestHeading) return Part::none;
  if (headings_.ends(heading) || headings_.begins(heading)) return Part::conditions;
  if (subjects_.ends(heading) || subjects_.begins(heading)) return Part::subjects;
  return parts_.ends(heading) || parts_.begins(heading) ? Part::other : Part::none;
}

bool ApplicationGrammar::is_application(std::string_view clean, const std::optional<std::string>& title,
                                        const Outline& outline) const {
  int conditions = 0;
  int parts = 0;
  int others = 0;
  for (const Item& item : outline.items) {
    if (item.parent != kNone) continue;
    switch (part_of(heading_of(clean, item))) {
      case Part::conditions:
      case Part::subjects: ++conditions; break;
      case Part::other: ++parts; break;
      case Part::none: ++others; break;
    }
  }
  const bool called = title && titles_.any_in(*title);
  return called ? conditions + parts >= 2 || conditions > 0
                : conditions > 0 && parts >= 2 && conditions + parts > others;
}

void ApplicationGrammar::add(std::string_view clean, std::string number, Span span, std::vector<Condition>& out) const {
  span = trimmed(clean, span);
  while (!span.empty() && is_final_mark(slice(clean, span))) {
    span.end -= text::decode_before(clean, span.end).length;
    span = trimmed(clean, span);
  }
  if (span.size() >= kShortestCondition) out.push_back({std::move(number), span, 90});
}

void ApplicationGrammar::add_paragraphs(std::string_view clean, Span body, std::vector<Condition>& out) const {
  std::vector<Span> lines;
  for (const Segment& segment : segments_of(clean, body)) lines.push_back(segment.span);
  if (!lines.empty() && slice(clean, lines.front()).ends_with("：")) lines.erase(lines.begin());
  if (lines.size() != 1) {
    for (const Span line : lines) add(clean, "", line, out);
    return;
  }
  // One paragraph: its parts between semicolons.
  std::uint32_t begin = lines.front().begin;
  const std::size_t colon = slice(clean, lines.front()).find("：");
  if (colon != std::string_view::npos && leads_.any_in(slice(clean, lines.front()).substr(0, colon)))
    begin += static_cast<std::uint32_t>(colon) + 3;
  for (std::uint32_t at = begin; at < lines.front().end; at += decode(clean, at).length) {
    if (!clean.substr(at).starts_with("；")) continue;
    add(clean, "", {begin, at}, out);
    begin = at + 3;
  }
  add(clean, "", {begin, lines.front().end}, out);
}

void ApplicationGrammar::add_items(std::string_view clean, const Outline& outline, std::uint32_t section,
                                   std::uint32_t text_end, std::vector<Condition>& out) const {
  const Item& parent = outline.items[section];
  if (parent.children == 0) {
    const Span heading = structure_.opening(clean, parent.body());
    const std::size_t colon = slice(clean, heading).find("：");
    Span body{heading.end, std::min(parent.end, text_end)};
    if (colon != std::string_view::npos) body.begin = heading.begin + static_cast<std::uint32_t>(colon) + 3;
    if (clean.substr(body.begin).starts_with("。")) body.begin += 3;
    return add_paragraphs(clean, trimmed(clean, body), out);
  }
  for (std::uint32_t i = section + 1; i < outline.items.size() && outline.items[i].marker.begin < parent.subtree_end;
       ++i) {
    const Item& item = outline.items[i];
    if (item.parent != section) continue;
    const Span whole{item.marker.end, std::min(item.subtree_end, text_end)};
    const bool only_heading = item.children > 0 && trimmed(clean, item.body()).size() <= kLongestHeading;
    if (only_heading) {
      if (part_of(heading_of(clean, item)) != Part::other) add_items(clean, outline, i, text_end, out);
    } else {
      add(clean, std::string{clean.substr(item.marker.begin, item.marker.end - item.marker.begin)}, whole, out);
    }
  }
}

std::vector<Condition> ApplicationGrammar::conditions(std::string_view clean, const Outline& outline,
                                                      std::uint32_t text_end) const {
  std::vector<Condition> out;
  for (const Part wanted : {Part::conditions, Part::subjects}) {
    for (std::uint32_t i = 0; i < outline.items.size(); ++i) {
      const Item& item = outline.items[i];
      const bool nested = item.parent != kNone && part_of(heading_of(clean, outline.items[item.parent])) == wanted;
      if (!nested && part_of(heading_of(clean, item)) == wanted) add_items(clean, outline, i, text_end, out);
    }
    if (!out.empty()) return out;
  }
  for (std::uint32_t i = 0; i < outline.items.size() && out.empty(); ++i) {
    const Item& item = outline.items[i];
    if (item.children > 0 && leads_.any_in(slice(clean, item.body()))) add_items(clean, outline, i, text_end, out);
  }
  return out;
}

std::optional<std::string> ApplicationGrammar::deadline(std::string_view clean, Span text,
                                                        std::optional<int> year) const {
  // 8月15日前, 2016年12月31日17:30前, 截止到2017年8月21日
  for (std::size_t at = clean.find("日", text.begin); at < text.end; at = clean.find("日", at + 3)) {
    std::size_t begin = at;
    const auto number_before = [&](std::size_t end) {
      std::size_t from = end;
      while (from > text.begin &&
             (text::is_ascii_digit(static_cast<unsigned char>(clean[from - 1])) || clean[from - 1] == ' '))
        --from;
      return from;
    };
    begin = number_before(at);
    const auto day = text::read_ordinal(clean, clean.find_first_not_of(' ', begin));
    if (begin == at || !clean.substr(0, begin).ends_with("月")) continue;
    const std::size_t month_end = begin - 3;
    begin = number_before(month_end);
    const auto month = text::read_ordinal(clean, clean.find_first_not_of(' ', begin));
    if (begin == month_end || !day || !month) continue;
    std::optional<int> in_year = year;
    if (clean.substr(0, begin).ends_with("年")) {
      const std::size_t year_begin = number_before(begin - 3);
      const auto printed = text::read_ordinal(clean, clean.find_first_not_of(' ', year_begin));
      if (printed && printed->value > 1949) in_year = printed->value;
      begin = year_begin;
    }
    if (!in_year) continue;
    const std::chrono::year_month_day date{std::chrono::year{*in_year},
                                           std::chrono::month{static_cast<unsigned>(month->value)},
                                           std::chrono::day{static_cast<unsigned>(day->value)}};
    if (!date.ok()) continue;
    // What follows: a time, then 前 or 截止; or a word of ending before.
    std::size_t after = at + 3;
    std::string time;
    if (const auto hour = text::read_ordinal(clean, after);
        hour && hour->value <= 24 && after + hour->length < clean.size()) {
      const std::string_view rest = clean.substr(after + hour->length);
      const bool colon = rest.starts_with(":") || rest.starts_with("：");
      const std::size_t skip = rest.starts_with("：") ? 3 : 1;
      const auto minute = colon ? text::read_ordinal(clean, after + hour->length + skip) : std::nullopt;
      if (minute && minute->value < 60) {
        time = (hour->value < 10 ? "T0" : "T") + std::to_string(hour->value) + (minute->value < 10 ? ":0" : ":") +
               std::to_string(minute->value);
        after += hour->length + skip + minute->length;
      }
    }
    const std::string_view following = clean.substr(after, kNear);
    const std::size_t from = begin > kNear ? begin - kNear : 0;
    const std::string_view before = clean.substr(from, begin - from);
    const bool until = following.starts_with("前") || following.starts_with("之前") || following.starts_with("以前") ||
                       following.starts_with("截止") || following.starts_with("下班前") || following.starts_with("止");
    if (until || before.ends_with("截止到") || before.ends_with("截止至") || before.ends_with("截至") ||
        before.ends_with("截止时间为") || before.ends_with("截止日期为") || before.ends_with("截止时间：") ||
        before.ends_with("截止为") || before.ends_with("截止")) {
      return to_text(Date{date}) + time;
    }
  }
  return std::nullopt;
}

}  // namespace huiqi::policy::parse
