#include "identity/sign_in_limit.h"

#include <gtest/gtest.h>

#include "support/fixed_clock.h"

namespace huiqi::identity {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

class SignInLimitTest : public ::testing::Test {
 protected:
  void fail(const std::string& login, const std::string& address, int times) {
    for (int i = 0; i < times; ++i) limit.failed(login, address);
  }

  huiqi::testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  SignInLimit limit{clock, {.per_login = 3, .per_address = 5, .window = minutes{15}, .most_remembered = 100}};
};

TEST_F(SignInLimitTest, ALoginWaitsAfterItsLastAllowedFailure) {
  fail("zhang", "10.0.0.1", 2);
  EXPECT_EQ(limit.wait_for("zhang", "10.0.0.1"), seconds{0});
  limit.failed("zhang", "10.0.0.1");
  EXPECT_EQ(limit.wait_for("zhang", "10.0.0.9"), minutes{15}) << "from wherever";
  EXPECT_EQ(limit.wait_for("li", "10.0.0.1"), seconds{0});
}

TEST_F(SignInLimitTest, AnAddressWaitsHoweverManyLoginsItTries) {
  for (const auto* login : {"a", "b", "c", "d", "e"}) limit.failed(login, "10.0.0.1");
  EXPECT_GT(limit.wait_for("f", "10.0.0.1"), seconds{0});
  EXPECT_EQ(limit.wait_for("f", "10.0.0.2"), seconds{0});
}

TEST_F(SignInLimitTest, TheWindowSlides) {
  limit.failed("zhang", "10.0.0.1");
  clock.advance(minutes{10});
  fail("zhang", "10.0.0.1", 2);
  EXPECT_EQ(limit.wait_for("zhang", "10.0.0.1"), minutes{5}) << "until the first is 15 minutes old";
  clock.advance(minutes{5});
  EXPECT_EQ(limit.wait_for("zhang", "10.0.0.1"), seconds{0});
  limit.failed("zhang", "10.0.0.1");
  EXPECT_EQ(limit.wait_for("zhang", "10.0.0.1"), minutes{10});
}

TEST_F(SignInLimitTest, ARightPasswordClearsTheLoginAndNotTheAddress) {
  fail("zhang", "10.0.0.1", 2);
  limit.succeeded("zhang");
  limit.failed("zhang", "10.0.0.1");
  EXPECT_EQ(limit.wait_for("zhang", "10.0.0.1"), seconds{0});
  fail("li", "10.0.0.1", 2);
  EXPECT_GT(limit.wait_for("wang", "10.0.0.1"), seconds{0}) << "five failures from one address";
}

TEST_F(SignInLimitTest, AFloodOfLoginsDoesNotFillTheMemoryNorFreeWhoeverFailedLast) {
  for (int i = 0; i < 1000; ++i) {
    limit.failed("login" + std::to_string(i), "10.1.0." + std::to_string(i));
    clock.advance(std::chrono::milliseconds{1});
  }
  fail("zhang", "10.0.0.1", 3);
  EXPECT_GT(limit.wait_for("zhang", "10.0.0.1"), seconds{0});
  EXPECT_EQ(limit.wait_for("login0", "10.1.0.0"), seconds{0}) << "forgotten";
}

}  // namespace
}  // namespace huiqi::identity
