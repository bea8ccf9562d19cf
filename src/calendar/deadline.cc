#include "calendar/deadline.h"

namespace huiqi::calendar {
namespace {

CountedDay last_day(Date from, const Limit& limit, const WorkCalendar& calendar) {
  const Date before_first = limit.from == CountFrom::same_day ? from - std::chrono::days{1} : from;
  if (limit.unit == LimitUnit::working_days) return calendar.add_working_days(before_first, limit.amount);
  return calendar.add_working_days(before_first + std::chrono::days{limit.amount}, 0);
}

}  // namespace

Deadline deadline_after(Instant from, const Limit& limit, std::chrono::minutes closing, const WorkCalendar& calendar) {
  if (limit.unit == LimitUnit::hours) {
    const Instant at = from + std::chrono::hours{limit.amount};
    return {date_of(at), at};
  }
  const auto last = last_day(date_of(from), limit, calendar);
  return {last.day, instant_of(last.day, closing), last.provisional};
}

Deadline deadline_on(Date day, std::chrono::minutes closing) {
  return {day, instant_of(day, closing)};
}

}  // namespace huiqi::calendar
