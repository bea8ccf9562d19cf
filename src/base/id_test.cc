#include "base/id.h"

#include <gtest/gtest.h>

#include <set>

#include "support/fixed_clock.h"

namespace huiqi {
namespace {

TEST(IdSource, GivesIncreasingIdsWithinOneMillisecond) {
  testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  IdSource ids{clock, 3};
  auto last = ids.next();
  for (int i = 0; i < 50'000; ++i) {
    const auto id = ids.next();
    ASSERT_GT(id, last);
    last = id;
  }
}

TEST(IdSource, KeepsOrderWhenTheClockGoesBack) {
  testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  IdSource ids{clock, 0};
  const auto first = ids.next();
  clock.set("2026-03-01T09:00:00+08:00");
  EXPECT_GT(ids.next(), first);
}

TEST(IdSource, TwoNodesNeverGiveTheSameId) {
  testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  IdSource one{clock, 1};
  IdSource two{clock, 2};
  std::set<std::int64_t> seen;
  for (int i = 0; i < 1000; ++i) {
    EXPECT_TRUE(seen.insert(one.next()).second);
    EXPECT_TRUE(seen.insert(two.next()).second);
  }
}

TEST(IdSource, ThreadsNeverShareAnId) {
  SystemClock clock;
  IdSource ids{clock, 0};
  constexpr std::size_t each = 20'000;
  std::vector<std::vector<std::int64_t>> given(4);
  {
    std::vector<std::jthread> threads;
    for (auto& mine : given) {
      threads.emplace_back([&ids, &mine] {
        for (std::size_t i = 0; i < each; ++i) mine.push_back(ids.next());
      });
    }
  }
  std::set<std::int64_t> all;
  for (const auto& mine : given) all.insert(mine.begin(), mine.end());
  EXPECT_EQ(all.size(), 4 * each);
}

TEST(ParseId, TakesPositiveDecimalsOnly) {
  EXPECT_EQ(parse_id("42"), 42);
  for (const auto* bad : {"", "0", "-1", "+1", " 1", "1 ", "0x1", "9223372036854775808", "1e3"}) {
    EXPECT_FALSE(parse_id(bad)) << bad;
  }
}

}  // namespace
}  // namespace huiqi
