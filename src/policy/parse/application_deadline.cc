#include "policy/parse/application_deadline.h"

#include "policy/parse/segments.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

using text::is_ascii_digit;

// 2017年8月15日 or 8月15日, read backwards from its 日.
struct Day {
  std::optional<int> year;
  unsigned month;
  unsigned day;
  std::uint32_t begin;
};

// The number that ends at `end`, and where it begins.
struct Before {
  int value;
  std::uint32_t begin;
};
std::optional<Before> number_before(std::string_view clean, std::uint32_t end, std::uint32_t limit) {
  std::uint32_t at = end;
  while (at > limit && clean[at - 1] == ' ') --at;
  std::uint32_t begin = at;
  while (begin > limit && is_ascii_digit(static_cast<unsigned char>(clean[begin - 1]))) --begin;
  const auto number = begin < at ? text::read_ordinal(clean, begin) : std::nullopt;
  if (!number) return std::nullopt;
  return Before{number->value, begin};
}

bool ends_with_at(std::string_view clean, std::uint32_t end, std::string_view word) {
  return clean.substr(0, end).ends_with(word);
}

std::optional<Day> day_before(std::string_view clean, std::uint32_t sun, std::uint32_t limit) {
  const auto day = number_before(clean, sun, limit);
  if (!day || !ends_with_at(clean, day->begin, "月")) return std::nullopt;
  const auto month = number_before(clean, day->begin - 3, limit);
  if (!month || month->value < 1 || day->value < 1) return std::nullopt;
  Day out{{}, static_cast<unsigned>(month->value), static_cast<unsigned>(day->value), month->begin};
  if (ends_with_at(clean, month->begin, "年")) {
    if (const auto year = number_before(clean, month->begin - 3, limit); year && year->value > 1949) {
      out.year = year->value;
      out.begin = year->begin;
    }
  }
  return out;
}

// "17:30" or "17时" behind the day; `at` moves behind it.
std::string time_at(std::string_view clean, std::size_t& at) {
  if (clean.substr(at).starts_with("（")) {  // （星期三）
    const std::size_t close = clean.find("）", at);
    if (close != std::string_view::npos && close - at < 30) at = close + 3;
  }
  std::size_t from = at;
  while (from < clean.size() && clean[from] == ' ') ++from;
  bool afternoon = false;
  for (const std::string_view half : {"上午", "下午"}) {
    if (clean.substr(from).starts_with(half)) from += half.size(), afternoon = half == "下午";
  }
  const auto hour = from < clean.size() && is_ascii_digit(static_cast<unsigned char>(clean[from]))
                        ? text::read_ordinal(clean, from)
                        : std::nullopt;
  if (!hour || hour->value > 24) return {};
  std::size_t next = from + hour->length;
  int minute = 0;
  const std::string_view rest = clean.substr(next);
  const std::size_t colon = rest.starts_with(":") ? 1 : rest.starts_with("：") ? 3 : 0;
  if (colon > 0) {
    const auto minutes = text::read_ordinal(clean, next + colon);
    if (!minutes || minutes->value > 59) return {};
    minute = minutes->value;
    next += colon + minutes->length;
  } else if (rest.starts_with("时") || rest.starts_with("点")) {
    next += 3;
  } else {
    return {};
  }
  at = next;
  const int shown = hour->value + (afternoon && hour->value < 12 ? 12 : 0);
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return "T" + two(shown) + ":" + two(minute);
}

}  // namespace

DeadlineGrammar::DeadlineGrammar(WordLists& lists)
    : before_(lists.take_words("application.deadline_before")),
      after_(lists.take_words("application.deadline_after")) {}

std::optional<std::string> DeadlineGrammar::find(std::string_view clean, Span text, std::optional<int> year) const {
  constexpr std::string_view kDay = "日";
  for (std::size_t at = clean.find(kDay, text.begin); at < text.end; at = clean.find(kDay, at + kDay.size())) {
    const auto day = day_before(clean, static_cast<std::uint32_t>(at), text.begin);
    const auto in_year = day && day->year ? day->year : year;
    if (!day || !in_year) continue;
    const std::chrono::year_month_day date{std::chrono::year{*in_year}, std::chrono::month{day->month},
                                           std::chrono::day{day->day}};
    if (!date.ok()) continue;
    std::size_t after = at + kDay.size();
    const std::string time = time_at(clean, after);
    const std::string_view lead = slice(clean, {text.begin, day->begin});
    if (after_.longest_at(clean, after) || before_.longest_before(lead, lead.size())) return to_text(Date{date}) + time;
  }
  return std::nullopt;
}

}  // namespace huiqi::policy::parse
