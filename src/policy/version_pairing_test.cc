#include "policy/version_pairing.h"

#include <gmock/gmock.h>

#include "support/fixed_clock.h"

namespace huiqi::policy {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

VersionMeasure measure(std::int64_t id, std::string heading, Place place) {
  VersionMeasure measure;
  measure.id = {id};
  measure.heading = std::move(heading);
  measure.place = place;
  return measure;
}

VersionTarget target(std::int64_t id, std::string text, std::string subject) {
  VersionTarget target;
  target.id = {id};
  target.text = std::move(text);
  target.subject = std::move(subject);
  return target;
}

std::vector<std::int64_t> ids_of(const VersionContent& content) {
  std::vector<std::int64_t> ids;
  for (const auto& measure : content.measures) ids.push_back(measure.id.value);
  return ids;
}

class VersionPairing : public ::testing::Test {
 protected:
  VersionPairing() {
    before.measures = {measure(1, "培育专精特新企业", {0, 4}), measure(2, "降低融资成本", {4, 8})};
    before.measures[0].targets = {target(11, "新增240家", "专精特新企业")};
    before.measures[0].goals = {{{21}, GoalKind::build, "建成服务平台"}};
    before.targets = {target(12, "增加值增长10%", "增加值")};
    after.measures = {measure(101, "保障用工", {0, 4}), measure(102, "培育专精特新企业", {4, 8})};
    after.measures[1].targets = {target(111, "新增300家", "专精特新企业"), target(113, "培训10期", "培训")};
    after.measures[1].goals = {{{121}, GoalKind::build, "建成服务平台"}};
    after.targets = {target(112, "增加值增长12%", "增加值")};
  }
  const CleanText text{"甲乙丙丁戊己庚辛"};
  VersionContent before;
  VersionContent after;
  huiqi::testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  IdSource ids{clock, 1};
};

TEST_F(VersionPairing, APartnerTakesTheIdAndSoDoItsTargetsAndGoals) {
  pair_versions(before, text, after, text);
  EXPECT_THAT(ids_of(after), ElementsAre(101, 1));
  EXPECT_EQ(after.measures[1].targets[0].id, TargetId{11}) << "another value for the same thing";
  EXPECT_EQ(after.measures[1].targets[1].id, TargetId{113});
  EXPECT_EQ(after.measures[1].goals[0].id, GoalId{21});
  EXPECT_EQ(after.targets[0].id, TargetId{12});
  ASSERT_EQ(after.pairs.size(), 2U);
  EXPECT_EQ(after.pairs[0].measure, MeasureId{1});
  EXPECT_TRUE(after.pairs[0].kept);
  EXPECT_EQ(after.pairs[0].evidence, PairEvidence::heading);
  EXPECT_EQ(after.pairs[0].state, PairState::proposed);
  EXPECT_EQ(after.pairs[1], (VersionPair{{2}}));
}

TEST_F(VersionPairing, AReviewerMayAgree) {
  pair_versions(before, text, after, text);
  pair_as_said(before, {{{1}, {1}}}, {{{2}, "已并入"}}, after, ids);
  EXPECT_THAT(ids_of(after), ElementsAre(101, 1));
  EXPECT_EQ(after.pairs[0].state, PairState::confirmed);
  EXPECT_EQ(after.pairs[0].evidence, PairEvidence::heading) << "why it was proposed stays known";
  EXPECT_EQ(after.pairs[1].reason, "已并入");
  EXPECT_FALSE(after.pairs[1].kept);
}

TEST_F(VersionPairing, AReviewerMaySayOtherwise) {
  pair_versions(before, text, after, text);
  pair_as_said(before, {{{1}, {101}}, {{2}, {1}}}, {}, after, ids);
  EXPECT_THAT(ids_of(after), ElementsAre(1, 2));
  EXPECT_GT(after.measures[1].targets[0].id, TargetId{1'000}) << "it is no longer what the old measure's target was";
  EXPECT_EQ(after.pairs[0].evidence, PairEvidence::reviewer);
  EXPECT_EQ(after.pairs[1].evidence, PairEvidence::reviewer);
}

TEST_F(VersionPairing, AMeasureThatLosesItsPartnerGetsAnIdOfItsOwn) {
  pair_versions(before, text, after, text);
  pair_as_said(before, {}, {{{1}, "不再保留"}, {{2}, "不再保留"}}, after, ids);
  EXPECT_EQ(after.measures[0].id, MeasureId{101});
  EXPECT_GT(after.measures[1].id, MeasureId{1'000});
  EXPECT_FALSE(after.pairs[0].kept);
}

TEST_F(VersionPairing, TheFirstVersionHasNoPairs) {
  pair_versions({}, text, after, text);
  EXPECT_THAT(after.pairs, IsEmpty());
  EXPECT_THAT(ids_of(after), ElementsAre(101, 102));
}

}  // namespace
}  // namespace huiqi::policy
