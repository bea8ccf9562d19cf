#include "identity/resolver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/directory.h"

namespace huiqi::identity {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;
using ::testing::SizeIs;

const Resolver& resolver() {
  static const Resolver resolver{huiqi::testing::directory()};
  return resolver;
}

const NamingContext kJiangxi2020{"360000", "", make_date(2020, 3, 9)};
const NamingContext kJiangxi2021{"360000", "360000.sme_group", make_date(2021, 4, 15)};
const NamingContext kHunan2020{"430000", "", make_date(2020, 3, 10)};
const NamingContext kXiangtan2020{"430300", "430300.government", make_date(2020, 2, 10)};
const NamingContext kNingxiang2021{"430182", "", make_date(2021, 6, 1)};

// The key, or "ambiguous", "group", "indefinite", "unknown"; with "?" where the name is not in force.
std::string found(std::string_view printed, const NamingContext& context) {
  const auto unit = resolver().resolve(printed, context);
  switch (unit.kind) {
    case UnitKind::organisation: return unit.organisation->key + (unit.name_in_force ? "" : "?");
    case UnitKind::group: return "group";
    case UnitKind::indefinite: return "indefinite";
    case UnitKind::ambiguous: return "ambiguous";
    case UnitKind::unknown: break;
  }
  return "unknown";
}

TEST(Resolver, TheIssuersProvinceStandsBehindAnElidedPrefix) {
  EXPECT_EQ(found("省工业和信息化厅", kJiangxi2020), "360000.industry");
  EXPECT_EQ(found("省工业和信息化厅", kHunan2020), "430000.industry");
  EXPECT_EQ(found("省工信厅", kXiangtan2020), "430000.industry") << "the province above the issuing city";
  EXPECT_EQ(found("省政府办公厅", kXiangtan2020), "430000.government_office");
}

TEST(Resolver, TheIssuersCityStandsBehindItsKindAndBehindNothing) {
  EXPECT_EQ(found("市人社局", kXiangtan2020), "430300.human_resources");
  EXPECT_EQ(found("财政局", kXiangtan2020), "430300.finance");
  EXPECT_EQ(found("市人力资源社会保障局", kXiangtan2020), "430300.human_resources");
  EXPECT_EQ(found("市财政局", kNingxiang2021), "430182.finance") << "the county-level city itself, not the one above";
  EXPECT_EQ(found("市市场监管局", kXiangtan2020), "430300.market_regulation");
}

TEST(Resolver, ACityMeansNothingInAProvincesDocument) {
  EXPECT_EQ(found("市财政局", kHunan2020), "unknown");
  EXPECT_EQ(found("财政局", kHunan2020), "unknown");
  EXPECT_EQ(found("县财政局", kXiangtan2020), "unknown");
}

TEST(Resolver, ANameMayBeginWithItsDivision) {
  EXPECT_EQ(found("湘潭市财政局", kHunan2020), "430300.finance");
  EXPECT_EQ(found("湖南省湘潭市财政局", kJiangxi2020), "430300.finance");
  EXPECT_EQ(found("湖南省财政厅", kJiangxi2020), "430000.finance");
  EXPECT_EQ(found("湘西州工信局", kHunan2020), "433100.industry");
  EXPECT_EQ(found("赣州市人民政府", kJiangxi2021), "360700.government");
  EXPECT_EQ(found("吉安市", kJiangxi2021), "360800.government") << "a division alone is its government";
}

TEST(Resolver, ADividedNameIsReadAtItsDate) {
  EXPECT_EQ(found("宁乡县财政局", {"430000", "", make_date(2016, 1, 1)}), "430182.finance");
  EXPECT_EQ(found("宁乡县财政局", {"430000", "", make_date(2021, 1, 1)}), "430182.finance?");
  EXPECT_EQ(found("省经信委", {"430000", "", make_date(2017, 1, 1)}), "430000.industry");
  EXPECT_EQ(found("省经信委", kHunan2020), "430000.industry?");
}

TEST(Resolver, TheSameShortNameIsAnotherBodyAfter2023) {
  EXPECT_EQ(found("省金融监管局", kJiangxi2021), "360000.local_finance");
  EXPECT_EQ(found("省金融监管局", {"360000", "", make_date(2025, 4, 15)}), "360000.financial_regulator");
  EXPECT_EQ(found("省地方金融监管局", kJiangxi2021), "360000.local_finance");
  EXPECT_EQ(found("江西银保监局", kJiangxi2021), "360000.financial_regulator");
  EXPECT_EQ(found("江西金融监管局", {"360000", "", make_date(2025, 4, 15)}), "360000.financial_regulator");
}

TEST(Resolver, CentralBodiesAreFoundByTheirOwnNames) {
  EXPECT_EQ(found("人行南昌中心支行", kJiangxi2020), "360000.central_bank");
  EXPECT_EQ(found("人民银行长沙中心支行", kHunan2020), "430000.central_bank");
  EXPECT_EQ(found("江西证监局", kJiangxi2021), "360000.securities_regulator");
  EXPECT_EQ(found("南昌海关", kJiangxi2021), "360000.nanchang_customs");
  EXPECT_EQ(found("省税务局", kJiangxi2021), "360000.tax");
  EXPECT_EQ(found("国家税务总局江西省税务局", kJiangxi2021), "360000.tax");
  EXPECT_EQ(found("湘潭银保监分局", kXiangtan2020), "430300.financial_regulator");
  EXPECT_EQ(found("人民银行市中心支行", kXiangtan2020), "430300.central_bank");
  EXPECT_EQ(found("科技部", kJiangxi2021), "000000.science");
  EXPECT_EQ(found("中国银保监会", {"", "", make_date(2018, 12, 23)}), "000000.financial_regulator");
}

TEST(Resolver, AreasWithoutACodeAreOrganisations) {
  EXPECT_EQ(found("赣江新区管委会", kJiangxi2021), "360000.ganjiang");
  EXPECT_EQ(found("湘江新区", kHunan2020), "430000.xiangjiang");
  EXPECT_EQ(found("赣江新区管委会", {"360000", "", make_date(2015, 1, 1)}), "360000.ganjiang?") << "not yet set up";
}

TEST(Resolver, TheLeadingGroupsOfficeIsFoundInFullElidedAndByItself) {
  EXPECT_EQ(found("江西省促进中小企业发展工作领导小组办公室", kJiangxi2020), "360000.sme_group_office");
  EXPECT_EQ(found("省促进中小企业发展工作领导小组办公室", kJiangxi2020), "360000.sme_group_office");
  EXPECT_EQ(found("领导小组办公室", kJiangxi2021), "360000.sme_group_office");
  EXPECT_EQ(found("领导小组办公室", {"360000", "360000.sme_group_office", make_date(2021, 1, 1)}),
            "360000.sme_group_office");
  EXPECT_EQ(found("领导小组办公室", kJiangxi2020), "unknown") << "whose, this document does not say";
}

TEST(Resolver, ANameThatSeveralHaveIsNotDecidedHere) {
  const auto unit = resolver().resolve("高新区管委会", kHunan2020);
  EXPECT_EQ(unit.kind, UnitKind::unknown);
  EXPECT_EQ(found("长沙海关", {"", "", make_date(2021, 1, 1)}), "430000.changsha_customs");
}

TEST(Resolver, NothingIsInvented) {
  for (const auto* printed : {"交发集团", "产业集团", "市减负办", "省太空厅", "", "厅", "省", "某某市财政局"}) {
    EXPECT_EQ(found(printed, kXiangtan2020), "unknown") << printed;
  }
}

TEST(Resolver, SpacesAndWidthDoNotMatter) {
  EXPECT_EQ(found(" 省 财政厅　", kHunan2020), "430000.finance");
}

TEST(Resolver, TheFullerTheNameTheSurerTheAnswer) {
  const auto sure = [](std::string_view printed) { return resolver().resolve(printed, kXiangtan2020).confidence; };
  EXPECT_GT(sure("湘潭市财政局"), sure("市财政局"));
  EXPECT_GT(sure("市财政局"), sure("财政局"));
  EXPECT_GT(sure("财政局"), sure("市经信委")) << "a name no longer in force";
  EXPECT_GT(sure("市经信委"), 0);
}

std::vector<std::string> expanded(std::string_view printed, const NamingContext& context, bool complete = true) {
  const auto expansion = resolver().expand(printed, context);
  if (!expansion) return {"no group"};
  EXPECT_EQ(expansion->complete, complete) << printed;
  std::vector<std::string> keys;
  for (const auto* member : expansion->members) keys.push_back(member->key);
  return keys;
}

TEST(Expand, CitiesOfAProvinceAreTheirGovernmentsWithoutAreasThatHaveNoCode) {
  EXPECT_THAT(expanded("各设区市", kJiangxi2021), SizeIs(11));
  EXPECT_THAT(expanded("各设区市人民政府", kJiangxi2021), Contains("360700.government"));
  EXPECT_THAT(expanded("各设区市人民政府", kJiangxi2021), Not(Contains("360000.ganjiang")));
}

TEST(Expand, AFunctionalMirrorHasOneUnitInEachCity) {
  const auto members = expanded("各市州工信局", kHunan2020);
  EXPECT_THAT(members, SizeIs(14));
  EXPECT_THAT(members, Contains("433100.industry"));
  EXPECT_EQ(expanded("各市州工业和信息化主管部门", kHunan2020), members);
  EXPECT_EQ(expanded("全省各市州工信部门", kHunan2020), members);
}

TEST(Expand, CitiesAndCountiesComeTogether) {
  EXPECT_THAT(expanded("各设区市、县(市、区)政府", kJiangxi2020), SizeIs(11 + 100));
  EXPECT_THAT(expanded("各市、县（区）人民政府", kJiangxi2020), SizeIs(11 + 100));
}

TEST(Expand, TheCountiesAreThoseOfTheDay) {
  const NamingContext before{"360100", "", make_date(2018, 6, 1)};
  const NamingContext after{"360100", "", make_date(2021, 6, 1)};
  EXPECT_THAT(expanded("各县（区）人民政府", before), Contains("360105.government"));
  EXPECT_THAT(expanded("各县（区）人民政府", after), Not(Contains("360105.government")));
  EXPECT_THAT(expanded("各县（区）人民政府", after), Contains("360113.government"));
}

TEST(Expand, MembersAreThoseOfTheIssuingOrNamedLeadingGroup) {
  const NamingContext demo{"980000", "980000.sme_group", make_date(2026, 1, 1)};
  const auto members = expanded("全体成员单位", demo);
  EXPECT_THAT(members, Contains("980000.industry"));
  EXPECT_THAT(members, SizeIs(25));
  EXPECT_THAT(expanded("省数字经济发展领导小组各成员单位", demo), Contains("980000.data"));
  EXPECT_THAT(expanded("全体成员单位", {"980000", "", make_date(2026, 1, 1)}, false), SizeIs(0));
  EXPECT_THAT(expanded("全体成员单位", kJiangxi2021, false), Contains("360000.ganjiang").Times(0));
}

TEST(Expand, ParksAreCompleteOnlyWhereTheCatalogueSaysSo) {
  EXPECT_THAT(expanded("各园区管委会", {"980200", "", make_date(2026, 1, 1)}), ElementsAre("980200.etdz"));
  EXPECT_THAT(expanded("各园区管委会", kXiangtan2020, false), SizeIs(3));
}

TEST(Expand, WhereTheTreeEndsTheListIsIncomplete) {
  const NamingContext sanming{"350400", "", make_date(2020, 2, 4)};
  EXPECT_THAT(expanded("各县（市、区）人民政府", sanming, false), SizeIs(0));
}

TEST(Expand, IndefiniteGroupsAndSingleUnitsAreNeverExpanded) {
  for (const auto* printed :
       {"省有关部门", "相关成员单位", "各有关部门", "有关单位", "各街道办事处", "省财政厅", "交发集团"}) {
    EXPECT_EQ(resolver().expand(printed, kJiangxi2021), std::nullopt) << printed;
  }
  EXPECT_EQ(found("省有关部门", kJiangxi2020), "indefinite");
  EXPECT_EQ(found("各设区市、县(市、区)政府", kJiangxi2020), "group");
}

}  // namespace
}  // namespace huiqi::identity
