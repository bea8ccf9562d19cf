#include "identity/divisions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "catalog/yaml.h"
#include "support/directory.h"

namespace huiqi::identity {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Divisions& divisions() {
  return huiqi::testing::directory().divisions;
}
const Division& division(std::string_view code) {
  const auto* found = divisions().find(code);
  if (!found) throw std::out_of_range(std::string{code});
  return *found;
}
constexpr Date day(int year) {
  return make_date(year, 6, 1);
}

std::vector<std::string> codes_named(std::string_view name, Date on) {
  std::vector<std::string> codes;
  for (const auto& match : divisions().named(name, on)) {
    codes.push_back(match.division->code + (match.in_force ? "" : " not in force"));
  }
  return codes;
}

TEST(Divisions, HoldTheWholeOfChinaToThePrefectureAndTwoProvincesToTheCounty) {
  const auto count = [](std::string_view code, Level level) {
    return divisions().members(division(code), level, day(2022)).size();
  };
  EXPECT_EQ(count("000000", Level::province), 31u + 3u + 1u) << "with Hong Kong, Macao, Taiwan and the demo province";
  EXPECT_EQ(count("000000", Level::city), 333u + 3u);
  EXPECT_EQ(count("430000", Level::city), 14u);
  EXPECT_EQ(count("430000", Level::county), 122u);
  EXPECT_EQ(count("360000", Level::city), 11u);
  EXPECT_EQ(count("360000", Level::county), 100u);
  EXPECT_EQ(count("430100", Level::county), 9u);
}

TEST(Divisions, TheNumberOfCountiesIsThatOfTheDay) {
  const auto counties = [](Date on) { return divisions().members(division("360100"), Level::county, on).size(); };
  EXPECT_EQ(counties(day(2018)), 9u) << "with 湾里区, without 红谷滩区";
  EXPECT_EQ(counties(day(2020)), 9u) << "the other way round";
}

TEST(Divisions, AFormerNameFindsTheDivisionOfToday) {
  EXPECT_THAT(codes_named("宁乡县", day(2016)), ElementsAre("430182"));
  EXPECT_THAT(codes_named("宁乡县", day(2021)), ElementsAre("430182 not in force"));
  EXPECT_THAT(codes_named("宁乡市", day(2021)), ElementsAre("430182"));
  EXPECT_THAT(codes_named("宁乡市", day(2016)), ElementsAre("430182 not in force"));
  EXPECT_EQ(division("430182").name_on(day(2016)), "宁乡县");
  EXPECT_EQ(division("430182").name_on(day(2021)), "宁乡市");
}

TEST(Divisions, EveryRenamingOfTheTwoProvincesIsKnown) {
  const std::tuple<const char*, const char*, int> renamings[] = {
      {"东乡县", "东乡区", 2016}, {"宁乡县", "宁乡市", 2017}, {"九江县", "柴桑区", 2017},
      {"株洲县", "渌口区", 2018}, {"余江县", "余江区", 2018}, {"邵东县", "邵东市", 2019},
      {"上饶县", "广信区", 2019}, {"龙南县", "龙南市", 2020}, {"祁阳县", "祁阳市", 2021}};
  for (const auto& [before, after, year] : renamings) {
    const auto old_name = divisions().named(before, day(year - 1));
    const auto new_name = divisions().named(after, day(year + 1));
    ASSERT_EQ(old_name.size(), 1u) << before;
    ASSERT_EQ(new_name.size(), 1u) << after;
    EXPECT_EQ(old_name.front().division, new_name.front().division) << after;
    EXPECT_TRUE(old_name.front().in_force && new_name.front().in_force) << after;
    EXPECT_TRUE(divisions().named(before, day(year)).front().in_force) << "only the year is known: both hold in it";
  }
}

TEST(Divisions, AFormerCodeFindsTheDivisionOfToday) {
  EXPECT_EQ(division("430124").name, "宁乡市");
  EXPECT_EQ(divisions().find("999999"), nullptr);
}

TEST(Divisions, AMergedDivisionSaysWhatItWentInto) {
  const auto& gone = division("360105");
  EXPECT_EQ(gone.name, "湾里区");
  EXPECT_EQ(division(gone.into).name, "新建区");
  EXPECT_THAT(codes_named("湾里区", day(2021)), ElementsAre("360105 not in force"));
}

TEST(Divisions, ShortAndOtherNamesAreNamesToo) {
  EXPECT_THAT(codes_named("湖南", day(2021)), ElementsAre("430000"));
  EXPECT_THAT(codes_named("湘西州", day(2021)), ElementsAre("433100"));
  EXPECT_THAT(codes_named("江华", day(2021)), ElementsAre("431129"));
  EXPECT_THAT(codes_named("道县", day(2021)), ElementsAre("431124"));
  EXPECT_THAT(codes_named("吉安", day(2021)), ElementsAre("360800", "360821"));
  EXPECT_THAT(codes_named("某某", day(2021)), IsEmpty());
}

TEST(Divisions, TheChainGoesFromACountyUpToTheRoot) {
  std::vector<std::string> codes;
  for (const auto* at : divisions().chain(division("430182"))) codes.push_back(at->code);
  EXPECT_THAT(codes, ElementsAre("430182", "430100", "430000", "000000"));
  EXPECT_EQ(divisions().parent_of(divisions().root()), nullptr);
}

TEST(Divisions, EverySubtreeIsOneIntervalOfTheOrder) {
  for (const auto& division : divisions().all()) {
    const auto* parent = divisions().parent_of(division);
    ASSERT_EQ(parent == nullptr, division.code == Divisions::kRoot) << division.code;
    ASSERT_LT(division.order, division.order_end);
    for (const auto& below : divisions().subtree(division)) ASSERT_TRUE(is_within(below, division));
    if (parent) {
      ASSERT_TRUE(is_within(division, *parent)) << division.code;
      ASSERT_FALSE(is_within(*parent, division)) << division.code;
      ASSERT_LT(parent->level, division.level) << division.code;
    }
  }
}

TEST(Divisions, ThePrefixOfATextIsTheLongestNameInside) {
  const auto prefix = [](std::string_view text, std::string_view within) {
    const auto found = divisions().prefix_of(text, division(within), day(2021));
    return found ? found->match.division->code + " " + std::string{text.substr(found->length)} : "none";
  };
  EXPECT_EQ(prefix("湖南省长沙市财政局", "000000"), "430000 长沙市财政局");
  EXPECT_EQ(prefix("长沙县财政局", "430000"), "430121 财政局");
  EXPECT_EQ(prefix("长沙市财政局", "430000"), "430100 财政局");
  EXPECT_EQ(prefix("湖南工信厅", "000000"), "430000 工信厅");
  EXPECT_EQ(prefix("南昌市财政局", "430000"), "none");
  EXPECT_EQ(prefix("财政局", "000000"), "none");
}

std::vector<std::string> issues_of(std::string_view yaml) {
  catalog::Catalog catalog;
  catalog.add("divisions", {"x", "divisions/x.yaml", catalog::parse_yaml(yaml, "x").root});
  const std::vector<std::string> files{"x"};
  std::vector<std::string> texts;
  for (const auto& issue : read_divisions(catalog, files).issues) {
    texts.push_back(std::string{issue.code} + " " + issue.values.front().value + " " + std::to_string(issue.at.line));
  }
  return texts;
}

TEST(Divisions, MistakesOfTheFileAreReportedWhereTheyStand) {
  EXPECT_THAT(issues_of("reference: x\ndivisions:\n"
                        "  - { code: '000000', name: 全国 }\n"
                        "  - { code: '430000', name: 湖南省 }\n"
                        "  - { code: '430100', name: 长沙市 }\n"
                        "  - { code: '430100', name: 长沙市 }\n"
                        "  - { code: '360100', name: 南昌市 }\n"
                        "  - { code: '430102', name: 某区, into: '430199' }\n"),
              ElementsAre("identity.division_twice 430100 6", "identity.unknown_division 360000 7",
                          "identity.unknown_division 430199 8"));
  EXPECT_THAT(issues_of("reference: x\ndivisions: [{ code: '430000', name: 湖南省 }]\n"),
              ElementsAre("identity.unknown_division 000000 0"));
}

}  // namespace
}  // namespace huiqi::identity
