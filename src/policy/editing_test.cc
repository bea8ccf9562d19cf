#include "policy/editing.h"

#include <gmock/gmock.h>

#include "support/directory.h"
#include "support/fixed_clock.h"

namespace huiqi::policy {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

// "一、二、三、" … 30 characters of text, two sections, two measures.
class Edits : public ::testing::Test {
 protected:
  Edits() {
    auto& content = editing.content;
    content.sections = {{"一", "前", 1, {0, 15}}, {"二", "后", 1, {15, 30}}};
    content.measures.resize(2);
    content.measures[0].id = {1};
    content.measures[0].place = {0, 10};
    content.measures[0].section = 0;
    content.measures[0].confirmed = true;
    content.measures[1].id = {2};
    content.measures[1].place = {16, 30};
    content.measures[1].section = 1;
  }
  static CleanText thirty() {
    std::string text;
    for (int i = 0; i < 30; ++i) text += "字";
    return CleanText{std::move(text)};
  }
  VersionMeasure& measure(std::size_t index) { return editing.content.measures[index]; }

  huiqi::testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  IdSource ids{clock, 1};
  Editing editing{
      {}, {}, {}, thirty(), Naming{huiqi::testing::directory(), {}, make_date(2026, 3, 2)}, huiqi::testing::directory(),
      ids};
};

TEST_F(Edits, AMeasureThatMovesStandsInTheSectionWhereItBegins) {
  ASSERT_TRUE(change_measure(editing, {1}, {.begin = 15, .end = 16}));
  EXPECT_EQ(measure(0).section, 1);
  EXPECT_FALSE(measure(0).confirmed) << "what was confirmed is not what is shown";
  EXPECT_TRUE(editing.measures_moved);
  ASSERT_TRUE(add_measure(editing, {.begin = 2, .end = 4}));
  EXPECT_EQ(measure(0).section, 0);
  EXPECT_EQ(measure(0).place, (Place{2, 4})) << "in the document's order";
}

TEST_F(Edits, ASplitSharesOutWhatStandsInTheMeasure) {
  measure(0).units.resize(1);
  measure(0).units[0].id = {7};
  measure(0).targets.resize(2);
  measure(0).targets[0].found.begin = 3;
  measure(0).targets[1].found.begin = 6;
  measure(0).goals.resize(1);
  measure(0).goals[0].found.begin = 5;
  ASSERT_TRUE(split_measure(editing, {1}, {5, "后半"}));
  ASSERT_THAT(editing.content.measures, SizeIs(3));
  EXPECT_EQ(measure(0).place, (Place{0, 5}));
  EXPECT_EQ(measure(1).place, (Place{5, 10}));
  EXPECT_THAT(measure(0).targets, SizeIs(1));
  EXPECT_THAT(measure(1).targets, SizeIs(1));
  EXPECT_THAT(measure(1).goals, SizeIs(1));
  ASSERT_THAT(measure(1).units, SizeIs(1));
  EXPECT_NE(measure(1).units[0].id, UnitId{7});
}

TEST_F(Edits, UnknownUnitsAreLookedUpAgainWhenTheIssuerIsKnown) {
  measure(0).units.resize(2);
  measure(0).units[0].name = "市财政局";
  measure(0).units[1].name = "省财政厅";
  measure(0).units[1].standing = UnitStanding::organisation;
  measure(0).units[1].organisation = identity::OrganisationId{5};
  VersionChange change;
  change.issuers = {"安澜市人民政府"};
  ASSERT_TRUE(change_particulars(editing, change));
  EXPECT_EQ(measure(0).units[0].organisation, identity::organisation_id("980100.finance"));
  EXPECT_EQ(measure(0).units[1].organisation, identity::OrganisationId{5}) << "what is known stays";
}

TEST_F(Edits, AMemberThatIsNotNamedStaysAndNullEmptiesIt) {
  auto& said = editing.version.particulars;
  said.title = "原题";
  said.topic = "rights";
  said.region = "示例省";
  VersionChange change;
  change.topic = {true, {}};
  ASSERT_TRUE(change_particulars(editing, change));
  EXPECT_EQ(said.title, "原题");
  EXPECT_FALSE(said.topic);
  EXPECT_EQ(said.region, "示例省");
}

TEST_F(Edits, ARowThatKeepsItsIdKeepsWhatOnlyTheReaderKnows) {
  measure(0).targets.resize(1);
  measure(0).targets[0].id = {31};
  measure(0).targets[0].text = "新增5万人";
  measure(0).targets[0].found = {2, 7, 6'000};
  TargetChange change;
  change.id = TargetId{31};
  change.subject = "用工";
  change.value = 1;
  ASSERT_TRUE(set_targets(editing, MeasureId{1}, {{change}}));
  const auto& target = measure(0).targets[0];
  EXPECT_EQ(target.text, "新增5万人");
  EXPECT_EQ(target.origin, ItemOrigin::read);
  EXPECT_EQ(target.found, (Found{2, 7, 10'000})) << "a reviewer has looked at it";
  EXPECT_FALSE(measure(0).confirmed);
}

TEST_F(Edits, EveryMeasureOfTheVersionBeforeIsKeptOrClosedOnce) {
  editing.before.measures.resize(2);
  editing.before.measures[0].id = {1};
  editing.before.measures[1].id = {9};
  editing.content.pairs = {{{1}, true}, {{9}}};
  const auto refused = [&](const PairChange& change) {
    const auto result = set_pairs(editing, change);
    return result ? std::string_view{} : result.error().code;
  };
  EXPECT_EQ(refused({{{{1}, {1}}}, {}}), "policy.pairs_incomplete");
  EXPECT_EQ(refused({{{{1}, {1}}, {{9}, {1}}}, {}}), "policy.pairs_incomplete") << "one measure for two";
  EXPECT_EQ(refused({{{{1}, {1}}}, {{{1}, "x"}}}), "policy.pairs_incomplete");
  EXPECT_EQ(refused({{{{1}, {1}}}, {{{8}, "x"}}}), "policy.pairs_incomplete");
  EXPECT_EQ(refused({{{{1}, {8}}}, {{{9}, "x"}}}), "policy.no_such_measure");
  EXPECT_EQ(refused({{{{1}, {1}}}, {{{9}, "并入"}}}), "");
  EXPECT_EQ(editing.content.pairs[1].reason, "并入");
}

}  // namespace
}  // namespace huiqi::policy
