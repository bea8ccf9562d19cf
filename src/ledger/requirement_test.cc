#include <gtest/gtest.h>

#include "ledger/measured.h"
#include "ledger/types.h"

namespace huiqi::ledger {
namespace {

Requirement asks(TargetKind kind, std::optional<std::int64_t> value = {},
                 Comparator comparator = Comparator::at_least) {
  Requirement requirement;
  requirement.kind = kind;
  requirement.value = value;
  requirement.comparator = comparator;
  return requirement;
}

TEST(RequiredValue, IsThePrintedOneWhereThereIsOne) {
  EXPECT_EQ(required_value(asks(TargetKind::milestone, 100 * kOne)), 100 * kOne);
  EXPECT_EQ(required_value(asks(TargetKind::ceiling, 5)), 5);
}

TEST(RequiredValue, OfAGoalWithoutANumberFollowsFromItsKind) {
  EXPECT_EQ(required_value(asks(TargetKind::milestone)), kOne);     // 出台
  EXPECT_EQ(required_value(asks(TargetKind::relative_growth)), 0);  // 不低于平均增速
  EXPECT_EQ(required_value(asks(TargetKind::ceiling)), 0);          // 不得新增
  EXPECT_EQ(required_value(asks(TargetKind::coverage)), kOne);      // 应尽: all
  auto coverage = asks(TargetKind::coverage);
  coverage.unit = "%";
  EXPECT_EQ(required_value(coverage), 100 * kOne);
}

TEST(WantsLess, WhereACeilingACompararatorOrAHigherBaseSaysSo) {
  EXPECT_TRUE(wants_less(asks(TargetKind::ceiling, 5, Comparator::equal)));
  EXPECT_TRUE(wants_less(asks(TargetKind::stock, 5, Comparator::at_most)));
  auto arrears = asks(TargetKind::stock, 0, Comparator::equal);
  EXPECT_FALSE(wants_less(arrears));
  arrears.base = 7;
  EXPECT_TRUE(wants_less(arrears));
}

}  // namespace
}  // namespace huiqi::ledger
