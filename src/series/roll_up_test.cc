#include "series/roll_up.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace huiqi::series {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Codes as in GB/T 2260: 430000 holds 430100 holds 430121.
bool within(std::string_view inner, std::string_view outer) {
  while (outer.ends_with("00")) outer.remove_suffix(2);
  return inner.starts_with(outer);
}

Date day(unsigned month, unsigned of_month) {
  return make_date(2026, month, of_month);
}

Observation stock(std::string area, std::int64_t organisation, Date as_of, std::int64_t value) {
  Observation o;
  o.area = std::move(area);
  o.organisation = organisation;
  o.as_of = as_of;
  o.value = value;
  return o;
}

Observation flow(std::string area, std::int64_t organisation, Date from, Date as_of, std::int64_t value) {
  Observation o = stock(std::move(area), organisation, as_of, value);
  o.from = from;
  return o;
}

Observation whole(Observation o) {
  o.whole = true;
  return o;
}
Observation account(int number, Observation o) {
  o.account = number;
  return o;
}
Observation recorded(int at, Observation o) {
  o.recorded = from_millis(at);
  return o;
}

std::vector<std::size_t> flows(const std::vector<Observation>& all, Date on = make_date(2026, 12, 31)) {
  return select(all, Nature::flow, on, within);
}
std::vector<std::size_t> stocks(const std::vector<Observation>& all, Date on = make_date(2026, 12, 31)) {
  return select(all, Nature::stock, on, within);
}
std::int64_t total(const std::vector<Observation>& all, Nature nature, Date on = make_date(2026, 12, 31)) {
  return saturated(roll_up(all, nature, on, within).value);
}

TEST(RollUp, FlowsAddOverTime) {
  EXPECT_EQ(
      total({flow("430100", 1, day(1, 1), day(1, 31), 30), flow("430100", 1, day(2, 1), day(2, 28), 12)}, Nature::flow),
      42);
}

TEST(RollUp, StocksTakeTheLast) {
  const std::vector<Observation> all = {stock("430100", 1, day(3, 31), 700), stock("430100", 1, day(1, 31), 650)};
  EXPECT_EQ(total(all, Nature::stock), 700);
  EXPECT_EQ(total(all, Nature::stock, day(2, 28)), 650);
}

TEST(RollUp, BothAddAcrossAreasAndOrganisations) {
  EXPECT_EQ(total({flow("430100", 1, day(1, 1), day(1, 31), 30), flow("430200", 2, day(1, 1), day(1, 31), 5),
                   flow("430100", 3, day(1, 1), day(1, 31), 1)},
                  Nature::flow),
            36);
  EXPECT_EQ(total({stock("430100", 1, day(3, 31), 700), stock("430200", 2, day(1, 31), 300)}, Nature::stock), 1000);
}

TEST(RollUp, WhatIsObservedAfterTheDayAskedForDoesNotCount) {
  const std::vector<Observation> all = {flow("43", 1, day(1, 1), day(3, 31), 9),
                                        flow("43", 1, day(4, 1), day(4, 30), 1)};
  EXPECT_EQ(total(all, Nature::flow, day(4, 29)), 9);
  EXPECT_EQ(total(all, Nature::flow, day(4, 30)), 10);
  EXPECT_EQ(roll_up(all, Nature::flow, day(1, 1), within).observations, 0U);
}

TEST(RollUp, SaysAsOfWhenAndWhetherItWasTypedOrCounted) {
  std::vector<Observation> all = {stock("430100", 1, day(3, 31), 7), stock("430200", 2, day(1, 31), 3)};
  all[1].basis = Basis::counted;
  const auto figure = roll_up(all, Nature::stock, day(6, 30), within);
  EXPECT_EQ(figure.as_of, day(3, 31));
  EXPECT_TRUE(figure.typed);
  EXPECT_TRUE(figure.counted);
  EXPECT_FALSE(figure.based);
}

TEST(RollUp, BasesAddSoThatSharesAreMadeFromThem) {
  auto city = stock("430100", 1, day(3, 31), 9);
  city.base = 10;
  auto county = stock("430200", 2, day(3, 31), 1);
  county.base = 90;
  const auto figure = roll_up(std::vector{city, county}, Nature::stock, day(3, 31), within);
  EXPECT_TRUE(figure.based);
  EXPECT_EQ(saturated(figure.value), 10);  // 10 %, not the mean of 90 % and 1.1 %
  EXPECT_EQ(saturated(figure.base), 100);
}

TEST(RollUp, DoesNotOverflow) {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const std::vector<Observation> all = {stock("430100", 1, day(3, 31), most), stock("430200", 2, day(3, 31), most)};
  EXPECT_TRUE(roll_up(all, Nature::stock, day(3, 31), within).value == Wide{most} * 2);
  EXPECT_EQ(total(all, Nature::stock), most);
}

TEST(Select, ARunningTotalReplacesTheMonthsInIt) {
  EXPECT_THAT(flows({flow("43", 1, day(1, 1), day(1, 31), 30), flow("43", 1, day(2, 1), day(2, 28), 12),
                     flow("43", 1, day(1, 1), day(3, 31), 60), flow("43", 1, day(4, 1), day(4, 30), 7)}),
              ElementsAre(2, 3));
}

TEST(Select, OfEqualSpansTheLaterRecordedHolds) {
  EXPECT_THAT(flows({recorded(2, flow("43", 1, day(1, 1), day(1, 31), 30)),
                     recorded(1, flow("43", 1, day(1, 1), day(1, 31), 31))}),
              ElementsAre(0));
  EXPECT_THAT(stocks({recorded(1, stock("43", 1, day(1, 31), 30)), recorded(2, stock("43", 1, day(1, 31), 31))}),
              ElementsAre(1));
}

TEST(Select, SpansThatTouchWithoutSharingADayBothCount) {
  EXPECT_THAT(flows({flow("43", 1, day(1, 1), day(1, 31), 1), flow("43", 1, day(2, 1), day(2, 1), 1),
                     flow("43", 1, day(2, 2), day(2, 28), 1)}),
              ElementsAre(0, 1, 2));
}

TEST(Select, OfSpansThatCrossTheWiderHolds) {
  EXPECT_THAT(flows({flow("43", 1, day(1, 15), day(2, 10), 1), flow("43", 1, day(1, 1), day(1, 31), 1)}),
              ElementsAre(1));
}

TEST(Select, AFlowIsNoStockAndAStockNoFlow) {
  const std::vector<Observation> all = {flow("43", 1, day(1, 1), day(1, 31), 1), stock("43", 1, day(1, 31), 2)};
  EXPECT_THAT(flows(all), ElementsAre(0));
  EXPECT_THAT(stocks(all), ElementsAre(1));
}

TEST(Select, AWholeReplacesThePartsOfItsDays) {
  const std::vector<Observation> all = {
      flow("430100", 1, day(1, 1), day(1, 31), 30), flow("430200", 2, day(1, 1), day(1, 31), 5),
      whole(flow("430000", 9, day(1, 1), day(3, 31), 100)), flow("430100", 1, day(4, 1), day(4, 30), 8)};
  EXPECT_THAT(flows(all), ElementsAre(2, 3));
  EXPECT_THAT(flows(all, day(2, 28)), ElementsAre(0, 1));
}

TEST(Select, AWholeStockReplacesEveryPart) {
  EXPECT_THAT(stocks({stock("430100", 1, day(4, 30), 30), whole(stock("430000", 9, day(3, 31), 500)),
                      stock("360100", 3, day(3, 31), 1)}),
              ElementsAre(1, 2));
}

TEST(Select, TheLargerWholeReplacesTheSmaller) {
  EXPECT_THAT(stocks({whole(stock("430100", 1, day(4, 30), 30)), stock("430121", 2, day(4, 30), 3),
                      whole(stock("430000", 9, day(4, 30), 500))}),
              ElementsAre(2));
}

TEST(Select, OfTwoWholesOfOneAreaTheNewerHolds) {
  EXPECT_THAT(stocks({whole(stock("430000", 1, day(4, 30), 510)), whole(stock("430000", 9, day(3, 31), 500))}),
              ElementsAre(0));
}

TEST(Select, AProvincesOwnPartAddsToThatOfItsCities) {
  EXPECT_THAT(flows({flow("430000", 9, day(1, 1), day(1, 31), 2), flow("430100", 1, day(1, 1), day(1, 31), 30)}),
              ElementsAre(0, 1));
}

TEST(Select, ASecondAccountOfTheSameThingIsNotCountedTwice) {
  EXPECT_THAT(
      flows({flow("430000", 1, day(1, 1), day(6, 30), 50), account(1, flow("430000", 2, day(1, 1), day(3, 31), 30)),
             account(1, flow("430000", 2, day(7, 1), day(7, 31), 4))}),
      ElementsAre(0, 2));
  EXPECT_THAT(stocks({account(1, stock("430100", 2, day(6, 30), 50)), stock("430000", 1, day(3, 31), 40)}),
              ElementsAre(1));
}

TEST(Select, OneReportersRunningTotalReplacesItsMonthsInEveryAccount) {
  EXPECT_THAT(flows({flow("43", 1, day(1, 1), day(3, 31), 30), account(1, flow("43", 1, day(1, 1), day(6, 30), 50))}),
              ElementsAre(1));
}

TEST(Select, NothingGivesNothing) {
  EXPECT_THAT(flows({}), IsEmpty());
  EXPECT_THAT(stocks({}), IsEmpty());
}

// Every day of every area is said once: the selected flows of one reporter never overlap, and leaving the whole out,
// each unselected one is overlapped by a selected one.
TEST(Select, NeverCountsADayTwiceAndNeverDropsOneForNothing) {
  std::mt19937 random{7};
  std::uniform_int_distribution<int> pick{0, 40}, place{0, 2};
  const std::string areas[] = {"430000", "430100", "430121"};
  for (int round = 0; round < 300; ++round) {
    std::vector<Observation> all;
    for (int i = 0; i < 12; ++i) {
      const Date from = day(1, 1) + std::chrono::days{pick(random)};
      auto o = flow(areas[place(random)], place(random), from, from + std::chrono::days{pick(random)}, 1);
      o.whole = pick(random) < 8;
      o.account = pick(random) < 8;
      all.push_back(o);
    }
    const auto selected = flows(all);
    const auto clash = [&](std::size_t a, std::size_t b) {
      const auto &left = all[a], &right = all[b];
      return left.from <= right.as_of && right.from <= left.as_of &&
             (within(left.area, right.area) || within(right.area, left.area)) &&
             (left.organisation == right.organisation || left.whole || right.whole || left.account != right.account);
    };
    for (const auto a : selected) {
      for (const auto b : selected) {
        const bool same_voice = all[a].area == all[b].area && all[a].organisation == all[b].organisation;
        if (a != b && (same_voice || all[a].account != all[b].account)) {
          EXPECT_FALSE(clash(a, b)) << round << ": " << a << ' ' << b;
        }
      }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (std::find(selected.begin(), selected.end(), i) != selected.end()) continue;
      bool clashes = false;
      for (std::size_t other = 0; other < all.size(); ++other) clashes = clashes || (other != i && clash(other, i));
      EXPECT_TRUE(clashes) << round << ": " << i;
    }
  }
}

TEST(Unite, CountsEachNameOnceAndSaysWhoListsIt) {
  auto first = stock("430100", 1, day(3, 31), 0);
  first.members = {{"A", "甲厂", "辅导", false}, {"B", "乙厂", "审核", true}};
  auto second = stock("430200", 2, day(4, 30), 0);
  second.members = {{"A", "甲厂", "上市", true}, {"C", "丙厂", "", false}};
  const std::vector<Observation> all = {first, second};
  const auto united = unite(all, stocks(all));
  ASSERT_EQ(united.size(), 3U);
  EXPECT_EQ(united[0].member, (Member{"A", "甲厂", "上市", true}));
  EXPECT_THAT(united[0].listed_by, ElementsAre(0, 1));
  EXPECT_THAT(united[1].listed_by, ElementsAre(0));
  EXPECT_THAT(united[2].listed_by, ElementsAre(1));
}

TEST(Unite, WhatOneSawDoneIsNotUndoneByAnOlderList) {
  auto newer = stock("430100", 1, day(4, 30), 0);
  newer.members = {{"A", "甲厂", "上市", true}};
  auto older = stock("430200", 2, day(3, 31), 0);
  older.members = {{"A", "甲厂", "审核", false}, {"A", "甲厂", "审核", false}};
  const std::vector<Observation> all = {newer, older};
  const auto united = unite(all, stocks(all));
  ASSERT_EQ(united.size(), 1U);
  EXPECT_EQ(united[0].member, (Member{"A", "甲厂", "上市", true}));
  EXPECT_THAT(united[0].listed_by, ElementsAre(0, 1));
}

TEST(Fulfilled, CountsPeriodsThatHoldEnough) {
  const std::vector<std::pair<Date, Date>> quarters = {
      {day(1, 1), day(3, 31)}, {day(4, 1), day(6, 30)}, {day(7, 1), day(9, 30)}};
  const std::vector<Observation> all = {
      flow("43", 1, day(1, 1), day(3, 31), 1), flow("43", 1, day(4, 1), day(4, 30), 1),
      flow("43", 1, day(5, 1), day(6, 30), 1), flow("43", 1, day(6, 15), day(7, 15), 5)};
  EXPECT_EQ(fulfilled(quarters, 1, all, day(9, 30), within), 2U);
  EXPECT_EQ(fulfilled(quarters, 2, all, day(9, 30), within), 1U);
  EXPECT_EQ(fulfilled(quarters, 1, all, day(3, 30), within), 0U);
}

}  // namespace
}  // namespace huiqi::series
