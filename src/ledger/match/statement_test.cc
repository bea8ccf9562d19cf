#include "ledger/match/statement.h"

#include "ledger/match/sample_test.h"
#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

// A target of one document, 2026, 示例省 unless said otherwise.
struct Said {
  std::string quote;
  std::int64_t value = 0;
  std::string unit = "家";
  TargetKind kind = TargetKind::flow;
};

Statement stated(const Said& said, std::int64_t document = 1) {
  static std::int64_t next = 1;
  Statement statement;
  statement.id = next++;
  statement.document = document;
  statement.area = "990000";
  statement.year = 2026;
  statement.kind = said.kind;
  if (said.value != 0) statement.value = said.value;
  statement.unit = said.unit;
  statement.quote = said.quote;
  return statement;
}

std::optional<Finding> compared(const Statement& left, const Statement& right) {
  const auto& vocabulary = shipped_vocabulary();
  const auto found = compare(indexed(left, vocabulary), indexed(right, vocabulary), vocabulary);
  const auto mirrored = compare(indexed(right, vocabulary), indexed(left, vocabulary), vocabulary);
  EXPECT_EQ(found.has_value(), mirrored.has_value());
  EXPECT_TRUE(!found || !mirrored || found->kind == mirrored->kind);
  return found;
}

std::optional<MergeKind> kind_of(const Said& left, const Said& right) {
  const auto found = compared(stated(left, 1), stated(right, 2));
  return found ? std::optional{found->kind} : std::nullopt;
}

TEST(Compare, TheSameTargetInOtherWords) {
  EXPECT_EQ(kind_of({"年内新增智能工厂300家以上", 300 * kOne}, {"2026年底前新增300户智能工厂", 300 * kOne, "户"}),
            MergeKind::same);
  EXPECT_EQ(kind_of({"引导500家企业开展质量诊断", 500 * kOne}, {"组织500家中小企业质量诊断", 500 * kOne}),
            MergeKind::same);
  EXPECT_EQ(kind_of({"出口额增长10%左右", 10 * kOne, "%", TargetKind::growth},
                    {"确保出口额增长0.1", kOne / 10, "", TargetKind::growth}),
            MergeKind::same);
}

TEST(Compare, SaysWhy) {
  const auto found =
      compared(stated({"新增智能工厂300家", 300 * kOne}, 1), stated({"新增智能工厂300户以上", 300 * kOne, "户"}, 2));
  ASSERT_TRUE(found);
  const std::vector<Reason> reasons = {{"match.subject_same", {{"subject", "智能工厂"}}},
                                       {"match.value_same_written_otherwise", {{"left", "300家"}, {"right", "300户"}}},
                                       {"match.year_same", {{"year", "2026"}}}};
  EXPECT_EQ(found->reasons, reasons);
}

TEST(Compare, AnotherValueForTheSameThingIsAConflict) {
  const auto found =
      compared(stated({"新增智能工厂300家", 300 * kOne}, 1), stated({"新增智能工厂280家", 280 * kOne}, 2));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->kind, MergeKind::conflict);
  EXPECT_EQ(found->reasons[1], (Reason{"match.value_differs", {{"left", "300家"}, {"right", "280家"}}}));
}

TEST(Compare, ACloserNameWithTheSameValueIsTheSameAndWithAnotherItIsNot) {
  EXPECT_EQ(kind_of({"建设公共检测服务平台100家", 100 * kOne}, {"建设公共检测服务网络平台100家", 100 * kOne}),
            MergeKind::same);
  EXPECT_EQ(kind_of({"建设公共检测服务平台100家", 100 * kOne}, {"建设公共检测服务网络平台90家", 90 * kOne}),
            std::nullopt);
}

TEST(Compare, AFlowAndAStockOfOneThingAreCheckedAgainstEachOther) {
  const auto flow = stated({"新增瞪羚企业60家", 60 * kOne}, 1);
  auto stock = stated({"瞪羚企业总数达到400家", 400 * kOne, "家", TargetKind::stock}, 1);
  auto found = compared(flow, stock);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->kind, MergeKind::flow_and_stock);
  EXPECT_EQ(found->reasons[1].code, "match.stock_needs_base");
  EXPECT_EQ(found->reasons[1].values.at("base"), "340家");
  stock.base = 340 * kOne;
  EXPECT_EQ(compared(flow, stock)->reasons[1].code, "match.stock_adds_up");
  stock.base = 350 * kOne;
  found = compared(flow, stock);
  EXPECT_EQ(found->reasons[1].code, "match.stock_does_not_add_up");
  EXPECT_EQ(found->reasons[1].values.at("difference"), "-10家");
}

TEST(Compare, AKindThatTheTextDoesNotSayYieldsToTheSameValue) {
  EXPECT_EQ(kind_of({"完成公共检测服务平台100家建设任务", 100 * kOne, "家", TargetKind::milestone},
                    {"累计完成100家以上公共检测服务平台建设任务", 100 * kOne, "家", TargetKind::stock}),
            MergeKind::same);
  EXPECT_EQ(kind_of({"完成公共检测服务平台100家建设任务", 100 * kOne, "家", TargetKind::milestone},
                    {"累计完成120家以上公共检测服务平台建设任务", 120 * kOne, "家", TargetKind::stock}),
            std::nullopt);
}

TEST(Compare, GoalsWithoutANumber) {
  const Said build{"抓紧建成省企业技术交易中心", 0, "", TargetKind::milestone};
  EXPECT_EQ(kind_of(build, {"建成省企业技术交易中心", 0, "", TargetKind::milestone}), MergeKind::same);
  EXPECT_EQ(kind_of(build, {"建成省企业人才服务中心", 0, "", TargetKind::milestone}), std::nullopt);
  EXPECT_EQ(kind_of({"确保首贷户增速不低于各项贷款平均增速", 0, "", TargetKind::relative_growth},
                    {"首贷户增速不低于全省各项贷款平均增速", 0, "", TargetKind::relative_growth}),
            MergeKind::same);
  EXPECT_EQ(kind_of(build, {"建成3个省企业技术交易中心", 3 * kOne, "个", TargetKind::milestone}), std::nullopt);
}

// Alike, and yet two things.
TEST(Compare, HardNegatives) {
  const auto two = [](const Said& left, const Said& right) {
    EXPECT_EQ(kind_of(left, right), std::nullopt) << left.quote;
  };
  two({"举办2期首席信息官培训班", 2 * kOne, "期"}, {"举办2期财务总监培训班", 2 * kOne, "期"});
  two({"新增省级工程实验室30家", 30 * kOne}, {"新增国家级工程实验室30家", 30 * kOne});
  two({"新增省级技术创新中心30家", 30 * kOne}, {"新增省级工业设计中心30家", 30 * kOne});
  two({"培训企业家1000人", 1000 * kOne, "人"}, {"培训企业家1000人次", 1000 * kOne, "人次"});
  two({"新增融资1000亿元", 1000 * kOne, "亿元"}, {"新增融资1000家", 1000 * kOne});
  two({"新增规上工业企业1000户", 1000 * kOne, "户"},
      {"净增规上工业企业1000户", 1000 * kOne, "户", TargetKind::net_flow});
  two({"新增企业1000家", 1000 * kOne}, {"新增项目1000家", 1000 * kOne});
  two({"工业用电价格下降5%", 5 * kOne, "%", TargetKind::growth},
      {"工业用气价格下降5%", 5 * kOne, "%", TargetKind::growth});
  two({"新增上市企业20家", 20 * kOne}, {"新增上市后备企业20家辅导备案登记", 20 * kOne});
  two({"服务企业1000家", 1000 * kOne}, {"培训企业1000家", 1000 * kOne});
  two({"出口额增长10%", 10 * kOne, "%", TargetKind::growth},
      {"出口额占比达到10%", 10 * kOne, "%", TargetKind::coverage});
}

TEST(Compare, AnotherProvinceOrYearOrMonthIsAnotherTarget) {
  const Said said{"新增智能工厂300家", 300 * kOne};
  const auto left = stated(said, 1);
  auto right = stated(said, 2);
  right.area = "980000";
  EXPECT_FALSE(compared(left, right));
  right = stated(said, 2);
  right.year = 2025;
  EXPECT_FALSE(compared(left, right));
  right = stated(said, 2);
  right.due = make_date(2025, 12, 31);  // the due date tells the year, not the document
  EXPECT_FALSE(compared(left, right));
  auto first_half = left;
  first_half.due = make_date(2026, 6, 30);
  right.due = make_date(2026, 12, 31);
  EXPECT_FALSE(compared(first_half, right));
  right.due = make_date(2026, 6, 30);
  EXPECT_TRUE(compared(first_half, right));
}

TEST(Compare, WhatIsNotKnownDoesNotPartThemButIsSaid) {
  const Said said{"新增智能工厂300家", 300 * kOne};
  auto left = stated(said, 1);
  left.area.clear();
  left.year.reset();
  const auto found = compared(left, stated(said, 2));
  ASSERT_TRUE(found);
  ASSERT_EQ(found->reasons.size(), 4U);
  EXPECT_EQ(found->reasons[2].code, "match.year_not_said");
  EXPECT_EQ(found->reasons[3].code, "match.area_not_said");
}

TEST(Compare, WithinOneDocumentOnlyTheVerySameIsOne) {
  const Said said{"新增智能工厂300家", 300 * kOne};
  EXPECT_EQ(compared(stated(said), stated(said))->kind, MergeKind::same);
  EXPECT_FALSE(compared(stated(said), stated({"新增智能工厂280家", 280 * kOne})));
  EXPECT_FALSE(compared(stated({"建设公共检测服务平台100家", 100 * kOne}),
                        stated({"建设公共检测服务网络平台100家", 100 * kOne})));
}

TEST(Compare, SubjectsOfGenericWordsMustBeTheSameInFull) {
  EXPECT_EQ(kind_of({"新增企业数量增速10%", 10 * kOne, "%", TargetKind::growth},
                    {"新增企业数量增速10%左右", 10 * kOne, "%", TargetKind::growth}),
            MergeKind::same);
  EXPECT_EQ(kind_of({"新增企业100家", 100 * kOne}, {"新增项目单位100家", 100 * kOne}), std::nullopt);
}

}  // namespace
}  // namespace huiqi::ledger
