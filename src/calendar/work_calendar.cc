#include "calendar/work_calendar.h"

namespace huiqi::calendar {
namespace {

constexpr std::chrono::days kOneDay{1};

bool is_weekend(Date day) {
  const std::chrono::weekday weekday{day};
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

bool is_new_years_eve(Date day) {
  const std::chrono::year_month_day parts{day};
  return parts.month() == std::chrono::December && parts.day() >= std::chrono::day{29};
}

}  // namespace

WorkCalendar::WorkCalendar(std::vector<PublishedYear> years) {
  for (const auto& published : years) {
    years_.push_back(published.year);
    off_.insert(off_.end(), published.off.begin(), published.off.end());
    working_.insert(working_.end(), published.working.begin(), published.working.end());
  }
  std::ranges::sort(years_);
  std::ranges::sort(off_);
  std::ranges::sort(working_);
}

bool WorkCalendar::is_working(Date day) const {
  if (std::ranges::binary_search(working_, day)) return true;
  return !is_weekend(day) && !std::ranges::binary_search(off_, day);
}

bool WorkCalendar::is_settled(Date day) const {
  const int year = year_of(day);
  if (!std::ranges::binary_search(years_, year)) return false;
  return !is_new_years_eve(day) || std::ranges::binary_search(years_, year + 1);
}

CountedDay WorkCalendar::add_working_days(Date from, int days) const {
  const auto step = days < 0 ? -kOneDay : kOneDay;
  CountedDay found{from};
  if (days == 0) {
    found.provisional = !is_settled(from);
    if (is_working(from)) return found;
  }
  for (int left = days == 0 ? 1 : std::abs(days); left > 0;) {
    found.day += step;
    found.provisional |= !is_settled(found.day);
    if (is_working(found.day)) --left;
  }
  return found;
}

CountedDays WorkCalendar::working_days_between(Date after, Date until) const {
  if (until < after) {
    const auto back = working_days_between(until, after);
    return {-back.days, back.provisional};
  }
  CountedDays counted;
  for (Date day = after + kOneDay; day <= until; day += kOneDay) {
    counted.provisional |= !is_settled(day);
    if (is_working(day)) ++counted.days;
  }
  return counted;
}

}  // namespace huiqi::calendar
