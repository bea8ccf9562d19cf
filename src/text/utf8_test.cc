#include "text/utf8.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace huiqi::text {
namespace {

TEST(Utf8, DecodesForwardsAndBackwards) {
  const std::string_view text = "a省€𠀀";
  EXPECT_EQ(decode(text, 0).value, U'a');
  EXPECT_EQ(decode(text, 1).value, U'省');
  EXPECT_EQ(decode(text, 1).length, 3U);
  EXPECT_EQ(decode_before(text, text.size()).value, U'𠀀');
  EXPECT_EQ(decode_before(text, 4).value, U'省');
}

TEST(Utf8, RepairsEachDamagedPlaceToOneMark) {
  std::size_t replaced = 0;
  EXPECT_EQ(repair_utf8("省\xE5\x8E", replaced), "省\uFFFD");
  EXPECT_EQ(replaced, 1U);
  EXPECT_EQ(repair_utf8("a\xFFz\xC0\xAF", replaced), "a\uFFFDz\uFFFD");
  EXPECT_EQ(replaced, 2U);
  EXPECT_TRUE(is_utf8(repair_utf8("\xED\xA0\x80 \xF5\x80\x80\x80", replaced)));
}

TEST(Utf8, CutsAtWholeCharacters) {
  EXPECT_EQ(first_code_points("省市县", 2), "省市");
  EXPECT_EQ(first_code_points("省", 5), "省");
}

TEST(Utf8, CountsTerminalColumns) {
  EXPECT_EQ(display_width("省a1"), 4U);
  EXPECT_EQ(display_width("（一）"), 6U);
  EXPECT_EQ(display_width("e\u0301"), 1U);
}

TEST(Utf8, RemovesBlanksBetweenChineseOnly) {
  EXPECT_EQ(without_inner_blanks("江西省促进 中小企业\n领导小组"), "江西省促进中小企业领导小组");
  EXPECT_EQ(without_inner_blanks("GAP 2020 年 v 2"), "GAP 2020年v 2");
}

}  // namespace
}  // namespace huiqi::text
