#include "policy/secret_mark.h"

#include <gtest/gtest.h>

namespace huiqi::policy {
namespace {

TEST(SecretMark, IsFoundInEveryDegree) {
  for (const auto* text : {"秘密★", "机密★", "绝密★", "某省人民政府文件\n机密★10年\n关于…的通知"}) {
    EXPECT_TRUE(bears_secret_mark(text)) << text;
  }
}

TEST(SecretMark, IsFoundHoweverItIsSpacedAndBroken) {
  for (const auto* text : {"秘 密 ★", "秘　密　★１年", "秘\u200b密\u2060★", "机\n密\n★", "绝\t密\u00a0★", "秘密\ufeff★",
                           "机密 \r\n ★ 长期", "秘\u0301密★"}) {
    EXPECT_TRUE(bears_secret_mark(text)) << text;
  }
}

TEST(SecretMark, IsFoundInTraditionalCharactersAndVariants) {
  for (const auto* text : {"祕密★", "機密★", "絕密★", "絶密★", "秘宻★"}) {
    EXPECT_TRUE(bears_secret_mark(text)) << text;
  }
}

TEST(SecretMark, IsFoundWithOtherStars) {
  for (const auto* text :
       {"秘密☆", "机密⭐10年", "绝密✩", "机密⭐\ufe0f1年", "秘密*10年", "机密＊长期", "绝密 * 二十年", "秘密**1年"}) {
    EXPECT_TRUE(bears_secret_mark(text)) << text;
  }
}

TEST(SecretMark, IsFoundInTextWithBrokenBytesBetween) {
  EXPECT_TRUE(bears_secret_mark("秘\xff密\xc0★"));
}

TEST(SecretMark, IsFoundAfterAFalseBeginning) {
  EXPECT_TRUE(bears_secret_mark("秘秘密★"));
  EXPECT_TRUE(bears_secret_mark("商业秘密保护。机密★"));
  EXPECT_TRUE(bears_secret_mark("机秘密★"));
}

TEST(SecretMark, IsNotSeenWhereAWordOnlySpeaksOfSecrets) {
  for (const auto* text : {"", "秘密", "保守国家秘密，保护商业秘密", "涉密文件★", "加密★", "秘密。★重点支持",
                           "商业秘密*注释", "**商业秘密** 应当保护", "机密级★", "密★", "★机密", "绝密档案★"}) {
    EXPECT_FALSE(bears_secret_mark(text)) << text;
  }
}

}  // namespace
}  // namespace huiqi::policy
