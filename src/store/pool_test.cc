#include "store/pool.h"

#include <gtest/gtest.h>

namespace huiqi::store {
namespace {

using namespace std::chrono_literals;

TEST(Pool, GivesTheMostRecentlyUsedSessionFirst) {
  int opened = 0;
  Pool<int> pool{2, 1s, [&] { return std::make_unique<int>(++opened); }};
  {
    auto first = pool.take();
    auto second = pool.take();
    EXPECT_EQ(*first, 1);
    EXPECT_EQ(*second, 2);
  }  // 2 goes back, then 1
  EXPECT_EQ(*pool.take(), 1);
  EXPECT_EQ(opened, 2);
}

TEST(Pool, WaitsForASessionButNotForEver) {
  Pool<int> pool{1, 20ms, [] { return std::make_unique<int>(1); }};
  auto lent = pool.take();
  try {
    pool.take();
    FAIL() << "a second session was lent";
  } catch (const StoreError& error) {
    EXPECT_EQ(error.failure(), StoreFailure::busy);
  }
}

TEST(Pool, LendsToThoseWhoWaitWhenASessionComesBack) {
  Pool<int> pool{1, 10s, [] { return std::make_unique<int>(0); }};
  const auto count_up = [&pool] {
    for (int i = 0; i < 1000; ++i) ++*pool.take();
  };
  {
    std::jthread one{count_up};
    std::jthread two{count_up};
  }
  EXPECT_EQ(*pool.take(), 2000);
}

TEST(Pool, OpensAnotherForADiscardedOneAndAfterAFailureToOpen) {
  int opened = 0;
  Pool<int> pool{1, 20ms, [&] {
                   if (++opened == 2) throw StoreError(StoreFailure::unavailable, "down");
                   return std::make_unique<int>(opened);
                 }};
  pool.take().discard();
  EXPECT_THROW(pool.take(), StoreError);
  EXPECT_EQ(*pool.take(), 3);
}

TEST(Pool, DropsIdleSessions) {
  int opened = 0;
  Pool<int> pool{1, 20ms, [&] { return std::make_unique<int>(++opened); }};
  EXPECT_EQ(*pool.take(), 1);
  pool.drop_idle();
  EXPECT_EQ(*pool.take(), 2);
}

}  // namespace
}  // namespace huiqi::store
