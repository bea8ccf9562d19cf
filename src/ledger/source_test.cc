#include "ledger/source.h"

#include <gtest/gtest.h>

namespace huiqi::ledger {
namespace {

TEST(KindOf, AGoalIsFollowedUpAsWhatItMeans) {
  EXPECT_EQ(kind_of(policy::GoalKind::build), TargetKind::milestone);
  EXPECT_EQ(kind_of(policy::GoalKind::issue), TargetKind::milestone);
  EXPECT_EQ(kind_of(policy::GoalKind::relative), TargetKind::relative_growth);
  EXPECT_EQ(kind_of(policy::GoalKind::forbid), TargetKind::ceiling);
  EXPECT_EQ(kind_of(policy::GoalKind::all_of), TargetKind::coverage);
}

TEST(YearOfDocument, IsThatOfItsTitleBeforeThatOfItsDate) {
  const Date november = make_date(2025, 11, 20);
  EXPECT_EQ(year_of_document("示例省2026年促进中小企业发展工作要点", november), 2026);
  EXPECT_EQ(year_of_document("关于印发《2026年工作要点》的通知", std::nullopt), 2026);
  EXPECT_EQ(year_of_document("三年行动方案（2024—2026年）", november), 2026);
  EXPECT_EQ(year_of_document("关于扶持120260年级企业的意见", november), 2025);
  EXPECT_EQ(year_of_document("若干措施", november), 2025);
  EXPECT_EQ(year_of_document("若干措施", std::nullopt), std::nullopt);
  EXPECT_EQ(year_of_document("", std::nullopt), std::nullopt);
}

TEST(DueOf, AYearEndsWithItsLastDay) {
  EXPECT_EQ(due_of("2026"), make_date(2026, 12, 31));
  EXPECT_EQ(due_of("2026-06-30"), make_date(2026, 6, 30));
  EXPECT_EQ(due_of("六月"), std::nullopt);
  EXPECT_EQ(due_of(""), std::nullopt);
}

}  // namespace
}  // namespace huiqi::ledger
