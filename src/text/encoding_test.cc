#include "text/encoding.h"

#include <gtest/gtest.h>

namespace huiqi::text {
namespace {

using namespace std::string_literals;

TEST(Encoding, ReadsUtf8WithAndWithoutItsMark) {
  EXPECT_EQ(decode_text("省财政厅")->text, "省财政厅");
  EXPECT_EQ(decode_text("\xEF\xBB\xBF省")->text, "省");
  EXPECT_EQ(decode_text("")->text, "");
}

TEST(Encoding, ReadsGb18030) {
  const auto read = decode_text("\xCA\xA1\xB2\xC6\xD5\xFE\xCC\xFC\xA3\xBA\xD2\xBB");  // 省财政厅：一
  ASSERT_TRUE(read);
  EXPECT_EQ(read->text, "省财政厅：一");
  EXPECT_EQ(read->encoding, Encoding::gb18030);
}

TEST(Encoding, ReadsUtf16WithAndWithoutItsMark) {
  EXPECT_EQ(decode_text("\xFF\xFE\x01\x77\n\0"s)->text, "省\n");
  EXPECT_EQ(decode_text("\xFE\xFF\x77\x01\0\n"s)->text, "省\n");
  EXPECT_EQ(decode_text("\x01\x77\x01\x77\n\0"s)->text, "省省\n");
  EXPECT_EQ(decode_text("\x77\x01\0\n"s)->encoding, Encoding::utf16be);
}

TEST(Encoding, KeepsTextThatIsCutInsideACharacter) {
  const std::string whole = "关于支持中小企业平稳健康发展的若干意见，现将有关事项通知如下。";
  const auto read = decode_text(std::string_view{whole}.substr(0, whole.size() - 1));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->encoding, Encoding::utf8);
  EXPECT_EQ(read->replaced, 1U);
}

TEST(Encoding, RefusesBytesThatAreNoText) {
  EXPECT_EQ(decode_text("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\x01\x02"s).error().code, "text.not_text");
  std::string noise;
  for (int i = 1; i < 4000; ++i) noise.push_back(static_cast<char>((i * 7919) % 251));
  EXPECT_EQ(decode_text(noise).error().code, "text.not_text");
}

}  // namespace
}  // namespace huiqi::text
