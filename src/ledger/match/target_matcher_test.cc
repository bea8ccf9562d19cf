#include "ledger/match/target_matcher.h"

#include <gmock/gmock.h>

#include <random>

#include "ledger/match/sample_test.h"
#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

Statement stated(std::int64_t id, std::int64_t document, std::string quote, std::int64_t value,
                 TargetKind kind = TargetKind::flow) {
  Statement statement;
  statement.id = id;
  statement.document = document;
  statement.area = "990000";
  statement.year = 2026;
  statement.kind = kind;
  statement.value = value * kOne;
  statement.unit = "家";
  statement.quote = std::move(quote);
  return statement;
}

std::vector<std::int64_t> partners(const std::vector<TargetMatch>& matches) {
  std::vector<std::int64_t> ids;
  for (const auto& match : matches) ids.push_back(match.right);
  return ids;
}

TEST(TargetMatcher, FindsEverySourceOfATarget) {
  TargetMatcher matcher{shipped_vocabulary()};
  matcher.add(stated(1, 1, "新增智能工厂300家以上", 300));
  matcher.add(stated(2, 2, "年内新增300家智能工厂", 300));
  matcher.add(stated(3, 3, "新增智能工厂280家", 280));
  matcher.add(stated(4, 3, "新增数字车间300家", 300));
  const auto asked = stated(5, 4, "2026年新增智能工厂300家", 300);
  const auto found = matcher.matches(asked);
  EXPECT_THAT(partners(found), testing::UnorderedElementsAre(1, 2, 3));
  for (const auto& match : found) {
    EXPECT_EQ(match.left, 5);
    EXPECT_EQ(match.finding.kind, match.right == 3 ? MergeKind::conflict : MergeKind::same);
  }
}

TEST(TargetMatcher, DoesNotMatchAStatementWithItself) {
  TargetMatcher matcher{shipped_vocabulary()};
  const auto statement = stated(1, 1, "新增智能工厂300家以上", 300);
  matcher.add(statement);
  EXPECT_TRUE(matcher.matches(statement).empty());
}

TEST(TargetMatcher, LooksAtAnUnknownAreaToo) {
  TargetMatcher matcher{shipped_vocabulary()};
  auto nowhere = stated(1, 1, "新增智能工厂300家", 300);
  nowhere.area.clear();
  matcher.add(nowhere);
  auto elsewhere = stated(2, 2, "新增智能工厂300家", 300);
  elsewhere.area = "980000";
  matcher.add(elsewhere);
  EXPECT_THAT(partners(matcher.matches(stated(3, 3, "新增智能工厂300家", 300))), testing::ElementsAre(1));
  nowhere.id = 4;
  nowhere.document = 4;
  EXPECT_THAT(partners(matcher.matches(nowhere)), testing::UnorderedElementsAre(1, 2));
}

TEST(TargetMatcher, ProposesFlowAndStockOnceWhereOneDocumentStatesBoth) {
  TargetMatcher matcher{shipped_vocabulary()};
  matcher.add(stated(1, 1, "新增瞪羚企业60家", 60));
  matcher.add(stated(2, 1, "瞪羚企业总数达到400家", 400, TargetKind::stock));
  matcher.add(stated(3, 2, "瞪羚企业累计达到400家", 400, TargetKind::stock));
  EXPECT_THAT(partners(matcher.matches(stated(1, 1, "新增瞪羚企业60家", 60))), testing::ElementsAre(2));
  EXPECT_THAT(partners(matcher.matches(stated(4, 3, "新增瞪羚企业60家", 60))), testing::UnorderedElementsAre(1, 2, 3));
}

// A province's 10⁵ targets: each new one is compared with few.
TEST(TargetMatcher, ComparesWithFewOfVeryMany) {
  constexpr int kTargets = 100'000, kAsked = 500;
  constexpr std::u32string_view kCharacters =
      U"智能工厂数字车间绿色园区首贷户贷款余额用工培训专利转化标准制定质量诊断节能改造云平台物流枢纽冷链仓储出口订单展"
      U"会招商"
      U"孵化器加速器众创空间检测实验中试基地联盟标识解析灯塔链主配套协作采购清欠减税退费社保补贴担保保险融资租赁";
  std::mt19937 random{3};
  std::uniform_int_distribution<std::size_t> pick{0, kCharacters.size() - 1};
  std::vector<Statement> all;
  for (int i = 0; i < kTargets; ++i) {
    std::u32string subject;
    for (int c = 0; c < 8; ++c) subject += kCharacters[pick(random)];
    all.push_back(stated(i + 1, i / 20, "新增" + utf8_of(subject) + "中小企业100家以上", 100));
  }
  TargetMatcher matcher{shipped_vocabulary()};
  for (const auto& each : all) matcher.add(each);
  for (int i = 0; i < kAsked; ++i) {
    auto again = all[static_cast<std::size_t>(i) * 97];
    const auto original = again.id;
    again.id = -1;
    again.document = -1;
    again.quote += "培育任务";
    EXPECT_THAT(partners(matcher.matches(again)), testing::Contains(original));
  }
  EXPECT_LT(matcher.compared(), kAsked * 61U);
}

}  // namespace
}  // namespace huiqi::ledger
