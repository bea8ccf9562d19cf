#include "calendar/deadline.h"

#include <gtest/gtest.h>

namespace huiqi::calendar {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes kClosing = hours{17} + minutes{30};
const WorkCalendar kCalendar{{{2025,
                               {make_date(2025, 10, 1), make_date(2025, 10, 2), make_date(2025, 10, 3),
                                make_date(2025, 10, 6), make_date(2025, 10, 7), make_date(2025, 10, 8)},
                               {make_date(2025, 9, 28), make_date(2025, 10, 11)}}}};

Instant at(std::string_view text) {
  return *parse_instant(text);
}

TEST(Deadline, WorkingDaysEndAtTheClosingTimeOfTheLastOne) {
  const auto due = deadline_after(at("2025-09-26T10:00:00+08:00"), {10, LimitUnit::working_days}, kClosing, kCalendar);
  EXPECT_EQ(to_text(due.day), "2025-10-16");
  EXPECT_EQ(due.at, at("2025-10-16T17:30:00+08:00"));
  EXPECT_FALSE(due.provisional);
}

TEST(Deadline, WhatIsFiledLateInTheEveningIsFiledOnThatDayInChina) {
  const auto due = deadline_after(at("2025-09-26T15:59:00Z"), {1, LimitUnit::working_days}, kClosing, kCalendar);
  EXPECT_EQ(to_text(due.day), "2025-09-28") << "a make-up Sunday";
  const auto after_midnight =
      deadline_after(at("2025-09-26T16:00:00Z"), {2, LimitUnit::working_days}, kClosing, kCalendar);
  EXPECT_EQ(to_text(after_midnight.day), "2025-09-29");
}

TEST(Deadline, CountedFromTheSameDayTheFirstWorkingDayIsDayOne) {
  const Limit one{1, LimitUnit::working_days, CountFrom::same_day};
  EXPECT_EQ(to_text(deadline_after(at("2025-09-26T10:00:00+08:00"), one, kClosing, kCalendar).day), "2025-09-26");
  EXPECT_EQ(to_text(deadline_after(at("2025-09-27T10:00:00+08:00"), one, kClosing, kCalendar).day), "2025-09-28");
}

TEST(Deadline, CalendarDaysThatEndOnADayOfRestEndOnTheNextWorkingDay) {
  const auto due = deadline_after(at("2025-09-20T10:00:00+08:00"), {15, LimitUnit::calendar_days}, kClosing, kCalendar);
  EXPECT_EQ(to_text(due.day), "2025-10-09") << "the 15th day is 5 October, a holiday";
  const auto plain =
      deadline_after(at("2025-09-10T10:00:00+08:00"), {15, LimitUnit::calendar_days}, kClosing, kCalendar);
  EXPECT_EQ(to_text(plain.day), "2025-09-25");
}

TEST(Deadline, HoursRunThroughTheNightAndTheHoliday) {
  const auto due = deadline_after(at("2025-09-30T20:00:00+08:00"), {24, LimitUnit::hours}, kClosing, kCalendar);
  EXPECT_EQ(due.at, at("2025-10-01T20:00:00+08:00"));
  EXPECT_EQ(to_text(due.day), "2025-10-01");
}

TEST(Deadline, ADeadlineThatCrossesIntoAnUnpublishedYearIsProvisional) {
  const auto start = at("2025-12-22T10:00:00+08:00");
  EXPECT_TRUE(deadline_after(start, {10, LimitUnit::working_days}, kClosing, kCalendar).provisional);
  EXPECT_TRUE(deadline_after(start, {30, LimitUnit::calendar_days}, kClosing, kCalendar).provisional);
  EXPECT_FALSE(deadline_after(start, {3, LimitUnit::working_days}, kClosing, kCalendar).provisional);
}

TEST(Deadline, ADayNamedByTheDocumentIsNotMoved) {
  EXPECT_EQ(deadline_on(make_date(2025, 10, 5), kClosing),
            (Deadline{make_date(2025, 10, 5), at("2025-10-05T17:30:00+08:00"), false}));
}

}  // namespace
}  // namespace huiqi::calendar
