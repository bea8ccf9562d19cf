#include "identity/areas.h"

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
std::string area_of_unit(std::string_view key) {
  return area_of(directory(), *directory().organisations.find(key));
}

TEST(Areas, AUnitActsInItsDivisionOrInTheAreaWithoutACodeThatItBelongsTo) {
  EXPECT_EQ(area_of_unit("980100.industry"), "980100");
  EXPECT_EQ(area_of_unit("980000.qixin"), "980000.qixin");
  EXPECT_EQ(area_of_unit("980000.qixin_economy"), "980000.qixin");
  EXPECT_EQ(area_of_unit("980000.sme_group_office"), "980000");
}

TEST(Areas, TheCitiesOfAProvinceComeWithItsNewArea) {
  EXPECT_THAT(areas_below(directory(), "980000", Level::city, kDay),
              ElementsAre("980100", "980200", "980300", "980000.qixin"));
  EXPECT_THAT(areas_below(directory(), "980000", Level::city, make_date(2017, 1, 1)),
              ElementsAre("980100", "980200", "980300"));
  EXPECT_EQ(areas_below(directory(), "360000", Level::city, kDay).size(), 12u);
  EXPECT_THAT(areas_below(directory(), "no code", Level::city, kDay), IsEmpty());
}

TEST(Areas, LieWithinEachOther) {
  EXPECT_TRUE(is_area_within(directory(), "980121", "980100"));
  EXPECT_TRUE(is_area_within(directory(), "980000.qixin", "980000"));
  EXPECT_TRUE(is_area_within(directory(), "980000.qixin", "980000.qixin"));
  EXPECT_FALSE(is_area_within(directory(), "980100", "980000.qixin"));
  EXPECT_FALSE(is_area_within(directory(), "980000", "980100"));
  EXPECT_FALSE(is_area_within(directory(), "980000.industry", "980000")) << "a department is no area";
  EXPECT_FALSE(is_area_within(directory(), "no code", "no code"));
}

TEST(Areas, HaveTheNameOfTheDay) {
  EXPECT_EQ(area_name(directory(), "980381", kDay), "禾丰市");
  EXPECT_EQ(area_name(directory(), "980381", make_date(2021, 1, 1)), "禾丰县");
  EXPECT_EQ(area_name(directory(), "980000.qixin", kDay), "启新新区管理委员会");
  EXPECT_EQ(area_name(directory(), "980000.industry", kDay), "");
}

}  // namespace
}  // namespace huiqi::identity
