#include "policy/text_map.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace huiqi::policy {
namespace {

TEST(TextMap, SurvivesTheDatabase) {
  text::PositionMap map;
  map.add(0, 0);
  map.add(6, 9);
  map.add(70'000, 100'000);
  map.finish(80'000, 110'000);
  const auto read = position_map_from(to_bytes(map));
  EXPECT_THAT(read.pieces(), ::testing::ElementsAreArray(map.pieces()));
  EXPECT_EQ(read.clean_size(), 80'000U);
  EXPECT_EQ(read.source_size(), 110'000U);
  EXPECT_EQ(read.to_source(7), map.to_source(7));
}

TEST(TextMap, IsNotMadeOfAnyBytes) {
  EXPECT_THROW((void)position_map_from({}), std::invalid_argument);
  EXPECT_THROW((void)position_map_from(std::vector<std::byte>(12)), std::invalid_argument);
}

}  // namespace
}  // namespace huiqi::policy
