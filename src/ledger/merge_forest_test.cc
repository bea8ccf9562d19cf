#include "ledger/merge_forest.h"

#include <gmock/gmock.h>

namespace huiqi::ledger {
namespace {

Instant at(int minute) {
  return from_millis(minute * 60'000);
}

TEST(MergeForest, WithoutMergesEverythingIsItsOwnRoot) {
  EXPECT_EQ(MergeForest({}).root_of(5), 5);
  EXPECT_EQ(MergeForest({}).account_of(5, at(1)), 0);
}

TEST(MergeForest, MergesOfMergedThingsJoinTheirRoots) {
  const MergeForest forest{{{.kept = 1, .absorbed = 2, .at = at(1)},
                            {.kept = 3, .absorbed = 4, .at = at(2)},
                            {.kept = 2, .absorbed = 4, .at = at(3)}}};
  for (const std::int64_t node : {1, 2, 3, 4}) EXPECT_EQ(forest.root_of(node), 1) << node;
  EXPECT_EQ(forest.root_at(4, at(2)), 3);
  EXPECT_EQ(forest.root_at(4, at(1)), 4);
  EXPECT_THAT(forest.nodes(), testing::ElementsAre(1, 2, 3, 4));
}

TEST(MergeForest, TheOrderOfDecisionsCountsNotThatOfTheList) {
  const MergeForest forest{{{.kept = 3, .absorbed = 1, .at = at(2)}, {.kept = 1, .absorbed = 2, .at = at(1)}}};
  EXPECT_EQ(forest.root_of(2), 3);
  EXPECT_EQ(forest.root_at(2, at(1)), 1);
}

TEST(MergeForest, TakingAnEdgeAwayGivesBackWhatStoodBefore) {
  const std::vector<MergeEdge> edges = {{.kept = 1, .absorbed = 2, .at = at(1)},
                                        {.kept = 3, .absorbed = 1, .at = at(2)},
                                        {.kept = 3, .absorbed = 4, .at = at(3)}};
  const MergeForest without_second{{edges[0], edges[2]}};
  EXPECT_EQ(without_second.root_of(2), 1);
  EXPECT_EQ(without_second.root_of(1), 1);
  EXPECT_EQ(without_second.root_of(4), 3);
  const MergeForest without_first{{edges[1], edges[2]}};
  EXPECT_EQ(without_first.root_of(2), 2);
  EXPECT_EQ(without_first.root_of(1), 3);
}

TEST(MergeForest, AnEdgeBetweenTwoThatAreOneChangesNothing) {
  const MergeForest forest{{{.kept = 1, .absorbed = 2, .at = at(1)},
                            {.kept = 1, .absorbed = 3, .at = at(2)},
                            {.kept = 3, .absorbed = 2, .at = at(3)}}};
  EXPECT_EQ(forest.root_of(2), 1);
  EXPECT_EQ(forest.root_of(3), 1);
}

TEST(MergeForest, FiguresFromBeforeAMergeAreAccountsOfTheirOwn) {
  const MergeForest forest{{{.kept = 1, .absorbed = 2, .at = at(10)}, {.kept = 1, .absorbed = 3, .at = at(20)}}};
  EXPECT_EQ(forest.account_of(1, at(5)), 0);
  EXPECT_EQ(forest.account_of(2, at(5)), 1);
  EXPECT_EQ(forest.account_of(2, at(15)), 0);
  EXPECT_EQ(forest.account_of(3, at(15)), 2);
  EXPECT_EQ(forest.account_of(3, at(25)), 0);
}

TEST(MergeForest, TwoThatWereOneBeforeStayOneAccount) {
  const MergeForest forest{{{.kept = 1, .absorbed = 2, .at = at(10)}, {.kept = 3, .absorbed = 1, .at = at(20)}}};
  EXPECT_EQ(forest.account_of(1, at(15)), forest.account_of(2, at(15)));
  EXPECT_NE(forest.account_of(2, at(5)), forest.account_of(1, at(5)));
  EXPECT_NE(forest.account_of(1, at(15)), 0);
  EXPECT_EQ(forest.account_of(2, at(25)), 0);
}

}  // namespace
}  // namespace huiqi::ledger
