#include "ledger/actual.h"

#include <gtest/gtest.h>

#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

using series::Observation;

bool within(std::string_view inner, std::string_view outer) {
  while (outer.ends_with("00")) outer.remove_suffix(2);
  return inner.starts_with(outer);
}

Date day(unsigned month, unsigned of_month) {
  return make_date(2026, month, of_month);
}

Requirement asks(TargetKind kind, std::optional<std::int64_t> value, std::string unit,
                 Comparator comparator = Comparator::at_least) {
  Requirement requirement;
  requirement.kind = kind;
  requirement.value = value;
  requirement.unit = std::move(unit);
  requirement.comparator = comparator;
  requirement.starts = day(1, 1);
  requirement.due = day(12, 31);
  return requirement;
}

Observation stock(std::string area, std::int64_t value, std::optional<std::int64_t> base = {}) {
  Observation o;
  o.organisation = std::stoll(area);
  o.area = std::move(area);
  o.as_of = day(6, 30);
  o.value = value * kOne;
  if (base) o.base = *base * kOne;
  return o;
}

Observation flow(std::string area, std::int64_t value, std::optional<std::int64_t> base = {}) {
  Observation o = stock(std::move(area), value, base);
  o.from = day(1, 1);
  return o;
}

std::optional<Actual> actual(const Requirement& requirement, const std::vector<Observation>& own,
                             const std::vector<Observation>& compared = {}, Yardstick yardstick = {}) {
  return actual_of(requirement, {own, compared}, day(12, 31), within, yardstick);
}

TEST(Actual, IsNothingWithoutObservations) {
  EXPECT_FALSE(actual(asks(TargetKind::flow, kOne, "家"), {}));
  EXPECT_FALSE(actual(asks(TargetKind::flow, kOne, "家"), {stock("430100", 5)}));  // a stock is no flow
}

TEST(Actual, OfAFlowIsTheSumAndReachedFromTheValueOn) {
  const auto target = asks(TargetKind::flow, 240 * kOne, "家");
  auto found = actual(target, {flow("430100", 200), flow("430200", 39)});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->value, 239 * kOne);
  EXPECT_EQ(found->as_of, day(6, 30));
  EXPECT_TRUE(found->typed);
  EXPECT_FALSE(found->reached);
  found = actual(target, {flow("430100", 200), flow("430200", 40)});
  EXPECT_TRUE(found->reached);
}

TEST(Actual, OfANetFlowTakesOffWhatDroppedOut) {
  const auto found =
      actual(asks(TargetKind::net_flow, 100 * kOne, "户"), {flow("430100", 90, 20), flow("430200", 40, 11)});
  EXPECT_EQ(found->value, 99 * kOne);
  EXPECT_FALSE(found->reached);
}

TEST(Actual, AStockMustExceedWhatItIsToExceed) {
  const auto more = asks(TargetKind::stock, 7500 * kOne, "家", Comparator::more_than);
  EXPECT_FALSE(actual(more, {stock("430000", 7500)})->reached);
  EXPECT_TRUE(actual(more, {stock("430000", 7501)})->reached);
}

TEST(Actual, AFallingStockIsReachedAtTheBottom) {
  auto arrears = asks(TargetKind::stock, 0, "万元", Comparator::equal);
  arrears.base = 500 * kOne;
  EXPECT_FALSE(actual(arrears, {stock("430100", 1)})->reached);
  EXPECT_TRUE(actual(arrears, {stock("430100", 0)})->reached);
}

TEST(Actual, OfAGrowthIsRecomputedFromTheBases) {
  const auto target = asks(TargetKind::growth, 20 * kOne, "%");
  const auto found = actual(target, {stock("430100", 150, 100), stock("430200", 900, 900)});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->value, 5 * kOne);  // 1050 / 1000, not the mean of 50 % and 0 %
  EXPECT_EQ(found->part, 50 * kOne);
  EXPECT_EQ(found->whole, 1000 * kOne);
  EXPECT_FALSE(found->reached);
  EXPECT_TRUE(actual(target, {stock("430100", 1200, 1000)})->reached);
}

TEST(Actual, ComparesSharesExactly) {
  const auto tenth = asks(TargetKind::growth, 10 * kOne, "%");
  // 1 part in 10¹² short: rounds to 10 %, and is not 10 %.
  const auto found = actual(tenth, {stock("430000", 109'999'999'999, 100'000'000'000)});
  EXPECT_EQ(found->value, 10 * kOne);
  EXPECT_FALSE(found->reached);
  EXPECT_TRUE(actual(asks(TargetKind::growth, 1000, ""), {stock("430000", 11, 10)})->reached);  // 0.1 is 10 %
}

TEST(Actual, OfAGrowthNeedsEveryBase) {
  const auto target = asks(TargetKind::growth, 10 * kOne, "%");
  EXPECT_FALSE(actual(target, {stock("430100", 11, 10), stock("430200", 9)}));
  EXPECT_FALSE(actual(target, {stock("430100", 11, 0)}));
}

TEST(Actual, AboutForgivesALittle) {
  const auto about_ten = asks(TargetKind::growth, 10 * kOne, "%", Comparator::about);
  const std::vector<Observation> own = {stock("430000", 1095, 1000)};
  EXPECT_FALSE(actual(about_ten, own)->reached);
  EXPECT_TRUE(actual(about_ten, own, {}, {.about = 500})->reached);
  EXPECT_FALSE(actual(about_ten, {stock("430000", 1094, 1000)}, {}, {.about = 500})->reached);
}

TEST(Actual, OfARelativeGrowthIsTheDifferenceInPoints) {
  const auto target = asks(TargetKind::relative_growth, std::nullopt, "%");
  const auto found = actual(target, {stock("430000", 130, 100)}, {stock("430000", 112, 100)});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->value, 18 * kOne);
  EXPECT_TRUE(found->reached);
  EXPECT_FALSE(actual(target, {stock("430000", 111, 100)}, {stock("430000", 112, 100)})->reached);
  EXPECT_TRUE(actual(target, {stock("430000", 112, 100)}, {stock("430000", 112, 100)})->reached);
  EXPECT_FALSE(actual(target, {stock("430000", 130, 100)}));
}

TEST(Actual, OfARelativeGrowthKnowsItsMargin) {
  const auto two_points = asks(TargetKind::relative_growth, 2 * kOne, "个百分点");
  EXPECT_FALSE(actual(two_points, {stock("430000", 1139, 1000)}, {stock("430000", 112, 100)})->reached);
  EXPECT_TRUE(actual(two_points, {stock("430000", 1140, 1000)}, {stock("430000", 112, 100)})->reached);
}

TEST(Actual, ACeilingComparesTheSum) {
  const auto target = asks(TargetKind::ceiling, 10 * kOne, "万元", Comparator::equal);
  EXPECT_TRUE(actual(target, {flow("430100", 6), flow("430200", 4)})->reached);
  EXPECT_FALSE(actual(target, {flow("430100", 6), flow("430200", 5)})->reached);
  EXPECT_FALSE(actual(asks(TargetKind::ceiling, std::nullopt, "元"), {flow("430100", 1)})->reached);
}

TEST(Actual, OfACoverageIsTheShareOfAllAreas) {
  const auto all = asks(TargetKind::coverage, 100 * kOne, "%");
  const auto found = actual(all, {stock("430100", 9, 9), stock("430200", 1, 11)});
  EXPECT_EQ(found->value, 50 * kOne);
  EXPECT_FALSE(found->reached);
  EXPECT_TRUE(actual(all, {stock("430100", 9, 9), stock("430200", 11, 11)})->reached);
}

TEST(Actual, OfACoverageInPlacesIsTheirNumber) {
  const auto found = actual(asks(TargetKind::coverage, 83 * kOne, "家"), {stock("430100", 80)});
  EXPECT_EQ(found->value, 80 * kOne);
  EXPECT_EQ(found->done, 80);
  EXPECT_EQ(found->of, 83);
  EXPECT_FALSE(actual(asks(TargetKind::coverage, 100 * kOne, "%"), {stock("430100", 80)}));
}

TEST(Actual, MilestonesCountDoneOfAll) {
  const auto law = asks(TargetKind::milestone, std::nullopt, "");
  auto found = actual(law, {stock("430000", 2)}, {}, {.milestones = 3});
  EXPECT_EQ(found->done, 2);
  EXPECT_EQ(found->of, 3);
  EXPECT_FALSE(found->reached);
  EXPECT_TRUE(actual(law, {stock("430000", 3)}, {}, {.milestones = 3})->reached);
  EXPECT_TRUE(actual(law, {stock("430000", 1)})->reached);
}

TEST(Actual, AMilestoneOfManyIsReachedWhenTheLastOneHasIt) {
  const auto plans = asks(TargetKind::milestone, std::nullopt, "");
  const std::vector<Observation> two = {stock("430100", 1), stock("430200", 1)};
  const auto found = actual(plans, two, {}, {.parts = 14});
  EXPECT_EQ(found->done, 2);
  EXPECT_EQ(found->of, 14);
  EXPECT_FALSE(found->reached);
  EXPECT_TRUE(actual(plans, two, {}, {.parts = 2})->reached);
}

TEST(Actual, OfARecurrentTargetCountsThePeriods) {
  auto quarterly = asks(TargetKind::recurrent, kOne, "期");
  quarterly.period = calendar::PeriodKind::quarter;
  auto first = flow("430000", 1), second = flow("430000", 1);
  first.as_of = day(3, 31);
  second.from = day(4, 1);
  const auto found = actual(quarterly, {first, second});
  EXPECT_EQ(found->done, 2);
  EXPECT_EQ(found->of, 4);
  EXPECT_EQ(found->value, 2 * kOne);
  EXPECT_FALSE(found->reached);
}

TEST(Actual, AWatchListUnitesTheNames) {
  auto changsha = stock("430100", 0), zhuzhou = stock("430200", 0);
  changsha.members = {{"甲", "甲", "上市", true}, {"乙", "乙", "", false}};
  zhuzhou.members = {{"甲", "甲", "辅导", false}, {"丙", "丙", "上市", true}};
  auto found = actual(asks(TargetKind::watch_list, 3 * kOne, "家"), {changsha, zhuzhou});
  EXPECT_EQ(found->done, 2);
  EXPECT_EQ(found->of, 3);
  EXPECT_FALSE(found->reached);
  found = actual(asks(TargetKind::watch_list, 14 * kOne, "家"), {changsha, zhuzhou});
  EXPECT_EQ(found->of, 14);
}

TEST(PeriodsDue, AreThoseThatAreOver) {
  auto monthly = asks(TargetKind::recurrent, kOne, "期");
  monthly.period = calendar::PeriodKind::month;
  EXPECT_EQ(periods_due(monthly, day(3, 30)).size(), 2U);
  EXPECT_EQ(periods_due(monthly, day(3, 31)).size(), 3U);
  EXPECT_EQ(periods_due(monthly, make_date(2027, 6, 1)).size(), 12U);
  monthly.starts = day(2, 15);  // February is not whole
  EXPECT_EQ(periods_due(monthly, day(3, 31)).front().first, day(3, 1));
  monthly.period.reset();
  EXPECT_TRUE(periods_due(monthly, day(3, 31)).empty());
}

}  // namespace
}  // namespace huiqi::ledger
