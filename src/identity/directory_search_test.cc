#include "identity/directory_search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/directory.h"

namespace huiqi::identity {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr Date kDay = make_date(2026, 3, 2);

const Directory& directory() {
  return huiqi::testing::directory();
}

std::vector<std::string> found(OrganisationSearch search) {
  search.on = kDay;
  std::vector<std::string> names;
  for (const auto& view : search_organisations(directory(), search)) names.push_back(view.name);
  return names;
}

TEST(SearchOrganisations, WhatADocumentWouldMeanGoesFirst) {
  EXPECT_EQ(found({.text = "省工信厅", .within = "980000"}).front(), "示例省工业和信息化厅");
  EXPECT_EQ(found({.text = "市人社局", .within = "980100"}).front(), "安澜市人力资源和社会保障局");
}

TEST(SearchOrganisations, NamesThatBeginWithTheTextGoBeforeThoseThatHoldIt) {
  EXPECT_THAT(found({.text = "启新新区", .within = "980000"}),
              ElementsAre("启新新区管理委员会", "启新新区经济发展局", "启新新区财政金融局"));
  const auto names = found({.text = "财政局", .within = "980100", .limit = 3});
  EXPECT_THAT(names, ElementsAre("安澜市财政局", "清渡区财政局", "临潮区财政局"));
}

TEST(SearchOrganisations, KeepsToTheAreaAndTheKind) {
  for (const auto& name : found({.text = "财政局", .within = "980200", .limit = 50})) {
    EXPECT_EQ(name.find("安澜"), std::string::npos) << name;
  }
  EXPECT_THAT(found({.text = "区", .within = "980000", .kind = OrganisationKind::new_area}),
              ElementsAre("启新新区管理委员会"));
  EXPECT_THAT(found({.text = "财政局", .within = "no code"}), IsEmpty());
  EXPECT_THAT(found({.text = "太空局", .within = "980000"}), IsEmpty());
}

TEST(SearchOrganisations, WithoutATextTheTreeItselfIsListed) {
  EXPECT_EQ(found({.text = "", .within = "980000", .limit = 5}).size(), 5u);
}

TEST(OrganisationView, KnowsItsPlaceInTheTree) {
  const auto* city = directory().organisations.find("980100.government");
  const auto view = organisation_view(directory(), *city, kDay);
  EXPECT_EQ(view.name, "安澜市人民政府");
  EXPECT_EQ(view.division_name, "安澜市");
  EXPECT_EQ(view.parent_id, organisation_id("980000.government"));
  EXPECT_GT(view.children, 30);
  EXPECT_EQ(organisation_view(directory(), *directory().organisations.find("000000.government"), kDay).parent_id,
            std::nullopt);
}

TEST(SearchDivisions, FindsFormerNamesToo) {
  const auto views = search_divisions(directory(), "宁乡县", kDay, 10);
  ASSERT_EQ(views.size(), 1u);
  EXPECT_EQ(views[0].name, "宁乡市");
  EXPECT_EQ(views[0].parent, "430100");
  EXPECT_EQ(search_divisions(directory(), "市", kDay, 7).size(), 7u);
}

TEST(DivisionsBelow, AreTheChildrenOfTheDay) {
  const auto names = [](std::string_view code, Date on) {
    std::vector<std::string> result;
    for (const auto& view : divisions_below(directory(), *directory().divisions.find(code), on))
      result.push_back(view.name);
    return result;
  };
  EXPECT_THAT(names("980000", kDay), ElementsAre("安澜市", "云岭市", "望川市"));
  EXPECT_THAT(names("980300", kDay), ElementsAre("听潮区", "雁湖县", "白鹭县", "禾丰市"));
  EXPECT_THAT(names("980300", make_date(2021, 1, 1)), ElementsAre("听潮区", "雁湖县", "白鹭县", "禾丰县"));
  EXPECT_EQ(division_view(directory(), *directory().divisions.find("980300"), kDay).children, 4);
  EXPECT_THAT(names("980302", kDay), IsEmpty());
}

}  // namespace
}  // namespace huiqi::identity
