#include "policy/characters.h"

#include <gtest/gtest.h>

#include "policy/random_text_test.h"

namespace huiqi::policy {
namespace {

TEST(Characters, AreCountedNotBytes) {
  EXPECT_EQ(Characters{""}.count(), 0U);
  EXPECT_EQ(Characters{"abc"}.count(), 3U);
  EXPECT_EQ(Characters{"惠企2020𠀀"}.count(), 7U);
}

TEST(Characters, AreFoundFromBytesAndBack) {
  std::mt19937 random{5};
  for (int round = 0; round < 20; ++round) {
    std::u32string letters;
    for (std::size_t i = random() % 500; i > 0; --i) letters += std::array{U'a', U'é', U'惠', U'𠀀'}[random() % 4];
    const std::string text = encoded(letters);
    const Characters characters{text};
    ASSERT_EQ(characters.count(), letters.size());
    std::size_t byte = 0;
    for (std::size_t i = 0; i <= letters.size(); ++i) {
      ASSERT_EQ(characters.byte_of(text, i), byte);
      ASSERT_EQ(characters.at_byte(text, byte), i);
      if (i < letters.size()) byte += encoded(letters.substr(i, 1)).size();
    }
  }
}

TEST(Characters, GiveSlices) {
  const std::string text = "一、加大支持力度";
  const Characters characters{text};
  EXPECT_EQ(characters.slice(text, 2, 4), "加大");
  EXPECT_EQ(characters.slice(text, 0, 8), text);
  EXPECT_EQ(characters.slice(text, 8, 8), "");
}

}  // namespace
}  // namespace huiqi::policy
