#include "ledger/match/quantity.h"

#include "ledger/match/sample_test.h"
#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

Quantity of(std::int64_t value, std::string_view unit) {
  return quantity_of(value, unit, shipped_vocabulary());
}

bool same(const Quantity& a, const Quantity& b) {
  return comparable(a, b) && equal(a, b) && equal(b, a);
}

TEST(Quantity, HouseholdsAndFirmsCountTheSame) {
  EXPECT_TRUE(same(of(100 * kOne, "户"), of(100 * kOne, "家")));
  EXPECT_FALSE(same(of(100 * kOne, "户"), of(101 * kOne, "家")));
  EXPECT_FALSE(comparable(of(100 * kOne, "人"), of(100 * kOne, "人次")));
  EXPECT_FALSE(comparable(of(100 * kOne, "家"), of(100 * kOne, "亿元")));
}

TEST(Quantity, TenPercentIsATenth) {
  EXPECT_TRUE(same(of(10 * kOne, "%"), of(kOne / 10, "")));
  EXPECT_TRUE(same(of(10 * kOne, "%"), of(100 * kOne, "‰")));
  EXPECT_FALSE(same(of(10 * kOne, "%"), of(10 * kOne, "")));
}

TEST(Quantity, MoneyIsComparedInYuan) {
  EXPECT_TRUE(same(of(2 * kOne, "亿元"), of(20'000 * kOne, "万元")));
  EXPECT_TRUE(same(of(kMostMeasured, "亿元"), of(kMostMeasured, "亿元")));
}

TEST(Quantity, AUnitThatNobodyKnowsIsOnlyItself) {
  EXPECT_TRUE(same(of(5 * kOne, "公里"), of(5 * kOne, "公里")));
  EXPECT_FALSE(comparable(of(5 * kOne, "公里"), of(5 * kOne, "家")));
  EXPECT_TRUE(same(of(5 * kOne, ""), of(5 * kOne, "家")));
}

}  // namespace
}  // namespace huiqi::ledger
