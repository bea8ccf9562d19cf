#include "base/utf8.h"

#include <gtest/gtest.h>

namespace huiqi {
namespace {

TEST(Utf8, AcceptsEveryLengthOfSequence) {
  for (const std::string_view good : {"", "a", "\x7F", "\xC2\x80", "\u4F01\u4E1A", "\xEF\xBF\xBF", "\U0001F600",
                                      "\xF4\x8F\xBF\xBF", "a plain text of more than eight bytes, then \u60E0\u4F01"}) {
    EXPECT_TRUE(is_utf8(good)) << good;
  }
}

TEST(Utf8, RefusesOverlongSurrogateTruncatedAndTooHigh) {
  for (const std::string_view bad :
       {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80", "\xC2", "\xE4\xBC", "\xF0\x9F\x98", "\xE4\xBC\x41", "12345678\xFF"}) {
    EXPECT_FALSE(is_utf8(bad)) << ::testing::PrintToString(bad);
  }
}

TEST(Utf8, CountsCharactersNotBytes) {
  EXPECT_EQ(count_characters("\u4F01\u4E1Aab\U0001F600"), 5U);
  EXPECT_EQ(count_characters(""), 0U);
}

}  // namespace
}  // namespace huiqi
