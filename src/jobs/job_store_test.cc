#include "jobs/job_store.h"

#include <gtest/gtest.h>

#include "support/test_database.h"

namespace huiqi::jobs {
namespace {

using std::chrono::milliseconds;

const std::vector<std::string> kKinds{"test.copy"};
constexpr Instant kNow = from_millis(1'800'000'000'000);

class JobStore : public testing::OnBothBackends {
 protected:
  void add_job(std::int64_t id) {
    database->write([&](store::Tx& tx) { add(tx, JobId{id}, "test.copy", "{}", kNow); });
  }
  std::optional<Job> taken(unsigned node, Instant now) {
    return database->write([&](store::Tx& tx) { return take(tx, kKinds, node, now); });
  }
  std::optional<Instant> next() {
    return database->read([](store::Tx& tx) { return next_begin(tx, kKinds); });
  }
};
HUIQI_ON_BOTH_BACKENDS(JobStore);

TEST_P(JobStore, GivesOutEachJobOnceTheOldestFirst) {
  add_job(1);
  add_job(2);
  EXPECT_EQ(taken(0, kNow)->id, JobId{1});
  EXPECT_EQ(taken(1, kNow)->id, JobId{2});
  EXPECT_EQ(taken(0, kNow), std::nullopt);
}

TEST_P(JobStore, GivesAJobToAnotherProcessOnceTheFirstWentSilent) {
  add_job(1);
  ASSERT_TRUE(taken(0, kNow));
  EXPECT_FALSE(taken(1, kNow + kSilence));
  database->write([](store::Tx& tx) { say_alive(tx, 0, kNow + kSilence); });
  EXPECT_FALSE(taken(1, kNow + kSilence + milliseconds{1}));
  EXPECT_EQ(taken(1, kNow + 2 * kSilence + milliseconds{1})->attempts, 2);
}

TEST_P(JobStore, HoldsAJobBackUntilItsTime) {
  add_job(1);
  ASSERT_TRUE(taken(0, kNow));
  database->write([](store::Tx& tx) { put_back(tx, JobId{1}, kNow + milliseconds{50}); });
  EXPECT_EQ(next(), kNow + milliseconds{50});
  EXPECT_FALSE(taken(0, kNow + milliseconds{49}));
  EXPECT_TRUE(taken(0, kNow + milliseconds{50}));
  EXPECT_EQ(next(), std::nullopt);
}

TEST_P(JobStore, PutsBackOnlyWhatTheStartedProcessWasRunning) {
  add_job(1);
  add_job(2);
  ASSERT_TRUE(taken(0, kNow));
  ASSERT_TRUE(taken(1, kNow));
  database->write([](store::Tx& tx) { put_back_all(tx, 0, kNow); });
  database->read([](store::Tx& tx) {
    EXPECT_EQ(find(tx, JobId{1})->state, State::waiting);
    EXPECT_EQ(find(tx, JobId{2})->state, State::running);
  });
}

TEST_P(JobStore, KnowsNothingOfAJobThatIsNotThere) {
  EXPECT_EQ(database->read([](store::Tx& tx) { return find(tx, JobId{9}); }), std::nullopt);
}

}  // namespace
}  // namespace huiqi::jobs
