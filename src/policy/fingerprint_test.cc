#include "policy/fingerprint.h"

#include <gtest/gtest.h>

#include "policy/likeness.h"
#include "policy/random_text_test.h"

namespace huiqi::policy {
namespace {

TEST(Fingerprint, OfEqualTextsIsEqual) {
  std::mt19937 random{1};
  const auto text = random_text(random, 500);
  EXPECT_EQ(agreement(fingerprint_of(text), fingerprint_of(text)), static_cast<int>(kFingerprintPlaces));
  EXPECT_EQ(fingerprint_of(U"通知"), fingerprint_of(U"通知"));
}

TEST(Fingerprint, OfUnrelatedTextsAgreesAlmostNowhere) {
  std::mt19937 random{2};
  for (int i = 0; i < 10; ++i) {
    EXPECT_LE(agreement(fingerprint_of(random_text(random, 2000)), fingerprint_of(random_text(random, 2000))), 2);
  }
}

// What the search for held texts relies on: nine tenths of the text in common are at least 12 places of 64, even in the
// worst case, where every tenth character is another one.
TEST(Fingerprint, OfTextsThatShareNineTenthsAgreesInAFifthOrMore) {
  std::mt19937 random{3};
  for (int i = 0; i < 40; ++i) {
    const auto before = random_text(random, 800 + random() % 1200);
    auto after = before;
    for (std::size_t at = 5; at < after.size(); at += 10) after[at] = U'甲';
    ASSERT_GE(agreement(fingerprint_of(before), fingerprint_of(after)), 12);
    ASSERT_GE(shared_percent(before, after), 89);
  }
}

TEST(Fingerprint, SurvivesTheDatabase) {
  std::mt19937 random{4};
  const auto fingerprint = fingerprint_of(random_text(random, 100));
  EXPECT_EQ(fingerprint_from(to_bytes(fingerprint)), fingerprint);
  EXPECT_THROW((void)fingerprint_from({}), std::invalid_argument);
}

}  // namespace
}  // namespace huiqi::policy
