#include "text/position_map.h"

#include <gtest/gtest.h>

namespace huiqi::text {
namespace {

TEST(PositionMap, LeadsEachCleanByteToItsSource) {
  PositionMap map;  // source "a,b", clean "a，b"
  map.add(0, 0), map.add(1, 1), map.add(4, 2);
  map.finish(5, 3);
  EXPECT_EQ(map.to_source(0), 0U);
  EXPECT_EQ(map.to_source(1), 1U);
  EXPECT_EQ(map.to_source(4), 2U);
  EXPECT_EQ(map.to_source(5), 3U);
}

TEST(PositionMap, NeverPassesTheNextPiece) {
  PositionMap map;
  map.add(0, 0), map.add(3, 1);
  map.finish(6, 2);
  EXPECT_EQ(map.to_source(2), 1U);
  EXPECT_EQ(map.to_source(4), 2U);
}

TEST(PositionMap, KeepsOnePieceWhereBothAdvanceTogether) {
  PositionMap map;
  for (std::size_t i = 0; i < 100; ++i) map.add(i, i + 7);
  EXPECT_EQ(map.pieces().size(), 1U);
}

TEST(PositionMap, ComposesTwoMaps) {
  PositionMap inner;  // middle "abXc" from source "ab--c": X stands for "--"
  inner.add(0, 0), inner.add(2, 2), inner.add(3, 4);
  inner.finish(4, 5);
  PositionMap outer;  // clean "bXc" from "abXc"
  outer.add(0, 1);
  outer.finish(3, 4);
  const PositionMap both = outer.over(inner);
  EXPECT_EQ(both.to_source(0), 1U);
  EXPECT_EQ(both.to_source(1), 2U);
  EXPECT_EQ(both.to_source(2), 4U);
  EXPECT_EQ(both.to_source(3), 5U);
}

}  // namespace
}  // namespace huiqi::text
