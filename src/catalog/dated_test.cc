#include "catalog/dated.h"

#include <gtest/gtest.h>

namespace huiqi::catalog {
namespace {

const std::vector<Dated<std::string>> kNames = {
    {"宁乡县", {std::nullopt, make_date(2017, 4, 9)}},
    {"宁乡市", {make_date(2017, 4, 10), std::nullopt}},
};

std::string name_on(Date on) {
  const auto* found = value_at(std::span{kNames}, on);
  return found ? found->value : "none";
}

TEST(Dated, BothEndsOfASpanAreInForce) {
  const Span span{make_date(2020, 1, 1), make_date(2020, 12, 31)};
  EXPECT_FALSE(in_force(span, make_date(2019, 12, 31)));
  EXPECT_TRUE(in_force(span, make_date(2020, 1, 1)));
  EXPECT_TRUE(in_force(span, make_date(2020, 12, 31)));
  EXPECT_FALSE(in_force(span, make_date(2021, 1, 1)));
  EXPECT_TRUE(in_force({}, make_date(1900, 1, 1)));
}

TEST(Dated, TheValueIsTheOneOfTheDay) {
  EXPECT_EQ(name_on(make_date(2017, 4, 9)), "宁乡县");
  EXPECT_EQ(name_on(make_date(2017, 4, 10)), "宁乡市");
}

TEST(Dated, OfTwoInForceTheLaterRuleGoesFirst) {
  const std::vector<Dated<int>> rates = {{5, {make_date(2019, 1, 1), {}}}, {3, {make_date(2021, 1, 1), {}}}, {9, {}}};
  EXPECT_EQ(value_at(std::span{rates}, make_date(2022, 1, 1))->value, 3);
  EXPECT_EQ(value_at(std::span{rates}, make_date(2020, 1, 1))->value, 5);
  EXPECT_EQ(value_at(std::span{rates}, make_date(2018, 1, 1))->value, 9);
}

TEST(Dated, BeforeTheFirstRuleThereIsNone) {
  const std::vector<Dated<int>> rates = {{5, {make_date(2019, 1, 1), {}}}};
  EXPECT_EQ(value_at(std::span{rates}, make_date(2018, 12, 31)), nullptr);
}

}  // namespace
}  // namespace huiqi::catalog
