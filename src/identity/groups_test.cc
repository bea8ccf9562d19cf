#include "identity/groups.h"

#include <gtest/gtest.h>

#include "identity/resolver.h"
#include "support/directory.h"

namespace huiqi::identity {
namespace {

// "divisions city county | 政府" and the like.
std::string parsed(std::string_view printed, Level issuer = Level::province) {
  const auto noun = parse_group(normalised_unit(printed), huiqi::testing::directory().group_words, issuer);
  if (!noun) return "none";
  std::string text;
  switch (noun->kind) {
    case GroupNoun::Kind::members: return "members " + noun->rest;
    case GroupNoun::Kind::areas: return "areas";
    case GroupNoun::Kind::indefinite: return "indefinite";
    case GroupNoun::Kind::divisions: break;
  }
  for (const auto level : noun->levels) text += std::string{name_of(level)} + " ";
  return text + "| " + noun->rest;
}

TEST(GroupNoun, ReadsTheLevelsInEveryWayOfWritingThem) {
  EXPECT_EQ(parsed("各设区市"), "city | ");
  EXPECT_EQ(parsed("各设区市人民政府"), "city | 人民政府");
  EXPECT_EQ(parsed("各市州工信局"), "city | 工信局");
  EXPECT_EQ(parsed("各市（州）人民政府"), "city | 人民政府");
  EXPECT_EQ(parsed("各市、自治州人民政府"), "city | 人民政府");
  EXPECT_EQ(parsed("各县（市、区）人民政府"), "county | 人民政府");
  EXPECT_EQ(parsed("各县市区人民政府"), "county | 人民政府");
  EXPECT_EQ(parsed("各县区"), "county | ");
  EXPECT_EQ(parsed("各区县（市）政府"), "county | 政府");
  EXPECT_EQ(parsed("各区、县级市"), "county | ");
  EXPECT_EQ(parsed("各市、县（区）人民政府"), "city county | 人民政府");
  EXPECT_EQ(parsed("各市、县〔区〕人民政府"), "city county | 人民政府");
  EXPECT_EQ(parsed("各设区市、县(市、区)政府"), "city county | 政府");
  EXPECT_EQ(parsed("各市县政府"), "city county | 政府");
  EXPECT_EQ(parsed("各省、自治区、直辖市人民政府", Level::national), "province | 人民政府");
  EXPECT_EQ(parsed("全省各市州财政局"), "city | 财政局");
  EXPECT_EQ(parsed("各县市区工业和信息化主管部门"), "county | 工业和信息化主管部门");
}

TEST(GroupNoun, InACitysDocumentAPlainCityIsACounty) {
  EXPECT_EQ(parsed("各市政府", Level::province), "city | 政府");
  EXPECT_EQ(parsed("各市政府", Level::city), "county | 政府");
  EXPECT_EQ(parsed("各县(市、区)人民政府", Level::city), "county | 人民政府");
}

TEST(GroupNoun, MembersMayNameTheirGroup) {
  EXPECT_EQ(parsed("全体成员单位"), "members ");
  EXPECT_EQ(parsed("各成员单位"), "members ");
  EXPECT_EQ(parsed("领导小组各成员单位"), "members ");
  EXPECT_EQ(parsed("省促进中小企业发展工作领导小组各成员单位"), "members 省促进中小企业发展工作领导小组");
}

TEST(GroupNoun, ParksAreAreasOfTheOrganisationTree) {
  EXPECT_EQ(parsed("各园区管委会"), "areas");
  EXPECT_EQ(parsed("各开发区"), "areas");
  EXPECT_EQ(parsed("园区和示范区管委会"), "areas");
  EXPECT_EQ(parsed("园区管委会"), "none") << "one, of the issuer";
}

TEST(GroupNoun, WhatNamesNobodyIsIndefinite) {
  for (const auto* noun : {"省有关部门", "相关成员单位", "各有关部门", "有关单位", "各部门", "全区各部门", "各银行机构",
                           "各行政执法部门", "各街道办事处", "其他有关单位", "所有单位", "拖欠账款的所有部门和单位"}) {
    EXPECT_EQ(parsed(noun), "indefinite") << noun;
  }
}

TEST(GroupNoun, ASingleUnitIsNoGroup) {
  for (const auto* unit : {"省财政厅", "市人社局", "赣江新区管委会", "湘潭市人民政府", "县财政局", ""}) {
    EXPECT_EQ(parsed(unit), "none") << unit;
  }
}

}  // namespace
}  // namespace huiqi::identity
