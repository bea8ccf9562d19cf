#include "calendar/period.h"

#include <charconv>

namespace huiqi::calendar {
namespace {

int months_in(PeriodKind kind) {
  return 12 / periods_per_year(kind);
}

Date first_of_month(int year, int month) {
  return make_date(year, static_cast<unsigned>(month), 1);
}

// Decimal digits only, all of `text`.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto* end = text.data() + text.size();
  if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return value;
}

std::optional<Period> valid(PeriodKind kind, int year, std::optional<int> index) {
  if (!index || *index < 1 || *index > periods_per_year(kind)) return std::nullopt;
  return Period{kind, year, *index};
}

}  // namespace

Period period_of(PeriodKind kind, Date day) {
  const std::chrono::year_month_day parts{day};
  const int month = static_cast<int>(unsigned{parts.month()});
  return {kind, int{parts.year()}, (month - 1) / months_in(kind) + 1};
}

Date first_day(const Period& period) {
  return first_of_month(period.year, (period.index - 1) * months_in(period.kind) + 1);
}

Date last_day(const Period& period) {
  return first_day(moved(period, 1)) - std::chrono::days{1};
}

Period moved(const Period& period, int by) {
  const int per_year = periods_per_year(period.kind);
  const int count = period.year * per_year + (period.index - 1) + by;
  return {period.kind, count / per_year, count % per_year + 1};
}

bool contains(const Period& outer, const Period& inner) {
  return first_day(outer) <= first_day(inner) && last_day(inner) <= last_day(outer);
}

std::string to_text(const Period& period) {
  const auto day = to_text(first_day(period));
  const auto year = day.substr(0, 4);
  switch (period.kind) {
    case PeriodKind::month: return day.substr(0, 7);
    case PeriodKind::quarter: return year + "-Q" + std::to_string(period.index);
    case PeriodKind::half_year: return year + "-H" + std::to_string(period.index);
    case PeriodKind::year: break;
  }
  return year;
}

std::optional<Period> parse_period(std::string_view text) {
  const auto year = text.size() < 4 ? std::nullopt : digits(text.substr(0, 4));
  if (!year) return std::nullopt;
  if (text.size() == 4) return Period{PeriodKind::year, *year, 1};
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  if (text[5] == 'Q') return valid(PeriodKind::quarter, *year, digits(text.substr(6)));
  if (text[5] == 'H') return valid(PeriodKind::half_year, *year, digits(text.substr(6)));
  return valid(PeriodKind::month, *year, digits(text.substr(5)));
}

}  // namespace huiqi::calendar
