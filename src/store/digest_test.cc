#include "store/digest.h"

#include <gtest/gtest.h>

namespace huiqi::store {
namespace {

TEST(Sm3, GivesTheExamplesOfTheStandard) {
  EXPECT_EQ(hex(sm3("abc")), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  std::string long_text;
  for (int i = 0; i < 16; ++i) long_text += "abcd";
  EXPECT_EQ(hex(sm3(long_text)), "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
}

TEST(Sm3, TakesTextInPiecesAndMayBeUsedAgain) {
  Sm3 hash;
  EXPECT_EQ(hash.add("a").add("").add("bc").finish(), sm3("abc"));
  EXPECT_EQ(hash.add("abc").finish(), sm3("abc"));
}

TEST(KeyedDigest, DependsOnTheKeyAndOnTheText) {
  const Digest digest = keyed_digest("key", "13800000000");
  EXPECT_EQ(digest, keyed_digest("key", "13800000000"));
  EXPECT_NE(digest, keyed_digest("other key", "13800000000"));
  EXPECT_NE(digest, keyed_digest("key", "13800000001"));
  EXPECT_NE(digest, sm3("13800000000"));
}

}  // namespace
}  // namespace huiqi::store
