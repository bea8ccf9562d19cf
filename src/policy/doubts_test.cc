#include "policy/doubts.h"

#include <gmock/gmock.h>

#include "support/fixed_clock.h"

namespace huiqi::policy {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

VersionUnit unit(std::int64_t id, std::string name, Role role, UnitStanding standing = UnitStanding::organisation) {
  VersionUnit unit;
  unit.id = {id};
  unit.name = std::move(name);
  unit.role = role;
  unit.standing = standing;
  return unit;
}

VersionMeasure measure(std::int64_t id, std::vector<VersionUnit> units) {
  VersionMeasure measure;
  measure.id = {id};
  measure.units = std::move(units);
  return measure;
}

Version titled() {
  Version version;
  version.particulars.title = "通知";
  return version;
}

std::vector<DoubtKind> kinds(const std::vector<OpenDoubt>& doubts) {
  std::vector<DoubtKind> all;
  for (const auto& doubt : doubts) all.push_back(doubt.kind);
  return all;
}

const Issuer kIssuer{"示例省财政厅", identity::OrganisationId{5}};

class Doubts : public ::testing::Test {
 protected:
  huiqi::testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  IdSource ids{clock, 1};
};

TEST_F(Doubts, AMeasureWithALeadOrOneUnitHasNone) {
  EXPECT_THAT(doubts_of(measure(1, {unit(2, "甲", Role::responsible)})), IsEmpty());
  EXPECT_THAT(doubts_of(measure(1, {unit(2, "甲", Role::support), unit(3, "乙", Role::lead)})), IsEmpty());
}

TEST_F(Doubts, UnitsAreDoubtedOneByOne) {
  auto group = unit(4, "有关部门", Role::support, UnitStanding::indefinite);
  const auto doubted =
      measure(1, {unit(2, "甲", Role::responsible), unit(3, "乙", Role::responsible, UnitStanding::unknown), group});
  EXPECT_THAT(doubts_of(doubted), ElementsAre(OpenDoubt{DoubtKind::no_lead, MeasureId{1}},
                                              OpenDoubt{DoubtKind::unknown_unit, MeasureId{1}, UnitId{3}},
                                              OpenDoubt{DoubtKind::indefinite_group, MeasureId{1}, UnitId{4}}));
  group.named = {{7}};
  group.role = Role::lead;
  EXPECT_THAT(doubts_of(measure(1, {group})), IsEmpty()) << "somebody said who they are";
  EXPECT_THAT(kinds(doubts_of(measure(1, {}))), ElementsAre(DoubtKind::no_unit));
}

TEST_F(Doubts, WhatTheReaderWasNotSureOfIsDoubted) {
  auto unsure = measure(1, {unit(2, "甲", Role::lead)});
  unsure.confidence = 5'000;
  unsure.duplicate = MeasureId{9};
  unsure.likeness = 8'800;
  unsure.targets.resize(2);
  unsure.targets[0].id = {31};
  unsure.targets[0].found.confidence = 6'000;
  EXPECT_THAT(doubts_of(unsure),
              ElementsAre(OpenDoubt{DoubtKind::likely_duplicate, MeasureId{1}, {}, {}, MeasureId{9}, 8'800},
                          OpenDoubt{DoubtKind::low_confidence, MeasureId{1}, {}, {}, {}, 5'000},
                          OpenDoubt{DoubtKind::low_confidence, MeasureId{1}, {}, TargetId{31}, {}, 6'000}));
  unsure.confirmed = true;
  EXPECT_THAT(doubts_of(unsure), IsEmpty());
}

TEST_F(Doubts, OfAVersionTheGravestComeFirst) {
  VersionContent content;
  content.measures = {measure(1, {unit(2, "甲", Role::lead, UnitStanding::unknown)}), measure(3, {})};
  content.conditions.resize(1);
  content.pairs = {{{1}, true, PairState::proposed}};
  content.targets.resize(1);
  content.targets[0].found.confidence = 100;
  EXPECT_THAT(kinds(doubts_of(Version{}, content)),
              ElementsAre(DoubtKind::no_title, DoubtKind::unconfirmed_pairs, DoubtKind::no_unit,
                          DoubtKind::unknown_unit, DoubtKind::condition, DoubtKind::low_confidence));
  auto version = titled();
  version.conditions_confirmed = true;
  content.pairs[0].state = PairState::confirmed;
  content.targets.clear();
  EXPECT_THAT(kinds(doubts_of(version, content)), ElementsAre(DoubtKind::no_unit, DoubtKind::unknown_unit));
}

TEST_F(Doubts, TheFirstNamedUnitIsProposedAsLead) {
  auto doubted = measure(1, {unit(2, "甲", Role::responsible), unit(3, "乙", Role::responsible)});
  const auto proposed = proposed_unit(doubted, kIssuer);
  ASSERT_TRUE(proposed);
  EXPECT_EQ(proposed->why, ProposalReason::first_named);
  EXPECT_EQ(proposed->unit, UnitId{2});
  confirm(doubted, kIssuer, ids);
  EXPECT_TRUE(doubted.confirmed);
  EXPECT_EQ(doubted.units[0].role, Role::lead);
  EXPECT_TRUE(doubted.units[0].assigned);
  EXPECT_FALSE(doubted.units[1].assigned);
  EXPECT_FALSE(proposed_unit(doubted, kIssuer)) << "it has its lead now";
}

TEST_F(Doubts, WhereNoUnitIsPrintedTheIssuerIsProposed) {
  auto doubted = measure(1, {});
  confirm(doubted, kIssuer, ids);
  ASSERT_EQ(doubted.units.size(), 1U);
  EXPECT_EQ(doubted.units[0].name, "示例省财政厅");
  EXPECT_EQ(doubted.units[0].organisation, kIssuer.organisation);
  EXPECT_EQ(doubted.units[0].role, Role::lead);
  EXPECT_TRUE(doubted.units[0].assigned);
  EXPECT_FALSE(doubted.units[0].printed_role) << "the text does not name it";
  EXPECT_FALSE(proposed_unit(measure(1, {}), {})) << "nobody knows who issued it";
}

TEST_F(Doubts, ConfirmingAllLeavesWhatIsDoubted) {
  VersionContent content;
  content.measures = {measure(1, {unit(2, "甲", Role::lead)}), measure(3, {}),
                      measure(4, {unit(5, "乙", Role::lead, UnitStanding::unknown)})};
  confirm_undoubted(content, false, kIssuer, ids);
  EXPECT_TRUE(content.measures[0].confirmed);
  EXPECT_FALSE(content.measures[1].confirmed);
  confirm_undoubted(content, true, kIssuer, ids);
  EXPECT_TRUE(content.measures[1].confirmed) << "what is proposed answers its only doubt";
  EXPECT_FALSE(content.measures[2].confirmed) << "nothing is proposed for an unknown unit";
}

}  // namespace
}  // namespace huiqi::policy
