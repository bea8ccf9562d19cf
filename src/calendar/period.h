#pragma once

#include "base/enum_names.h"
#include "base/time.h"

namespace huiqi::calendar {

enum class PeriodKind : std::uint8_t { month, quarter, half_year, year };
constexpr auto enum_names(PeriodKind) {
  return named<PeriodKind>({{PeriodKind::month, "month"},
                            {PeriodKind::quarter, "quarter"},
                            {PeriodKind::half_year, "half_year"},
                            {PeriodKind::year, "year"}});
}

// A span of time that a report or a target is declared for. `index` counts from 1 within the year.
struct Period {
  PeriodKind kind = PeriodKind::year;
  int year = 0;
  int index = 1;
  friend bool operator==(const Period&, const Period&) = default;
};

constexpr int periods_per_year(PeriodKind kind) {
  switch (kind) {
    case PeriodKind::month: return 12;
    case PeriodKind::quarter: return 4;
    case PeriodKind::half_year: return 2;
    case PeriodKind::year: break;
  }
  return 1;
}

Period period_of(PeriodKind kind, Date day);
Date first_day(const Period& period);
Date last_day(const Period& period);

// `by` periods of the same kind later; negative: earlier.
Period moved(const Period& period, int by);
inline Period same_period_last_year(const Period& period) {
  return {period.kind, period.year - 1, period.index};
}
// Whether all of `inner` lies within `outer`.
bool contains(const Period& outer, const Period& inner);

using huiqi::to_text;  // of dates too: the one below would hide it
// 2026-03, 2026-Q1, 2026-H1, 2026: what is kept in SQL and JSON. They name each period in one way only.
std::string to_text(const Period& period);
std::optional<Period> parse_period(std::string_view text);

}  // namespace huiqi::calendar
