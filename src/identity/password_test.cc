#include "identity/password.h"

#include <gtest/gtest.h>

#include <set>

namespace huiqi::identity {
namespace {

constexpr PasswordCost kCheap{1, 8U << 10U};

std::string_view code_of(std::string_view password, std::string_view login = "zhangsan") {
  const auto weakness = weakness_of(password, login);
  return weakness ? weakness->code : "good";
}

TEST(PasswordHasher, KnowsThePasswordThatMadeTheHashAndNoOther) {
  const PasswordHasher hasher{kCheap};
  const auto hash = hasher.hash("正确的 horse 电池");
  ASSERT_TRUE(hash);
  EXPECT_EQ(hasher.matches("正确的 horse 电池", *hash).value(), true);
  EXPECT_EQ(hasher.matches("正确的 horse 电", *hash).value(), false);
  EXPECT_NE(*hash, hasher.hash("正确的 horse 电池").value()) << "each has its own salt";
}

TEST(PasswordHasher, NobodyHasTheMissingPassword) {
  const PasswordHasher hasher{kCheap};
  EXPECT_EQ(hasher.matches("anything", std::nullopt).value(), false);
  EXPECT_EQ(hasher.matches("", std::nullopt).value(), false);
}

TEST(PasswordHasher, ByDefaultItIsArgon2idWithThreePassesOver64Mebibytes) {
  const PasswordHasher hasher;
  const auto hash = hasher.hash("a long enough one").value();
  EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$")) << hash;
  EXPECT_FALSE(hasher.is_outdated(hash));
  EXPECT_TRUE(hasher.is_outdated(PasswordHasher{kCheap}.hash("a long enough one").value()));
}

TEST(PasswordHasher, AMissingAccountTakesAsLongAsAWrongPassword) {
  const PasswordHasher hasher{{2, 16U << 20U}};
  const auto hash = std::optional{hasher.hash("the right one").value()};
  const auto fastest = [&](const std::optional<std::string>& against) {
    auto best = std::chrono::steady_clock::duration::max();
    for (int i = 0; i < 5; ++i) {
      const auto start = std::chrono::steady_clock::now();
      EXPECT_EQ(hasher.matches("a wrong one", against).value(), false);
      best = std::min(best, std::chrono::steady_clock::now() - start);
    }
    return std::chrono::duration<double>(best).count();
  };
  const double ratio = fastest(std::nullopt) / fastest(hash);
  EXPECT_GT(ratio, 0.4);
  EXPECT_LT(ratio, 2.5);
}

TEST(PasswordHasher, WhoWaitsTooLongIsToldToTryAgain) {
  const PasswordHasher hasher{kCheap, 0, std::chrono::milliseconds{10}};
  const auto hash = hasher.hash("any");
  ASSERT_FALSE(hash);
  EXPECT_EQ(hash.error().code, "identity.busy");
  EXPECT_EQ(hash.error().kind, ErrorKind::unavailable);
  EXPECT_FALSE(hasher.matches("any", std::nullopt));
}

TEST(PasswordHasher, ManyAtOnceAllGetTheirTurn) {
  const PasswordHasher hasher{kCheap, 2};
  std::atomic<int> done{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      for (int n = 0; n < 5; ++n) done += hasher.hash("one of many").has_value();
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(done, 40);
}

TEST(Password, MustBeLongEnoughAndNotSimple) {
  EXPECT_EQ(code_of("short1!"), "identity.password_length");
  EXPECT_EQ(code_of(std::string(129, 'x')), "identity.password_length");
  EXPECT_EQ(code_of("aaaaaaaaaaaa"), "identity.password_simple");
  EXPECT_EQ(code_of("abababababab"), "identity.password_simple");
  EXPECT_EQ(code_of("0123456789"), "identity.password_simple");
  EXPECT_EQ(code_of("jihgfedcba"), "identity.password_simple");
  EXPECT_EQ(code_of("my-ZhangSan-1"), "identity.password_has_login");
  EXPECT_EQ(code_of("a fine long sentence"), "good");
  EXPECT_EQ(code_of("中小企业发展工作领导"), "good");
}

TEST(Password, ARandomOneIsGoodAndNeverTheSame) {
  std::set<std::string> seen;
  for (int i = 0; i < 200; ++i) {
    const auto password = random_password();
    EXPECT_EQ(password.size(), 14u);
    EXPECT_EQ(password[4], '-');
    EXPECT_EQ(password.find_first_of("01iloO"), std::string::npos) << password;
    EXPECT_TRUE(seen.insert(password).second);
  }
  EXPECT_EQ(code_of("k7mp-x3wq-t9nd"), "good");
}

}  // namespace
}  // namespace huiqi::identity
