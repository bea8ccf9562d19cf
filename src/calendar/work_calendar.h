#pragma once

#include "base/time.h"

namespace huiqi::calendar {

// What the yearly notice of the State Council's office says about one year. A notice also settles the last days of the
// December before it (that of 2019 made 2018-12-31 a day of rest), so its days may lie there.
struct PublishedYear {
  int year = 0;
  std::vector<Date> off;      // statutory rest, weekend days in between included or not
  std::vector<Date> working;  // weekend days that are worked: 调休
};

// A day, or a number of days, found by counting. `provisional`: a day was counted that no published notice settles.
struct CountedDay {
  Date day;
  bool provisional = false;
  friend bool operator==(const CountedDay&, const CountedDay&) = default;
};
struct CountedDays {
  int days = 0;
  bool provisional = false;
  friend bool operator==(const CountedDays&, const CountedDays&) = default;
};

// Immutable; safe to read from several threads. A day that no notice names is worked from Monday to Friday.
class WorkCalendar {
 public:
  explicit WorkCalendar(std::vector<PublishedYear> years = {});

  bool is_working(Date day) const;

  // Whether every notice that can change `day` is out: that of its year, and for the last three days of December also
  // that of the next.
  bool is_settled(Date day) const;

  // The `days`-th working day after `from`; `from` itself is not counted. 0: `from`, or the next working day when it is
  // a day of rest. Negative: so many working days before.
  CountedDay add_working_days(Date from, int days) const;

  // Working days in (after, until]; negative when `until` lies before `after`. So
  // working_days_between(d, add_working_days(d, n).day) == n.
  CountedDays working_days_between(Date after, Date until) const;

 private:
  std::vector<int> years_;     // sorted
  std::vector<Date> off_;      // sorted
  std::vector<Date> working_;  // sorted
};

}  // namespace huiqi::calendar
