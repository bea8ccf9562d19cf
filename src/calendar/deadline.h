#pragma once

#include "calendar/work_calendar.h"

namespace huiqi::calendar {

enum class LimitUnit : std::uint8_t { hours, calendar_days, working_days };

// The day of filing is not counted unless the rule says so (民法典 第二百零一条).
enum class CountFrom : std::uint8_t { next_day, same_day };

struct Limit {
  int amount = 0;  // not negative
  LimitUnit unit = LimitUnit::working_days;
  CountFrom from = CountFrom::next_day;  // has no meaning for hours
};

struct Deadline {
  Date day;
  Instant at;                // the last moment that is in time
  bool provisional = false;  // compute it again when the missing year is published
  friend bool operator==(const Deadline&, const Deadline&) = default;
};

// The end of `limit` after `from`. `closing` is when the office stops its business, counted from midnight in China
// (民法典 第二百零三条: where there are business hours, the period ends with them). Calendar days that end on a day of
// rest end on the next working day instead (the same article); hours run through.
Deadline deadline_after(Instant from, const Limit& limit, std::chrono::minutes closing, const WorkCalendar& calendar);

// A day that a document names itself ("8月15日前"): it is not moved.
Deadline deadline_on(Date day, std::chrono::minutes closing);

}  // namespace huiqi::calendar
