#include "calendar/period.h"

#include <gtest/gtest.h>

namespace huiqi::calendar {
namespace {

constexpr PeriodKind kAllKinds[] = {PeriodKind::month, PeriodKind::quarter, PeriodKind::half_year, PeriodKind::year};

TEST(Period, KnowsItsFirstAndLastDay) {
  EXPECT_EQ(to_text(first_day({PeriodKind::quarter, 2026, 3})), "2026-07-01");
  EXPECT_EQ(to_text(last_day({PeriodKind::quarter, 2026, 3})), "2026-09-30");
  EXPECT_EQ(to_text(last_day({PeriodKind::month, 2024, 2})), "2024-02-29");
  EXPECT_EQ(to_text(last_day({PeriodKind::half_year, 2026, 2})), "2026-12-31");
  EXPECT_EQ(to_text(first_day({PeriodKind::year, 2026, 1})), "2026-01-01");
}

TEST(Period, EveryDayLiesInItsPeriodAndThePeriodsFollowEachOther) {
  for (Date day = make_date(2023, 12, 1); day < make_date(2026, 2, 1); day += std::chrono::days{1}) {
    for (const auto kind : kAllKinds) {
      const auto period = period_of(kind, day);
      ASSERT_LE(first_day(period), day);
      ASSERT_GE(last_day(period), day);
      ASSERT_EQ(first_day(moved(period, 1)), last_day(period) + std::chrono::days{1});
      ASSERT_EQ(moved(moved(period, 17), -17), period);
      ASSERT_EQ(parse_period(to_text(period)), period);
    }
  }
}

TEST(Period, IsWrittenTheSameWayInEveryPlace) {
  EXPECT_EQ(to_text(Period{PeriodKind::month, 2026, 3}), "2026-03");
  EXPECT_EQ(to_text(Period{PeriodKind::quarter, 2026, 1}), "2026-Q1");
  EXPECT_EQ(to_text(Period{PeriodKind::half_year, 2026, 2}), "2026-H2");
  EXPECT_EQ(to_text(Period{PeriodKind::year, 2026, 1}), "2026");
}

TEST(Period, RefusesWhatIsNoPeriod) {
  for (const auto* bad : {"", "26", "2026-", "2026-13", "2026-00", "2026-Q5", "2026-Q0", "2026-H3", "2026-1", "2026-+1",
                          "2026-Q1 ", "2026_03", "-026", "20266"}) {
    EXPECT_FALSE(parse_period(bad)) << bad;
  }
}

TEST(Period, TheSamePeriodLastYearIsTheBaseOfAGrowthTarget) {
  EXPECT_EQ(same_period_last_year({PeriodKind::quarter, 2021, 2}), (Period{PeriodKind::quarter, 2020, 2}));
  EXPECT_EQ(moved({PeriodKind::month, 2020, 1}, -1), (Period{PeriodKind::month, 2019, 12}));
}

TEST(Period, AQuarterContainsItsMonthsAndNoOther) {
  const Period quarter{PeriodKind::quarter, 2026, 2};
  EXPECT_TRUE(contains(quarter, {PeriodKind::month, 2026, 6}));
  EXPECT_FALSE(contains(quarter, {PeriodKind::month, 2026, 7}));
  EXPECT_FALSE(contains(quarter, {PeriodKind::half_year, 2026, 1}));
  EXPECT_TRUE(contains({PeriodKind::year, 2026, 1}, quarter));
}

}  // namespace
}  // namespace huiqi::calendar
