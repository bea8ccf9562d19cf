#include "http/workers.h"

#include <gtest/gtest.h>

#include <latch>

namespace huiqi::http {
namespace {

class Call final : public Job {
 public:
  explicit Call(std::function<void()> work) : work_(std::move(work)) {}
  void run() override { work_(); }

 private:
  std::function<void()> work_;
};

std::unique_ptr<Job> job(std::function<void()> work) {
  return std::make_unique<Call>(std::move(work));
}

TEST(Workers, DoEverythingThatTheyTookBeforeTheyEnd) {
  std::atomic<int> done{0};
  Workers workers{3, 1000};
  for (int i = 0; i < 500; ++i) {
    auto work = job([&] { ++done; });
    ASSERT_TRUE(workers.submit(work));
  }
  workers.finish();
  EXPECT_EQ(done, 500);
}

TEST(Workers, TakeNoMoreThanTheyMayLetWait) {
  std::latch started{1};
  std::latch release{1};
  Workers workers{1, 2};
  auto first = job([&] {
    started.count_down();
    release.wait();
  });
  ASSERT_TRUE(workers.submit(first));
  started.wait();
  auto second = job([] {});
  auto third = job([] {});
  auto fourth = job([] {});
  EXPECT_TRUE(workers.submit(second));
  EXPECT_TRUE(workers.submit(third));
  EXPECT_FALSE(workers.submit(fourth));
  EXPECT_NE(fourth, nullptr);
  EXPECT_EQ(workers.waiting(), 2U);
  release.count_down();
}

TEST(Workers, TakeNothingOnceTheyEnd) {
  Workers workers{1, 10};
  workers.finish();
  auto late = job([] { FAIL(); });
  EXPECT_FALSE(workers.submit(late));
}

}  // namespace
}  // namespace huiqi::http
