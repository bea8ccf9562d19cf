#include "series/fraction.h"

#include <gtest/gtest.h>

#include <random>

namespace huiqi::series {
namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

TEST(CompareFractions, ComparesWhatCrossMultiplicationWould) {
  std::mt19937_64 random{1};
  std::uniform_int_distribution<std::int64_t> any{-1000, 1000};
  std::uniform_int_distribution<std::int64_t> positive{1, 1000};
  for (int i = 0; i < 20'000; ++i) {
    const std::int64_t n1 = any(random), d1 = positive(random), n2 = any(random), d2 = positive(random);
    EXPECT_EQ(compare_fractions(n1, d1, n2, d2), n1 * d2 <=> n2 * d1) << n1 << '/' << d1 << ' ' << n2 << '/' << d2;
  }
}

TEST(CompareFractions, IsExactWhereDoublesAreNot) {
  EXPECT_EQ(compare_fractions(kMost, kMost - 1, kMost - 1, kMost - 2), std::strong_ordering::less);
  EXPECT_EQ(compare_fractions(kMost, kMost, 1, 1), std::strong_ordering::equal);
}

TEST(CompareFractions, DoesNotOverflowAtTheEdgesOfItsRange) {
  const Wide huge = Wide{kMost} * kMost;
  EXPECT_EQ(compare_fractions(huge, 1, huge - 1, 1), std::strong_ordering::greater);
  EXPECT_EQ(compare_fractions(-huge, huge, -1, 1), std::strong_ordering::equal);
  EXPECT_EQ(compare_fractions(huge - 1, huge, huge - 2, huge - 1), std::strong_ordering::greater);
}

TEST(Saturated, StopsAtTheEndsOfInt64) {
  EXPECT_EQ(saturated(Wide{kMost} + 1), kMost);
  EXPECT_EQ(saturated(Wide{kLeast} - 1), kLeast);
  EXPECT_EQ(saturated(kLeast), kLeast);
  EXPECT_EQ(saturated(-7), -7);
}

TEST(ScaledQuotient, RoundsHalvesAwayFromZero) {
  EXPECT_EQ(scaled_quotient(1, 8, 100), 13);
  EXPECT_EQ(scaled_quotient(-1, 8, 100), -13);
  EXPECT_EQ(scaled_quotient(1, 3, 100), 33);
  EXPECT_EQ(scaled_quotient(2, 3, 100), 67);
  EXPECT_EQ(scaled_quotient(-2, 3, 100), -67);
}

TEST(ScaledQuotient, TakesTheLargestSums) {
  EXPECT_EQ(scaled_quotient(kMost, kMost, 10'000'000), 10'000'000);
  EXPECT_EQ(scaled_quotient(kLeast, 1, 10'000'000), kLeast);
}

}  // namespace
}  // namespace huiqi::series
