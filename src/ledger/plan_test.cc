#include "ledger/plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

Date day(unsigned month, unsigned of_month, int year = 2026) {
  return make_date(year, month, of_month);
}

Requirement thousand_this_year(TargetKind kind = TargetKind::flow) {
  Requirement requirement;
  requirement.kind = kind;
  requirement.value = 1000 * kOne;
  requirement.unit = "家";
  requirement.starts = day(1, 1);
  requirement.due = day(12, 31);
  return requirement;
}

TEST(Line, GrowsEvenlyFromTheFirstDayToTheLast) {
  auto requirement = thousand_this_year();
  requirement.value = 365 * kOne;
  const Plan line{PlanKind::line};
  EXPECT_EQ(expected(line, requirement, day(12, 31, 2025)), 0);
  EXPECT_EQ(expected(line, requirement, day(1, 1)), kOne);
  EXPECT_EQ(expected(line, requirement, day(2, 1)), 32 * kOne);
  EXPECT_EQ(expected(line, requirement, day(12, 31)), 365 * kOne);
  EXPECT_EQ(expected(line, requirement, day(3, 1, 2027)), 365 * kOne);
}

TEST(Line, OfAStockStartsAtItsBase) {
  auto requirement = thousand_this_year(TargetKind::stock);
  requirement.base = 635 * kOne;
  const Plan line{PlanKind::line};
  EXPECT_EQ(expected(line, requirement, day(1, 1)), 636 * kOne);
  requirement.base = 1365 * kOne;  // it is to fall
  EXPECT_EQ(expected(line, requirement, day(1, 10)), 1355 * kOne);
}

TEST(Line, DoesNotFitAStockWithoutABaseNorAGrowthNorATargetWithoutDates) {
  const Plan line{PlanKind::line};
  EXPECT_EQ(misfit(line, thousand_this_year()), "");
  EXPECT_EQ(misfit(line, thousand_this_year(TargetKind::stock)), "ledger.plan_needs_base");
  EXPECT_EQ(misfit(line, thousand_this_year(TargetKind::growth)), "ledger.plan_no_line_for_growth");
  auto undated = thousand_this_year();
  undated.due.reset();
  EXPECT_EQ(misfit(line, undated), "ledger.plan_needs_dates");
  EXPECT_EQ(expected(line, undated, day(3, 1)), std::nullopt);
  undated = thousand_this_year();
  undated.due = day(12, 31, 2025);
  EXPECT_EQ(misfit(line, undated), "ledger.plan_needs_dates");
}

TEST(Steps, AskForTheLastBatchUntilTheNextIsDue) {
  const Plan batches{PlanKind::steps, {{day(3, 31), 200 * kOne}, {day(6, 30), 600 * kOne}}};
  const auto requirement = thousand_this_year();
  EXPECT_EQ(misfit(batches, requirement), "");
  EXPECT_EQ(expected(batches, requirement, day(3, 30)), 0);
  EXPECT_EQ(expected(batches, requirement, day(3, 31)), 200 * kOne);
  EXPECT_EQ(expected(batches, requirement, day(6, 29)), 200 * kOne);
  EXPECT_EQ(expected(batches, requirement, day(12, 30)), 600 * kOne);
  EXPECT_EQ(expected(batches, requirement, day(12, 31)), 1000 * kOne);
}

TEST(Steps, MustBeThereInOrderAndLeadToTheTarget) {
  const auto requirement = thousand_this_year();
  EXPECT_EQ(misfit({PlanKind::steps}, requirement), "ledger.plan_needs_steps");
  EXPECT_EQ(misfit({PlanKind::steps, {{day(6, 30), 1}, {day(6, 30), 2}}}, requirement), "ledger.plan_not_in_order");
  EXPECT_EQ(misfit({PlanKind::steps, {{day(3, 31), 20}, {day(6, 30), 10}}}, requirement), "ledger.plan_misses_target");
  EXPECT_EQ(misfit({PlanKind::steps, {{day(3, 31), 1001 * kOne}}}, requirement), "ledger.plan_misses_target");
}

TEST(Steps, OfAFallingStockGoDown) {
  auto arrears = thousand_this_year(TargetKind::stock);
  arrears.value = 0;
  arrears.base = 100;
  EXPECT_EQ(misfit({PlanKind::steps, {{day(3, 31), 60}, {day(6, 30), 20}}}, arrears), "");
  EXPECT_EQ(misfit({PlanKind::steps, {{day(3, 31), 20}, {day(6, 30), 60}}}, arrears), "ledger.plan_misses_target");
}

TEST(Steps, OfAGrowthMaySwing) {
  const auto growth = thousand_this_year(TargetKind::growth);
  EXPECT_EQ(misfit({PlanKind::steps, {{day(3, 31), 9}, {day(6, 30), -3}}}, growth), "");
}

TEST(LastYear, GrowsInTheSharesOfThatYear) {
  const Plan plan{PlanKind::last_year, {{day(3, 31, 2025), 10}, {day(6, 30, 2025), 40}, {day(12, 31, 2025), 80}}};
  const auto requirement = thousand_this_year();
  EXPECT_EQ(misfit(plan, requirement), "");
  EXPECT_EQ(expected(plan, requirement, day(2, 1)), 0);
  EXPECT_EQ(expected(plan, requirement, day(3, 31)), 125 * kOne);
  EXPECT_EQ(expected(plan, requirement, day(6, 30)), 500 * kOne);
  EXPECT_EQ(expected(plan, requirement, day(9, 30)), 750 * kOne);  // 92 of 184 days
  EXPECT_EQ(expected(plan, requirement, day(12, 31)), 1000 * kOne);
}

TEST(LastYear, OfAStockCountsFromItsBase) {
  auto requirement = thousand_this_year(TargetKind::stock);
  requirement.base = 800 * kOne;
  const Plan plan{PlanKind::last_year, {{day(1, 1, 2025), 600}, {day(7, 1, 2025), 700}, {day(12, 31, 2025), 800}}};
  EXPECT_EQ(expected(plan, requirement, day(7, 1)), 900 * kOne);
}

TEST(LastYear, MayHaveFallen) {
  auto arrears = thousand_this_year(TargetKind::stock);
  arrears.value = 0;
  arrears.base = 100;
  const Plan plan{PlanKind::last_year, {{day(1, 1, 2025), 50}, {day(7, 1, 2025), 20}, {day(12, 31, 2025), 0}}};
  EXPECT_EQ(misfit(plan, arrears), "");
  EXPECT_EQ(expected(plan, arrears, day(7, 1)), 40);
}

TEST(LastYear, IsNoCurveWhenNothingMoved) {
  const Plan flat{PlanKind::last_year, {{day(1, 1, 2025), 0}, {day(12, 31, 2025), 0}}};
  EXPECT_EQ(misfit(flat, thousand_this_year()), "ledger.plan_needs_steps");
  EXPECT_EQ(expected(flat, thousand_this_year(), day(6, 30)), std::nullopt);
}

TEST(LastYear, MeetsALeapDay) {
  auto requirement = thousand_this_year();
  requirement.due = day(12, 31, 2028);
  requirement.starts = day(1, 1, 2028);
  const Plan plan{PlanKind::last_year, {{day(2, 28, 2027), 10}, {day(12, 31, 2027), 100}}};
  EXPECT_EQ(expected(plan, requirement, day(2, 29, 2028)), 100 * kOne);
}

TEST(Milestones, ExpectThoseWhoseDayHasCome) {
  auto law = thousand_this_year(TargetKind::milestone);
  law.value.reset();
  const Plan plan{PlanKind::milestones, {{day(3, 31), 0, "起草"}, {day(6, 30), 0, "送审"}, {day(12, 31), 0, "出台"}}};
  EXPECT_EQ(misfit(plan, law), "");
  EXPECT_EQ(expected(plan, law, day(3, 1)), 0);
  EXPECT_EQ(expected(plan, law, day(7, 1)), 2 * kOne);
  EXPECT_EQ(expected(plan, law, day(12, 31)), 3 * kOne);
  EXPECT_EQ(planned_total(plan, law), 3 * kOne);
  EXPECT_EQ(misfit(plan, thousand_this_year()), "ledger.plan_no_milestones");
}

TEST(Bends, AreTheDaysWhereTheCurveTurns) {
  const Plan plan{PlanKind::last_year, {{day(3, 31, 2025), 10}, {day(12, 31, 2025), 80}}};
  EXPECT_THAT(bends(plan, thousand_this_year()), testing::ElementsAre(day(1, 1), day(3, 31), day(12, 31)));
}

}  // namespace
}  // namespace huiqi::ledger
