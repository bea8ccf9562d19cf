#include "policy/validity.h"

#include <gtest/gtest.h>

namespace huiqi::policy {
namespace {

const Date kDay = make_date(2026, 3, 2);
constexpr std::chrono::days kOne{1};

TEST(Validity, OfADocumentThatSaysNothingHolds) {
  EXPECT_EQ(validity_on({}, kDay), Validity::in_force);
}

TEST(Validity, BeginsOnItsFirstDay) {
  EXPECT_EQ(validity_on({.valid_from = kDay + kOne}, kDay), Validity::not_yet_in_force);
  EXPECT_EQ(validity_on({.valid_from = kDay}, kDay), Validity::in_force);
}

TEST(Validity, LastsThroughItsLastDay) {
  EXPECT_EQ(validity_on({.expires_on = kDay}, kDay), Validity::in_force);
  EXPECT_EQ(validity_on({.expires_on = kDay - kOne}, kDay), Validity::expired);
}

TEST(Validity, EndsWithASuccessorFromTheDayThatWasSet) {
  EXPECT_EQ(validity_on({.ended_on = kDay, .has_successor = true}, kDay), Validity::replaced);
  EXPECT_EQ(validity_on({.ended_on = kDay + kOne, .has_successor = true}, kDay), Validity::in_force);
  EXPECT_EQ(validity_on({.has_successor = true}, kDay), Validity::replaced);
}

TEST(Validity, EndsWithARepeal) {
  EXPECT_EQ(validity_on({.ended_on = kDay}, kDay), Validity::repealed);
  EXPECT_EQ(validity_on({.expires_on = kDay - kOne, .ended_on = kDay - kOne}, kDay), Validity::repealed);
}

}  // namespace
}  // namespace huiqi::policy
