#include "http/text.h"

#include <gtest/gtest.h>

namespace huiqi::http {
namespace {

TEST(HttpText, DecodesUtf8Escapes) {
  EXPECT_EQ(percent_decode("%E4%BC%81%e4%b8%9a-a_b~"), "企业-a_b~");
  EXPECT_EQ(percent_decode("a+b"), "a+b");
  EXPECT_EQ(percent_decode("a+b%2B", Plus::is_space), "a b+");
  EXPECT_EQ(percent_decode(""), "");
}

TEST(HttpText, RefusesBrokenEscapesNulAndWhatIsNotUtf8) {
  for (const auto* bad : {"%", "%4", "%zz", "a%E4%BC", "%00", "%C0%AE", "%FF"})
    EXPECT_FALSE(percent_decode(bad)) << bad;
}

TEST(HttpText, EncodesForAFileName) {
  EXPECT_EQ(percent_encode("台账 (1).xlsx"), "%E5%8F%B0%E8%B4%A6%20%281%29.xlsx");
  EXPECT_EQ(*percent_decode(percent_encode("a'*\"\r\n企")), "a'*\"\r\n企");
}

TEST(HttpText, TakesPartsOneByOne) {
  std::string_view rest = "a,,b";
  EXPECT_EQ(take_until(rest, ','), "a");
  EXPECT_EQ(take_until(rest, ','), "");
  EXPECT_EQ(take_until(rest, ','), "b");
  EXPECT_TRUE(rest.empty());
}

TEST(HttpText, ComparesWithoutCaseAndTrims) {
  EXPECT_TRUE(equal_ignoring_case("Content-Type", "content-type"));
  EXPECT_FALSE(equal_ignoring_case("Content-Type", "content-typ"));
  EXPECT_EQ(trim(" \ta b\t "), "a b");
  EXPECT_EQ(trim(" \t "), "");
}

}  // namespace
}  // namespace huiqi::http
