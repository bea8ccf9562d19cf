#include "ledger/measured.h"

#include <gtest/gtest.h>

namespace huiqi::ledger {
namespace {

TEST(ToDecimal, WritesTenThousandthsAsPeopleDo) {
  EXPECT_EQ(to_decimal(0), "0");
  EXPECT_EQ(to_decimal(10'000'000), "1000");
  EXPECT_EQ(to_decimal(125'000), "12.5");
  EXPECT_EQ(to_decimal(1), "0.0001");
  EXPECT_EQ(to_decimal(10'203), "1.0203");
}

TEST(ToDecimal, KeepsTheSign) {
  EXPECT_EQ(to_decimal(-1), "-0.0001");
  EXPECT_EQ(to_decimal(-25'000), "-2.5");
  EXPECT_EQ(to_decimal(std::numeric_limits<std::int64_t>::min()), "-922337203685477.5808");
}

TEST(ScaleOfShare, KnowsThatTenPercentIsATenth) {
  EXPECT_EQ(scale_of_share("%") / 10, 100'000);  // 10 %
  EXPECT_EQ(scale_of_share("") / 10, 1'000);     // 0.1
  EXPECT_EQ(scale_of_share("‰"), 10 * scale_of_share("%"));
  EXPECT_TRUE(is_share("个百分点"));
  EXPECT_FALSE(is_share("家"));
}

}  // namespace
}  // namespace huiqi::ledger
