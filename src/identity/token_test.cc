#include "identity/token.h"

#include <gtest/gtest.h>

namespace huiqi::identity {
namespace {

TEST(Token, IsRandomAndSixtyFourDigitsLong) {
  const auto token = random_token();
  EXPECT_EQ(token.size(), 64u);
  EXPECT_EQ(token.find_first_not_of("0123456789abcdef"), std::string::npos);
  EXPECT_NE(token, random_token());
}

TEST(Token, NeitherItsHashNorItsCsrfTokenLeadsBackToIt) {
  const auto token = random_token();
  EXPECT_EQ(token_hash(token), token_hash(token));
  EXPECT_NE(token_hash(token), token);
  EXPECT_NE(csrf_token(token), token_hash(token));
  EXPECT_NE(csrf_token(token), csrf_token(random_token()));
}

TEST(Token, ComparesWholeTexts) {
  EXPECT_TRUE(same_token("abc", "abc"));
  EXPECT_FALSE(same_token("abc", "abd"));
  EXPECT_FALSE(same_token("abc", "ab"));
  EXPECT_TRUE(same_token("", ""));
}

}  // namespace
}  // namespace huiqi::identity
