#include "identity/functions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/directory.h"

namespace huiqi::identity {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> called(std::string_view head, Level level, Date on) {
  std::vector<std::string> keys;
  for (const auto& match : huiqi::testing::directory().functions.called(head, level, on)) {
    keys.push_back(match.function->key + (match.official ? " official" : "") + (match.in_force ? "" : " not in force"));
  }
  return keys;
}

TEST(Functions, AHeadIsReadAtItsLevelOnly) {
  EXPECT_THAT(called("工信厅", Level::province, make_date(2021, 1, 1)), ElementsAre("industry"));
  EXPECT_THAT(called("工信厅", Level::city, make_date(2021, 1, 1)), IsEmpty());
  EXPECT_THAT(called("财政局", Level::county, make_date(2021, 1, 1)), ElementsAre("finance official"));
}

TEST(Functions, TheSameShortNameIsAnotherBodyAfterTheReform) {
  EXPECT_THAT(called("金融监管局", Level::province, make_date(2021, 4, 15)),
              ElementsAre("local_finance", "financial_regulator official not in force"));
  EXPECT_THAT(called("金融监管局", Level::province, make_date(2025, 4, 15)),
              ElementsAre("local_finance not in force", "financial_regulator official"));
}

TEST(Functions, ASubjectNamesItsFunction) {
  const auto& functions = huiqi::testing::directory().functions;
  EXPECT_EQ(functions.about("工信")->key, "industry");
  EXPECT_EQ(functions.about("中小企业")->key, "industry");
  EXPECT_EQ(functions.about("航天"), nullptr);
  EXPECT_EQ(functions.find("tax")->kind, OrganisationKind::vertical);
  EXPECT_EQ(functions.find("space"), nullptr);
}

TEST(Functions, NoKeyAndNoTitleIsGivenTwice) {
  std::map<std::string, int> seen;
  for (const auto& function : huiqi::testing::directory().functions.all()) {
    ++seen["key " + function.key];
    for (const auto& title : function.titles) ++seen["title " + title];
  }
  for (const auto& [what, times] : seen) EXPECT_EQ(times, 1) << what;
}

}  // namespace
}  // namespace huiqi::identity
