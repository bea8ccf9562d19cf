#include "identity/organisations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "catalog/yaml.h"
#include "support/directory.h"

namespace huiqi::identity {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

const Organisations& organisations() {
  return huiqi::testing::directory().organisations;
}
const Organisation& organisation(std::string_view key) {
  const auto* found = organisations().find(key);
  if (!found) throw std::out_of_range(std::string{key});
  return *found;
}

TEST(Organisations, AFunctionHasAUnitInEveryDivisionOfItsLevels) {
  EXPECT_EQ(organisation("430000.industry").name_on(make_date(2021, 1, 1)), "湖南省工业和信息化厅");
  EXPECT_EQ(organisation("430300.industry").name_on(make_date(2021, 1, 1)), "湘潭市工业和信息化局");
  EXPECT_EQ(organisation("433100.industry").name_on(make_date(2021, 1, 1)), "湘西土家族苗族自治州工业和信息化局");
  EXPECT_EQ(organisation("430300.industry").name_on(make_date(2017, 1, 1)), "湘潭市经济和信息化委员会");
  EXPECT_EQ(organisations().find("430300.drug_regulation"), nullptr) << "a province's only";
  EXPECT_EQ(organisations().find("430100.central_bank"), nullptr) << "the capital has none of its own";
}

TEST(Organisations, AUnitOfARenamedCountyIsRenamedWithIt) {
  const auto& unit = organisation("430182.finance");
  EXPECT_EQ(unit.name_on(make_date(2016, 1, 1)), "宁乡县财政局");
  EXPECT_EQ(unit.name_on(make_date(2021, 1, 1)), "宁乡市财政局");
}

TEST(Organisations, VerticalBodiesHaveTheirOwnKindOfName) {
  EXPECT_EQ(organisation("360000.tax").name_on(make_date(2021, 1, 1)), "国家税务总局江西省税务局");
  EXPECT_EQ(organisation("360000.central_bank").name_on(make_date(2021, 1, 1)), "中国人民银行南昌中心支行");
  EXPECT_EQ(organisation("360000.central_bank").name_on(make_date(2024, 1, 1)), "中国人民银行江西省分行");
  EXPECT_EQ(organisation("430300.financial_regulator").name_on(make_date(2021, 1, 1)),
            "中国银行保险监督管理委员会湘潭监管分局");
}

TEST(Organisations, FormATreeOfTheirOwn) {
  EXPECT_EQ(organisation("430300.industry").parent, "430300.government");
  EXPECT_EQ(organisation("430300.government").parent, "430000.government");
  EXPECT_EQ(organisation("430000.government").parent, "000000.government");
  EXPECT_EQ(organisation("000000.government").parent, "");
  EXPECT_EQ(organisation("360000.ganjiang").parent, "360000.government");
  EXPECT_EQ(organisation("360000.ganjiang").level, Level::city) << "an area without a code, of a city's rank";
  EXPECT_EQ(organisation("980000.qixin_economy").parent, "980000.qixin");
  EXPECT_EQ(organisation("360000.sme_group_office").parent, "360000.sme_group");
}

TEST(Organisations, AnIdIsMadeFromTheKeyAndNoTwoAreAlike) {
  EXPECT_EQ(organisation("430000.industry").id.value, 3027867090809669677);
  std::set<std::int64_t> ids;
  for (const auto& unit : organisations().all()) {
    EXPECT_EQ(unit.id, organisation_id(unit.key));
    EXPECT_GT(unit.id.value, 0);
    EXPECT_TRUE(ids.insert(unit.id.value).second) << unit.key;
    EXPECT_EQ(organisations().find(unit.id), &unit);
  }
  EXPECT_EQ(organisations().find(OrganisationId{1}), nullptr);
}

TEST(Organisations, EveryParentExistsAndEveryChainEnds) {
  for (const auto& unit : organisations().all()) {
    ASSERT_FALSE(unit.names.empty()) << unit.key;
    const auto* at = &unit;
    int steps = 0;
    while (!at->parent.empty()) {
      at = organisations().find(at->parent);
      ASSERT_NE(at, nullptr) << unit.key;
      ASSERT_LT(++steps, 8) << unit.key;
    }
  }
}

TEST(Organisations, ChildrenAreThoseOfTheDay) {
  const auto keys = [](Date on) {
    std::vector<std::string> result;
    for (const auto* child : organisations().children("360100.government", on)) result.push_back(child->key);
    return result;
  };
  EXPECT_THAT(keys(make_date(2018, 1, 1)), Contains("360105.government"));
  EXPECT_THAT(keys(make_date(2021, 1, 1)), Not(Contains("360105.government")));
  EXPECT_THAT(keys(make_date(2021, 1, 1)), Contains("360100.finance"));
}

TEST(Organisations, TheDemoProvinceHasWhatItsPagesShow) {
  const auto& all = organisations().all();
  const auto count = [&](OrganisationKind kind) {
    return std::ranges::count_if(
        all, [&](const auto& unit) { return unit.kind == kind && unit.division.starts_with("98"); });
  };
  EXPECT_EQ(count(OrganisationKind::new_area), 1);
  EXPECT_EQ(count(OrganisationKind::park), 2);
  EXPECT_EQ(count(OrganisationKind::leading_group), 2);
  EXPECT_GE(organisations().children("980000.government", make_date(2026, 1, 1)).size(), 20u);
}

std::vector<std::string> issues_of(std::string_view yaml) {
  const auto& real = huiqi::testing::directory();
  catalog::Catalog catalog;
  catalog.add("organisations", {"x", "organisations/x.yaml", catalog::parse_yaml(yaml, "x").root});
  const std::vector<std::string> files{"x"};
  std::vector<std::string> texts;
  for (const auto& issue : read_organisations(catalog, files, real.divisions, real.functions).issues) {
    texts.push_back(std::string{issue.code} + " " + issue.values.front().value + " " + std::to_string(issue.at.line));
  }
  return texts;
}

TEST(Organisations, MistakesOfTheFileAreReportedWhereTheyStand) {
  EXPECT_THAT(issues_of("reference: x\ndivision: '439999'\n"), ElementsAre("identity.unknown_division 439999 2"));
  EXPECT_THAT(
      issues_of("reference: x\n"
                "division: '430000'\n"
                "mirrors:\n"
                "  - { level: province, except: [space] }\n"
                "names:\n"
                "  - { function: space, name: 航天局 }\n"
                "organisations:\n"
                "  - { key: customs, kind: vertical, name: 海关 }\n"
                "  - { key: customs, kind: vertical, name: 海关 }\n"
                "  - { key: zone, kind: park, name: 园区, division: '430199' }\n"
                "groups:\n"
                "  - key: g\n"
                "    name: 领导小组\n"
                "    office: { key: g_office, name: 办公室, host: moon }\n"
                "    members:\n"
                "      - { unit: industry }\n"
                "      - { unit: mars }\n"),
      ElementsAre("identity.unknown_function space 4", "identity.unknown_function space 6",
                  "identity.organisation_twice 430000.customs 9", "identity.unknown_division 430199 10",
                  "identity.unknown_organisation 430000.mars 17", "identity.unknown_organisation 430000.moon 14"));
}

TEST(Directory, AFileThatIsNotThereIsAnIssue) {
  const std::vector<std::string> files{"atlantis"};
  const auto read = read_directory(catalog::Catalog{}, files);
  ASSERT_FALSE(read.issues.empty());
  EXPECT_EQ(read.issues.front().code, "identity.unknown_directory");
}

}  // namespace
}  // namespace huiqi::identity
