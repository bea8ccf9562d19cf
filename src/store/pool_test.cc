#include "store/pool.h"

#include <gtest/gtest.h>

namespace huiqi::store {
namespace {

using namespace std::chrono_literals;

struct Session {
  int number = 0;
  bool broken = false;
  bool usable() const { return !broken; }
};
using Sessions = Pool<Session>;

TEST(Pool, GivesTheMostRecentlyUsedSessionFirst) {
  int opened = 0;
  Sessions pool{2, 1s, [&] { return std::make_unique<Session>(Session{++opened}); }};
  {
    auto first = pool.take();
    auto second = pool.take();
    EXPECT_EQ(first->number, 1);
    EXPECT_EQ(second->number, 2);
  }  // 2 goes back, then 1
  EXPECT_EQ(pool.take()->number, 1);
  EXPECT_EQ(opened, 2);
}

TEST(Pool, WaitsForASessionButNotForEver) {
  Sessions pool{1, 20ms, [] { return std::make_unique<Session>(Session{1}); }};
  auto lent = pool.take();
  try {
    pool.take();
    FAIL() << "a second session was lent";
  } catch (const StoreError& error) {
    EXPECT_EQ(error.failure(), StoreFailure::busy);
  }
}

TEST(Pool, LendsToThoseWhoWaitWhenASessionComesBack) {
  Sessions pool{1, 10s, [] { return std::make_unique<Session>(); }};
  const auto count_up = [&pool] {
    for (int i = 0; i < 1000; ++i) ++pool.take()->number;
  };
  {
    std::jthread one{count_up};
    std::jthread two{count_up};
  }
  EXPECT_EQ(pool.take()->number, 2000);
}

TEST(Pool, OpensAnotherForABrokenOneAndAfterAFailureToOpen) {
  int opened = 0;
  Sessions pool{1, 20ms, [&] {
                  if (++opened == 2) throw StoreError(StoreFailure::unavailable, "down");
                  return std::make_unique<Session>(Session{opened});
                }};
  pool.take()->broken = true;
  EXPECT_THROW(pool.take(), StoreError);
  EXPECT_EQ(pool.take()->number, 3);
}

TEST(Pool, DropsIdleSessions) {
  int opened = 0;
  Sessions pool{1, 20ms, [&] { return std::make_unique<Session>(Session{++opened}); }};
  EXPECT_EQ(pool.take()->number, 1);
  pool.drop_idle();
  EXPECT_EQ(pool.take()->number, 2);
}

}  // namespace
}  // namespace huiqi::store
