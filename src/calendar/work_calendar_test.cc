#include "calendar/work_calendar.h"

#include <gtest/gtest.h>

namespace huiqi::calendar {
namespace {

std::vector<Date> each(Date first, Date last) {
  std::vector<Date> days;
  for (Date day = first; day <= last; day += std::chrono::days{1}) days.push_back(day);
  return days;
}

void append(std::vector<Date>& days, const std::vector<Date>& more) {
  days.insert(days.end(), more.begin(), more.end());
}

// The autumn of 2020 and the spring that was extended to 2 February.
PublishedYear year_2020() {
  PublishedYear year{2020, {make_date(2020, 1, 1)}, {}};
  append(year.off, each(make_date(2020, 1, 24), make_date(2020, 2, 2)));
  append(year.off, each(make_date(2020, 4, 4), make_date(2020, 4, 6)));
  append(year.off, each(make_date(2020, 5, 1), make_date(2020, 5, 5)));
  append(year.off, each(make_date(2020, 10, 1), make_date(2020, 10, 8)));
  year.working = {make_date(2020, 1, 19), make_date(2020, 4, 26), make_date(2020, 5, 9), make_date(2020, 9, 27),
                  make_date(2020, 10, 10)};
  return year;
}

PublishedYear year_2021() {
  PublishedYear year{2021, {make_date(2021, 1, 1)}, {make_date(2021, 2, 7), make_date(2021, 2, 20)}};
  append(year.off, each(make_date(2021, 2, 11), make_date(2021, 2, 17)));
  return year;
}

const WorkCalendar kCalendar{{year_2020(), year_2021()}};

struct Vector {
  Date from;
  int days;
  Date expected;
};

TEST(WorkCalendar, CountsThroughHolidaysAndMakeUpWeekends) {
  const Vector vectors[] = {
      {make_date(2020, 1, 20), 5, make_date(2020, 2, 4)},  {make_date(2020, 1, 23), 1, make_date(2020, 2, 3)},
      {make_date(2020, 4, 24), 1, make_date(2020, 4, 26)}, {make_date(2020, 9, 25), 10, make_date(2020, 10, 15)},
      {make_date(2021, 2, 5), 5, make_date(2021, 2, 18)},
  };
  for (const auto& [from, days, expected] : vectors) {
    const auto found = kCalendar.add_working_days(from, days);
    EXPECT_EQ(to_text(found.day), to_text(expected)) << to_text(from) << " + " << days;
    EXPECT_FALSE(found.provisional);
  }
}

TEST(WorkCalendar, AMakeUpSundayIsWorkedAndTheOrdinarySundayIsNot) {
  EXPECT_TRUE(kCalendar.is_working(make_date(2020, 4, 26)));
  EXPECT_FALSE(kCalendar.is_working(make_date(2020, 4, 19)));
}

TEST(WorkCalendar, ZeroDaysStayOnAWorkingDayAndLeaveADayOfRestForwards) {
  EXPECT_EQ(kCalendar.add_working_days(make_date(2020, 9, 30), 0).day, make_date(2020, 9, 30));
  EXPECT_EQ(kCalendar.add_working_days(make_date(2020, 10, 1), 0).day, make_date(2020, 10, 9));
}

TEST(WorkCalendar, NegativeDaysCountBackwards) {
  EXPECT_EQ(kCalendar.add_working_days(make_date(2020, 10, 9), -1).day, make_date(2020, 9, 30));
  EXPECT_EQ(kCalendar.add_working_days(make_date(2020, 10, 9), -4).day, make_date(2020, 9, 27));
}

TEST(WorkCalendar, CountingDaysBetweenUndoesAddingThemFromEveryDayOfTwoYears) {
  for (Date from = make_date(2020, 1, 1); from <= make_date(2021, 11, 1); from += std::chrono::days{1}) {
    for (const int days : {1, 2, 5, 15, 30}) {
      const auto found = kCalendar.add_working_days(from, days);
      ASSERT_TRUE(kCalendar.is_working(found.day));
      ASSERT_EQ(kCalendar.working_days_between(from, found.day).days, days) << to_text(from);
      ASSERT_EQ(kCalendar.working_days_between(found.day, from).days, -days) << to_text(from);
    }
  }
}

TEST(WorkCalendar, ACountIntoAnUnpublishedYearIsProvisional) {
  const auto found = kCalendar.add_working_days(make_date(2021, 12, 20), 10);
  EXPECT_EQ(found, (CountedDay{make_date(2022, 1, 3), true}));
  EXPECT_FALSE(kCalendar.add_working_days(make_date(2021, 12, 20), 5).provisional);
  EXPECT_EQ(kCalendar.working_days_between(make_date(2021, 12, 24), make_date(2022, 1, 4)), (CountedDays{7, true}));
}

TEST(WorkCalendar, TheLastDaysOfDecemberWaitForTheNextYearsNotice) {
  EXPECT_TRUE(kCalendar.is_settled(make_date(2020, 12, 31)));
  EXPECT_TRUE(kCalendar.is_settled(make_date(2021, 12, 28)));
  EXPECT_FALSE(kCalendar.is_settled(make_date(2021, 12, 29)));
  EXPECT_TRUE(kCalendar.add_working_days(make_date(2021, 12, 27), 3).provisional);
}

TEST(WorkCalendar, WithoutAnyPublishedYearOnlyWeekendsAreRestAndAllIsProvisional) {
  const WorkCalendar empty;
  EXPECT_EQ(empty.add_working_days(make_date(2026, 10, 1), 2), (CountedDay{make_date(2026, 10, 5), true}));
  EXPECT_EQ(empty.add_working_days(make_date(2026, 10, 1), 0), (CountedDay{make_date(2026, 10, 1), true}));
}

}  // namespace
}  // namespace huiqi::calendar
