#include "text/numerals.h"

#include <gtest/gtest.h>

namespace huiqi::text {
namespace {

std::string value_of(std::string_view text) {
  const auto number = read_number(text, 0);
  return number ? scaled_to_text(number->value) : "none";
}

TEST(Numerals, ReadsDigitsWithDecimalsAndThousands) {
  EXPECT_EQ(value_of("0.5个"), "0.5");
  EXPECT_EQ(value_of("1,000家"), "1000");
  EXPECT_EQ(value_of("12.3456789"), "12.3456");
  EXPECT_EQ(value_of("5."), "5");
}

TEST(Numerals, MultipliesOut) {
  EXPECT_EQ(value_of("10万户"), "100000");
  EXPECT_EQ(value_of("1千万"), "10000000");
  EXPECT_EQ(value_of("2万亿元"), "2000000000000");
  EXPECT_EQ(value_of("1.6万"), "16000");
}

TEST(Numerals, ReadsChineseNumbers) {
  EXPECT_EQ(value_of("二十五"), "25");
  EXPECT_EQ(value_of("一百零五"), "105");
  EXPECT_EQ(value_of("两千家"), "2000");
  EXPECT_EQ(value_of("百万青年"), "1000000");
  EXPECT_EQ(value_of("三亿"), "300000000");
  EXPECT_EQ(value_of("家"), "none");
}

TEST(Numerals, SaysWhichMultiplierWasPrinted) {
  EXPECT_EQ(read_number("2万亿元", 0)->multiplier, 1000000000000);
  EXPECT_EQ(read_number("1千万", 0)->multiplier, 10000);
  EXPECT_EQ(read_number("300家", 0)->multiplier, 1);
}

TEST(Numerals, RefusesWhatDoesNotFit) {
  EXPECT_FALSE(read_number("99999999999999999999", 0));
  EXPECT_FALSE(read_number("9999999亿亿亿亿", 0));
}

TEST(Numerals, ReadsOrdinals) {
  EXPECT_EQ(read_ordinal("二十一、", 0)->value, 21);
  EXPECT_EQ(read_ordinal("十、", 0)->value, 10);
  EXPECT_EQ(read_ordinal("14.", 0)->value, 14);
  EXPECT_FALSE(read_ordinal("、", 0));
}

TEST(Numerals, WritesScaledValuesShort) {
  EXPECT_EQ(scaled_to_text(125000), "12.5");
  EXPECT_EQ(scaled_to_text(-5000), "-0.5");
  EXPECT_EQ(scaled_to_text(10000), "1");
}

}  // namespace
}  // namespace huiqi::text
