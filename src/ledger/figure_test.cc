#include "ledger/figure.h"

#include <gmock/gmock.h>

#include "json/json.h"

namespace huiqi::ledger {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Date day(unsigned month, unsigned of_month) {
  return make_date(2026, month, of_month);
}

Requirement of(TargetKind kind) {
  Requirement requirement;
  requirement.kind = kind;
  requirement.value = 100 * kOne;
  requirement.unit = "家";
  requirement.starts = day(1, 1);
  requirement.due = day(12, 31);
  return requirement;
}

Figure figure(std::optional<std::int64_t> value = 10 * kOne) {
  Figure made;
  made.as_of = day(6, 30);
  made.value = value;
  made.source = "月报";
  made.definition = "按登记地";
  return made;
}

// "field code" of everything that is wrong on 1 July.
std::vector<std::string> faults(const Figure& made, const Requirement& requirement, bool evidence = false) {
  std::vector<std::string> found;
  for (const auto& fault : faults_of(completed(made, requirement, "990000"), requirement, evidence, day(7, 1))) {
    found.push_back(fault.field + ' ' + std::string{fault.code});
  }
  return found;
}

TEST(Completed, AFlowCoversTheTargetsTimeUnlessItSaysOtherwise) {
  EXPECT_EQ(completed(figure(), of(TargetKind::flow), "990000").from, day(1, 1));
  auto month = figure();
  month.from = day(6, 1);
  EXPECT_EQ(completed(month, of(TargetKind::flow), "990000").from, day(6, 1));
  auto undated = of(TargetKind::flow);
  undated.starts.reset();
  EXPECT_EQ(completed(figure(), undated, "990000").from, day(1, 1));
  EXPECT_EQ(completed(figure(), of(TargetKind::stock), "990000").from, std::nullopt);
}

TEST(Completed, ARecurrentFigureCoversItsPeriod) {
  auto quarterly = of(TargetKind::recurrent);
  quarterly.period = calendar::PeriodKind::quarter;
  EXPECT_EQ(completed(figure(), quarterly, "990000").from, day(4, 1));
}

TEST(Completed, AListIsWorthWhatIsDoneOfIt) {
  auto made = figure(std::nullopt);
  made.listed = {{"甲厂", {}, {}, true}, {"乙厂", {}, {}, false}};
  EXPECT_EQ(completed(made, of(TargetKind::watch_list), "990000").value, kOne);
}

TEST(Completed, TheAreaIsTheUnitsOwnUnlessItIsNamed) {
  EXPECT_EQ(completed(figure(), of(TargetKind::flow), "990000").area, "990000");
  auto made = figure();
  made.area = "990100";
  EXPECT_EQ(completed(made, of(TargetKind::flow), "990000").area, "990100");
}

TEST(FaultsOf, AnOrderlyFigureHasNone) {
  EXPECT_THAT(faults(figure(), of(TargetKind::flow)), IsEmpty());
  EXPECT_THAT(faults(figure(), of(TargetKind::stock)), IsEmpty());
  EXPECT_THAT(faults(figure(0), of(TargetKind::ceiling)), IsEmpty());
  EXPECT_THAT(faults(figure(-5), of(TargetKind::net_flow)), IsEmpty());
}

TEST(FaultsOf, NobodyReportsTheFutureOrBackwards) {
  auto made = figure();
  made.as_of = day(7, 2);
  EXPECT_THAT(faults(made, of(TargetKind::stock)), ElementsAre("as_of ledger.figure_in_future"));
  made = figure();
  made.from = day(7, 1);
  EXPECT_THAT(faults(made, of(TargetKind::flow)), ElementsAre("from ledger.figure_ends_before_it_begins"));
}

TEST(FaultsOf, AStockHasNoSpanAndARecurrentOneStaysInItsPeriod) {
  auto made = figure();
  made.from = day(6, 1);
  EXPECT_THAT(faults(made, of(TargetKind::stock)), ElementsAre("from ledger.figure_has_no_span"));
  auto monthly = of(TargetKind::recurrent);
  monthly.period = calendar::PeriodKind::month;
  EXPECT_THAT(faults(made, monthly), IsEmpty());
  made.from = day(5, 31);
  EXPECT_THAT(faults(made, monthly), ElementsAre("as_of ledger.figure_not_in_a_period"));
}

TEST(FaultsOf, CountsAreNotNegativeAndMustBeThere) {
  EXPECT_THAT(faults(figure(-1), of(TargetKind::flow)), ElementsAre("value ledger.figure_negative"));
  EXPECT_THAT(faults(figure(std::nullopt), of(TargetKind::flow)), ElementsAre("value ledger.figure_needs_value"));
}

TEST(FaultsOf, GrowthNeedsItsBase) {
  auto made = figure();
  EXPECT_THAT(faults(made, of(TargetKind::growth)), ElementsAre("base ledger.figure_needs_base"));
  made.base = 0;
  EXPECT_THAT(faults(made, of(TargetKind::growth)), ElementsAre("base ledger.figure_base_not_positive"));
  made.base = 1;
  EXPECT_THAT(faults(made, of(TargetKind::growth)), IsEmpty());
  EXPECT_THAT(faults(made, of(TargetKind::relative_growth)),
              ElementsAre("compared_value ledger.figure_needs_value", "compared_base ledger.figure_needs_base"));
}

TEST(FaultsOf, ACoverageIsAtMostAll) {
  auto coverage = of(TargetKind::coverage);
  coverage.unit = "%";
  auto made = figure(11);
  EXPECT_THAT(faults(made, coverage), ElementsAre("base ledger.figure_needs_base"));
  made.base = 10;
  EXPECT_THAT(faults(made, coverage), ElementsAre("value ledger.figure_more_than_all"));
  EXPECT_THAT(faults(figure(80 * kOne), of(TargetKind::coverage)), IsEmpty());  // 83 places: a number will do
}

TEST(FaultsOf, NamesAreForWatchListsAndOnlyForThem) {
  EXPECT_THAT(faults(figure(std::nullopt), of(TargetKind::watch_list)),
              ElementsAre("listed ledger.figure_needs_names"));
  auto made = figure();
  made.listed = {{"甲厂", {}, {}, true}};
  EXPECT_THAT(faults(made, of(TargetKind::watch_list)), IsEmpty());
  EXPECT_THAT(faults(made, of(TargetKind::flow)), ElementsAre("listed ledger.figure_has_no_names"));
}

TEST(FaultsOf, EvidenceIsAskedForOnlyWhereTheTargetAsks) {
  auto made = figure();
  EXPECT_THAT(faults(made, of(TargetKind::flow), true), ElementsAre("evidence ledger.figure_needs_evidence"));
  made.evidence = {{std::string(64, 'a'), "证明.pdf"}};
  EXPECT_THAT(faults(made, of(TargetKind::flow), true), IsEmpty());
}

TEST(FaultsOf, AreAllToldAtOnce) {
  auto made = figure(-1);
  made.as_of = day(8, 1);
  made.from = day(9, 1);
  EXPECT_EQ(faults(made, of(TargetKind::stock), true).size(), 5U);
}

TEST(Cross, MeansThatNeitherHoldsTheOther) {
  const auto span = [](unsigned from, unsigned to) {
    Figure made;
    made.from = day(from, 1);
    made.as_of = day(to, 15);
    return made;
  };
  EXPECT_FALSE(cross(span(1, 3), span(1, 6)));
  EXPECT_FALSE(cross(span(1, 3), span(4, 6)));
  EXPECT_FALSE(cross(span(1, 6), span(2, 3)));
  EXPECT_TRUE(cross(span(1, 4), span(3, 6)));
  EXPECT_TRUE(cross(span(3, 6), span(1, 4)));
  EXPECT_TRUE(same_days(span(1, 3), span(1, 3)));
  Figure stock;
  stock.as_of = day(3, 1);
  EXPECT_FALSE(cross(stock, span(1, 4)));
}

TEST(Figure, ReadsWhatItWrites) {
  auto made = figure();
  made.listed = {{"甲厂", "91430000MA4L0000XX", "辅导", true}};
  made.evidence = {{std::string(64, 'a'), "证明.pdf"}};
  made.whole = true;
  const auto back = json::read<Figure>(json::write(made));
  ASSERT_TRUE(back);
  EXPECT_EQ(*back, made);
}

}  // namespace
}  // namespace huiqi::ledger
