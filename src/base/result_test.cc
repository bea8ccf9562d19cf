#include "base/result.h"

#include <gtest/gtest.h>

namespace huiqi {
namespace {

Result<int> half(int value) {
  if (value % 2 != 0) return fail(ErrorKind::invalid, "test.odd");
  return value / 2;
}

Result<int> quarter(int value) {
  HQ_TRY(const auto once, half(value));
  HQ_CHECK(half(once));
  return half(once);
}

TEST(Result, PassesAValueOnAndStopsAtTheFirstError) {
  EXPECT_EQ(quarter(8).value(), 2);
  ASSERT_FALSE(quarter(6));
  EXPECT_EQ(quarter(6).error().code, "test.odd");
}

TEST(Result, TakesWhatMapReturns) {
  const Result<std::string> text = half(8).map([](int value) { return std::to_string(value); });
  EXPECT_EQ(text.value(), "4");
}

}  // namespace
}  // namespace huiqi
