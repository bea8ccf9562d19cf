#include "ledger/light.h"

#include <gtest/gtest.h>

#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

constexpr Thresholds kThresholds{
    .on_track = 9500, .watch = 8000, .points = kOne, .near_ceiling = 9000, .about = 500, .silent_days = 45};

Date day(unsigned month, unsigned of_month) {
  return make_date(2026, month, of_month);
}

Actual reached_so_far(std::int64_t value, Date as_of, bool reached = false) {
  Actual actual;
  actual.value = value;
  actual.as_of = as_of;
  actual.reached = reached;
  return actual;
}

// 1000 by the end of the year, 500 expected on 30 June, heard of yesterday.
Standing half_way(std::optional<std::int64_t> actual, TargetKind kind = TargetKind::flow) {
  Standing standing;
  standing.requirement.kind = kind;
  standing.requirement.value = 1000 * kOne;
  standing.requirement.unit = "家";
  standing.requirement.starts = day(1, 1);
  standing.requirement.due = day(12, 31);
  standing.plan = Plan{PlanKind::steps, {{day(6, 30), 500 * kOne}}};
  standing.hearing = {true, day(6, 29)};
  if (actual) standing.actual = reached_so_far(*actual * kOne, day(6, 29));
  return standing;
}

LightView on_30_june(const Standing& standing) {
  return light_of(standing, day(6, 30), kThresholds);
}

TEST(Light, IsGreyUntilAPlanIsChosen) {
  auto standing = half_way(100);
  standing.plan.reset();
  const auto view = on_30_june(standing);
  EXPECT_EQ(view.light, Light::no_plan);
  EXPECT_EQ(view.reasons, std::vector{Reason{"light.no_plan"}});
}

TEST(Light, ComparesWithWhatIsExpectedByNow) {
  EXPECT_EQ(on_30_june(half_way(500)).light, Light::on_track);
  EXPECT_EQ(on_30_june(half_way(475)).light, Light::on_track);
  EXPECT_EQ(on_30_june(half_way(474)).light, Light::watch);
  EXPECT_EQ(on_30_june(half_way(400)).light, Light::watch);
  EXPECT_EQ(on_30_june(half_way(399)).light, Light::behind);
}

TEST(Light, GivesTheFiguresAsItsReason) {
  const auto view = on_30_june(half_way(300));
  ASSERT_EQ(view.reasons.size(), 1U);
  EXPECT_EQ(view.reasons[0].code, "light.short_of_plan");
  const std::map<std::string, std::string> values = {{"actual", "300"},    {"as_of", "2026-06-29"}, {"expected", "500"},
                                                     {"on", "2026-06-30"}, {"required", "1000"},    {"share", "60"},
                                                     {"unit", "家"}};
  EXPECT_EQ(view.reasons[0].values, values);
}

TEST(Light, NothingReportedIsNothingReached) {
  const auto view = on_30_june(half_way(std::nullopt));
  EXPECT_EQ(view.light, Light::behind);
  EXPECT_EQ(view.reasons[0].code, "light.no_figure");
  const auto before = light_of(half_way(std::nullopt), day(6, 29), kThresholds);
  EXPECT_EQ(before.light, Light::on_track);
  EXPECT_EQ(before.reasons[0].code, "light.nothing_due");
}

TEST(Light, OfAStockCountsTheWayFromItsBase) {
  auto standing = half_way(880, TargetKind::stock);
  standing.requirement.base = 800 * kOne;
  standing.plan = Plan{PlanKind::steps, {{day(6, 30), 900 * kOne}}};
  EXPECT_EQ(on_30_june(standing).light, Light::watch);  // 80 of 100, although 880 is 98 % of 900
}

TEST(Light, OfAFallingStockCountsTheWayDown) {
  auto standing = half_way(60, TargetKind::stock);
  standing.requirement.value = 0;
  standing.requirement.base = 100 * kOne;
  standing.plan = Plan{PlanKind::steps, {{day(6, 30), 50 * kOne}}};
  EXPECT_EQ(on_30_june(standing).light, Light::watch);  // 40 of 50
  standing.actual->value = 50 * kOne;
  EXPECT_EQ(on_30_june(standing).light, Light::on_track);
  standing.actual->value = 90 * kOne;
  EXPECT_EQ(on_30_june(standing).light, Light::behind);
}

TEST(Light, OfAFallingStockWithoutABaseAsksHowFarAboveItIs) {
  auto standing = half_way(52, TargetKind::stock);
  standing.requirement.value = 10 * kOne;
  standing.requirement.comparator = Comparator::at_most;
  standing.plan = Plan{PlanKind::steps, {{day(6, 30), 50 * kOne}}};
  EXPECT_EQ(on_30_june(standing).light, Light::on_track);
  standing.actual->value = 60 * kOne;
  EXPECT_EQ(on_30_june(standing).light, Light::watch);
  standing.actual->value = 70 * kOne;
  EXPECT_EQ(on_30_june(standing).light, Light::behind);
}

TEST(Light, OfAGrowthIsJudgedInPoints) {
  auto standing = half_way(10, TargetKind::growth);
  standing.requirement.unit = "%";
  standing.plan = Plan{PlanKind::steps, {{day(1, 1), 10 * kOne}}};
  EXPECT_EQ(on_30_june(standing).light, Light::on_track);
  standing.actual->value = 9 * kOne;
  EXPECT_EQ(on_30_june(standing).light, Light::watch);
  standing.actual->value = 9 * kOne - 1;
  EXPECT_EQ(on_30_june(standing).light, Light::behind);
  EXPECT_EQ(on_30_june(standing).reasons[0].code, "light.below_plan");
  standing.actual.reset();
  EXPECT_EQ(on_30_june(standing).reasons[0].code, "light.no_figure");
}

TEST(Light, AGrowthThatHoldsTodayIsNotYetReached) {
  auto standing = half_way(12, TargetKind::growth);
  standing.plan = Plan{PlanKind::steps, {{day(1, 1), 10 * kOne}}};
  standing.actual->reached = true;
  EXPECT_EQ(on_30_june(standing).reasons[0].code, "light.on_plan");
  standing.actual->as_of = day(12, 31);
  EXPECT_EQ(light_of(standing, make_date(2027, 1, 10), kThresholds).reasons[0].code, "light.reached");
}

TEST(Light, ReachedIsOnTrackForGood) {
  auto standing = half_way(1000);
  standing.actual->reached = true;
  standing.plan.reset();
  const auto view = light_of(standing, make_date(2027, 6, 1), kThresholds);
  EXPECT_EQ(view.light, Light::on_track);
  EXPECT_EQ(view.reasons[0].code, "light.reached");
}

TEST(Light, IsOverdueFromTheDayAfter) {
  auto standing = half_way(999);
  standing.hearing.since = day(12, 30);
  EXPECT_EQ(light_of(standing, day(12, 31), kThresholds).light, Light::on_track);
  const auto view = light_of(standing, make_date(2027, 1, 3), kThresholds);
  EXPECT_EQ(view.light, Light::overdue);
  EXPECT_EQ(view.reasons[0].code, "light.overdue");
  EXPECT_EQ(view.reasons[0].values.at("days"), "3");
  standing.actual.reset();
  EXPECT_EQ(light_of(standing, make_date(2027, 1, 3), kThresholds).reasons[0].code, "light.overdue_no_figure");
}

TEST(Light, SilenceIsALightOfItsOwn) {
  auto standing = half_way(500);
  standing.hearing.since = day(5, 16);
  EXPECT_EQ(on_30_june(standing).light, Light::silent);
  EXPECT_EQ(on_30_june(standing).reasons[0].values.at("days"), "45");
  standing.hearing.since = day(5, 17);
  EXPECT_EQ(on_30_june(standing).light, Light::on_track);
}

TEST(Light, WhoOwesNoReportIsNotSilent) {
  auto standing = half_way(500);
  standing.hearing = {false, day(1, 1)};
  EXPECT_EQ(on_30_june(standing).light, Light::on_track);
}

TEST(Light, SilenceShowsEvenWithoutAPlan) {
  auto standing = half_way(std::nullopt);
  standing.plan.reset();
  standing.hearing.since = day(1, 1);
  EXPECT_EQ(on_30_june(standing).light, Light::silent);
}

TEST(Light, ACeilingCarriesItsOwnPlan) {
  auto standing = half_way(890, TargetKind::ceiling);
  standing.plan.reset();
  standing.actual->reached = true;
  EXPECT_EQ(on_30_june(standing).reasons[0].code, "light.within_ceiling");
  EXPECT_EQ(on_30_june(standing).light, Light::on_track);
  standing.actual->value = 900 * kOne;
  EXPECT_EQ(on_30_june(standing).light, Light::watch);
  EXPECT_EQ(on_30_june(standing).reasons[0].code, "light.near_ceiling");
  standing.actual->value = 1001 * kOne;
  standing.actual->reached = false;
  EXPECT_EQ(on_30_june(standing).light, Light::behind);
  EXPECT_EQ(on_30_june(standing).reasons[0].code, "light.over_ceiling");
}

TEST(Light, ACeilingOfNothingIsKeptOrBroken) {
  auto standing = half_way(0, TargetKind::ceiling);
  standing.requirement.value = 0;
  standing.plan.reset();
  standing.actual->reached = true;
  EXPECT_EQ(on_30_june(standing).light, Light::on_track);
  standing.actual->value = 1;
  standing.actual->reached = false;
  EXPECT_EQ(on_30_june(standing).light, Light::behind);
}

TEST(Light, ACeilingWithoutAnyFigureIsGrey) {
  auto standing = half_way(std::nullopt, TargetKind::ceiling);
  standing.plan.reset();
  EXPECT_EQ(on_30_june(standing).light, Light::no_plan);
}

TEST(Light, OfARecurrentTargetExpectsEveryPeriodThatIsOver) {
  auto standing = half_way(std::nullopt, TargetKind::recurrent);
  standing.requirement.value = kOne;
  standing.requirement.period = calendar::PeriodKind::month;
  standing.plan.reset();
  standing.actual = reached_so_far(6 * kOne, day(6, 30));
  standing.actual->done = 6;
  EXPECT_EQ(on_30_june(standing).light, Light::on_track);
  standing.actual->done = 5;
  EXPECT_EQ(on_30_june(standing).light, Light::watch);
  standing.actual->done = 4;
  EXPECT_EQ(on_30_june(standing).light, Light::behind);
  EXPECT_EQ(on_30_june(standing).reasons[0].values.at("due"), "6");
}

TEST(Light, OfMilestonesCountsThoseThatAreDue) {
  auto standing = half_way(1, TargetKind::milestone);
  standing.requirement.value.reset();
  standing.plan =
      Plan{PlanKind::milestones, {{day(3, 31), 0, "起草"}, {day(6, 30), 0, "送审"}, {day(12, 31), 0, "出台"}}};
  EXPECT_EQ(light_of(standing, day(6, 29), kThresholds).light, Light::on_track);
  EXPECT_EQ(on_30_june(standing).light, Light::behind);  // 1 of 2
  EXPECT_EQ(on_30_june(standing).reasons[0].values.at("required"), "3");
}

TEST(Light, NamesClaimedTwicePutTheFigureInDoubt) {
  auto standing = half_way(500, TargetKind::watch_list);
  standing.claimed_twice = {"甲厂", "乙厂"};
  const auto view = on_30_june(standing);
  EXPECT_EQ(view.light, Light::watch);
  ASSERT_EQ(view.reasons.size(), 2U);
  EXPECT_EQ(view.reasons[1].code, "light.claimed_twice");
  EXPECT_EQ(view.reasons[1].values.at("names"), "甲厂、乙厂");
}

// Whatever the figures are: more is never judged worse, and never judged to be later.
TEST(Light, IsNeverWorseForMore) {
  const auto rank = [](Light light) { return light == Light::on_track ? 0 : light == Light::watch ? 1 : 2; };
  int last = 2;
  for (std::int64_t actual = 0; actual <= 1200; actual += 7) {
    const int now = rank(on_30_june(half_way(actual)).light);
    EXPECT_LE(now, last);
    last = now;
  }
  EXPECT_EQ(last, 0);
}

TEST(TaskLight, FollowsItsDateAndWhoWasHeard) {
  TaskStanding task{false, day(12, 31), {true, day(6, 29)}};
  EXPECT_EQ(light_of(task, day(6, 30), kThresholds).light, Light::on_track);
  task.hearing.since = day(1, 1);
  EXPECT_EQ(light_of(task, day(6, 30), kThresholds).light, Light::silent);
  EXPECT_EQ(light_of(task, make_date(2027, 1, 1), kThresholds).light, Light::overdue);
  task.done = true;
  EXPECT_EQ(light_of(task, make_date(2027, 1, 1), kThresholds).light, Light::on_track);
  EXPECT_EQ(light_of(TaskStanding{false, std::nullopt, {false, day(1, 1)}}, day(6, 30), kThresholds).light,
            Light::no_plan);
}

TEST(Worst, IsWhatATaskShows) {
  using enum Light;
  EXPECT_EQ(worst(std::vector{on_track, behind, watch}), behind);
  EXPECT_EQ(worst(std::vector{silent, overdue}), overdue);
  EXPECT_EQ(worst(std::vector{no_plan, on_track}), on_track);
  EXPECT_EQ(worst(std::vector{no_plan, no_plan}), no_plan);
  EXPECT_EQ(worst({}), no_plan);
}

}  // namespace
}  // namespace huiqi::ledger
