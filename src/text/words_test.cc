#include "text/words.h"

#include <gtest/gtest.h>

namespace huiqi::text {
namespace {

TEST(Words, FindsTheLongestAtAPlaceAndBeforeOne) {
  Words words;
  words.add("政府", 1);
  words.add("人民政府", 2);
  words.add("人民", 4);
  EXPECT_EQ(words.longest_at("人民政府办", 0)->length, 12U);
  EXPECT_EQ(words.longest_at("人民银行", 0)->tag, 4U);
  EXPECT_EQ(words.longest_before("市人民政府", 15)->length, 12U);
  EXPECT_FALSE(words.longest_at("政务", 0));
}

TEST(Words, FindsTheFirstInAText) {
  Words words;
  words.add("市", 1);
  words.add("市州", 2);
  const auto found = words.first_in("各市州工信局");
  ASSERT_TRUE(found);
  EXPECT_EQ(found->begin, 3U);
  EXPECT_EQ(found->tag, 2U);
  EXPECT_FALSE(words.any_in("省"));
}

TEST(Words, JoinsTheTagsOfAWordAddedTwice) {
  Words words;
  words.add("省", 1);
  words.add("省", 2);
  EXPECT_EQ(words.whole("省"), 3U);
  EXPECT_FALSE(words.whole("省市"));
}

TEST(Words, KnowsNothingWhenEmpty) {
  const Words words;
  EXPECT_TRUE(words.empty());
  EXPECT_FALSE(words.longest_at("省", 0));
  EXPECT_FALSE(words.longest_before("省", 3));
}

TEST(Words, HoldsThousands) {
  Words words;
  for (int i = 1; i < 3000; ++i) words.add("第" + std::to_string(i) + "条", static_cast<Words::Tag>(i));
  EXPECT_EQ(words.whole("第2999条"), 2999U);
  EXPECT_EQ(words.whole("第17条"), 17U);
}

}  // namespace
}  // namespace huiqi::text
