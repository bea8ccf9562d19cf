#include "ledger/match/task_matcher.h"

#include <gmock/gmock.h>

#include "ledger/match/sample_test.h"

namespace huiqi::ledger {
namespace {

TaskStatement task(std::int64_t id, std::int64_t document, std::string heading, std::string text) {
  TaskStatement statement;
  statement.id = id;
  statement.document = document;
  statement.area = "990000";
  statement.year = 2026;
  statement.text = heading + "。" + text;
  statement.heading = std::move(heading);
  return statement;
}

std::vector<TaskMatch> matches(const std::vector<TaskStatement>& known, const TaskStatement& asked) {
  TaskMatcher matcher{shipped_vocabulary()};
  for (const auto& each : known) matcher.add(each);
  return matcher.matches(asked);
}

TEST(TaskMatcher, FindsATaskWhoseHeadingStandsInAnothersText) {
  const auto plan = task(1, 1, "稳住企业用工", "建立缺工清单，组织跨市劳务协作对接，开行返岗专车。");
  const auto notice = task(2, 2, "组织跨市劳务协作对接", "由市人社部门牵头。");
  for (const auto& found : {matches({plan}, notice), matches({notice}, plan)}) {
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(found[0].reasons.size(), 1U);
    EXPECT_EQ(found[0].reasons[0], (Reason{"match.heading_in_text", {{"heading", "跨市劳务协作对接"}}}));
  }
}

TEST(TaskMatcher, FindsTheSameHeading) {
  const auto found =
      matches({task(1, 1, "加快推进企业上云用云", "推广云服务。")}, task(2, 2, "推进企业上云用云", "发放云券。"));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].reasons[0].code, "match.heading_same");
}

TEST(TaskMatcher, FindsTasksWhoseClausesAgreeWordForWord) {
  const auto found = matches({task(1, 1, "减负", "清理涉企收费目录，公布投诉电话号码，开展收费专项检查。")},
                             task(2, 2, "降低企业成本", "清理涉企收费目录；公布投诉电话号码；降低物流费用支出。"));
  ASSERT_EQ(found.size(), 1U);
  ASSERT_EQ(found[0].reasons.size(), 1U);
  EXPECT_EQ(found[0].reasons[0].code, "match.clauses_same");
  EXPECT_EQ(found[0].reasons[0].values.at("count"), "2");
}

TEST(TaskMatcher, OneCommonClauseIsNotEnough) {
  EXPECT_TRUE(matches({task(1, 1, "减负", "清理涉企收费目录，压减审批时限要求，推广电子证照应用。")},
                      task(2, 2, "降本", "清理涉企收费目录，降低物流费用支出，减免厂房租金费用。"))
                  .empty());
}

TEST(TaskMatcher, HeadingsThatEveryDocumentHasMakeNoTwoTasksOne) {
  EXPECT_TRUE(
      matches({task(1, 1, "加强组织领导", "各地要建立协调机制。")}, task(2, 2, "加强组织领导", "省级统筹安排部署。"))
          .empty());
}

TEST(TaskMatcher, WhatVeryManyTasksShareTellsNothing) {
  std::vector<TaskStatement> known;
  for (std::int64_t i = 1; i <= 31; ++i)
    known.push_back(task(i, i, "建立月度会商制度", "第" + std::to_string(i) + "组"));
  EXPECT_EQ(matches({known.begin(), known.begin() + 3}, task(99, 99, "建立月度会商制度", "")).size(), 3U);
  EXPECT_TRUE(matches(known, task(99, 99, "建立月度会商制度", "")).empty());
}

TEST(TaskMatcher, AnotherAreaOrYearOrTheSameDocumentIsAnotherTask) {
  const auto one = task(1, 1, "推进企业上云用云", "");
  auto other = task(2, 2, "推进企业上云用云", "");
  EXPECT_EQ(matches({one}, other).size(), 1U);
  other.area = "980000";
  EXPECT_TRUE(matches({one}, other).empty());
  other = task(2, 2, "推进企业上云用云", "");
  other.year = 2025;
  EXPECT_TRUE(matches({one}, other).empty());
  EXPECT_TRUE(matches({one}, task(2, 1, "推进企业上云用云", "")).empty());
}

TEST(TaskMatcher, SimilarHeadingsOfDifferentThingsAreTwoTasks) {
  EXPECT_TRUE(matches({task(1, 1, "加强中小企业公共服务体系建设", "建设平台。")},
                      task(2, 2, "加强中小企业公共法律服务体系建设", "设立律师团。"))
                  .empty());
}

}  // namespace
}  // namespace huiqi::ledger
