#include "jobs/runner.h"

#include <gmock/gmock.h>

#include <future>

#include "jobs/job_store.h"
#include "support/test_database.h"

namespace huiqi::jobs {
namespace {

using ::testing::ElementsAre;

class RecordingObserver final : public Observer {
 public:
  void observe(Observation what, std::span<const ObservedValue> values) override {
    const std::lock_guard lock{mutex_};
    EXPECT_EQ(what, Observation::job_finished);
    for (const auto& [key, value] : values) {
      if (key == "outcome") outcomes_.emplace_back(std::get<std::string_view>(value));
    }
  }
  std::vector<std::string> outcomes() {
    const std::lock_guard lock{mutex_};
    return outcomes_;
  }

 private:
  std::mutex mutex_;
  std::vector<std::string> outcomes_;
};

class Jobs : public testing::OnBothBackends {
 protected:
  JobId enqueue(std::string_view kind, std::string_view input = "{}") {
    const auto id = ids.next_as<JobTag>();
    database->write([&](store::Tx& tx) { add(tx, id, kind, input, clock.now()); });
    return id;
  }
  Job job(JobId id) {
    return *database->read([&](store::Tx& tx) { return find(tx, id); });
  }
  Job ended(JobId id) {
    for (int i = 0; i < 2000; ++i) {
      const Job now = job(id);
      if (now.state == State::done || now.state == State::failed) return now;
      std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
    ADD_FAILURE() << "the job did not end within ten seconds";
    return job(id);
  }
  Options quick() const { return {.workers = 2, .retry_after = std::chrono::milliseconds{1}}; }

  SystemClock clock;
  IdSource ids{clock, 0};
  RecordingObserver observer;
};
HUIQI_ON_BOTH_BACKENDS(Jobs);

TEST_P(Jobs, AreDoneByTheHandlerOfTheirKind) {
  std::promise<std::string> input;
  Runner runner{*database, clock, &observer, quick()};
  runner.handle("test.copy", [&](Progress& progress) -> Result<Outcome> {
    input.set_value(progress.job().input);
    return Outcome::done;
  });
  const auto id = enqueue("test.copy", R"({"import":"7"})");
  runner.start();
  EXPECT_EQ(ended(id).state, State::done);
  EXPECT_EQ(input.get_future().get(), R"({"import":"7"})");
  EXPECT_TRUE(job(id).started_at && job(id).finished_at);
  runner.stop();
  EXPECT_THAT(observer.outcomes(), ElementsAre("done"));
}

TEST_P(Jobs, PutInTheQueueLaterAreBegunWhenWoken) {
  Runner runner{*database, clock, nullptr, quick()};
  runner.handle("test.copy", [](Progress&) -> Result<Outcome> { return Outcome::done; });
  runner.start();
  const auto id = enqueue("test.copy");
  runner.wake();
  EXPECT_EQ(ended(id).state, State::done);
}

TEST_P(Jobs, OfAKindWithoutHandlerWait) {
  Runner runner{*database, clock, nullptr, quick()};
  runner.handle("test.copy", [](Progress&) -> Result<Outcome> { return Outcome::done; });
  const auto other = enqueue("test.other");
  const auto mine = enqueue("test.copy");
  runner.start();
  EXPECT_EQ(ended(mine).state, State::done);
  EXPECT_EQ(job(other).state, State::waiting);
}

TEST_P(Jobs, TellHowFarTheyAre) {
  std::promise<void> reported;
  std::promise<void> go_on;
  Runner runner{*database, clock, nullptr, quick()};
  runner.handle("test.slow", [&](Progress& progress) -> Result<Outcome> {
    progress.report(3, 10);
    progress.report(4, 10);  // too soon after the other to be written
    reported.set_value();
    go_on.get_future().wait();
    return Outcome::done;
  });
  const auto id = enqueue("test.slow");
  runner.start();
  reported.get_future().wait();
  EXPECT_EQ(job(id).state, State::running);
  EXPECT_EQ(job(id).done, 3);
  EXPECT_EQ(job(id).total, 10);
  go_on.set_value();
  EXPECT_EQ(ended(id).done, 10);
}

TEST_P(Jobs, FailWithTheCodeOfTheirError) {
  Runner runner{*database, clock, nullptr, quick()};
  runner.handle("test.refuse", [](Progress&) -> Result<Outcome> { return fail(ErrorKind::invalid, "json.empty"); });
  const auto id = enqueue("test.refuse");
  runner.start();
  EXPECT_EQ(ended(id).state, State::failed);
  EXPECT_EQ(job(id).error, "json.empty");
  EXPECT_EQ(job(id).attempts, 1);
}

TEST_P(Jobs, ThatThrowAreTriedAgainAndGivenUpInTheEnd) {
  std::atomic<int> attempts{0};
  Runner runner{*database, clock, nullptr, quick()};
  runner.handle("test.recover", [&](Progress&) -> Result<Outcome> {
    if (++attempts < 3) throw std::runtime_error("not yet");
    return Outcome::done;
  });
  runner.handle("test.never", [](Progress&) -> Result<Outcome> { throw std::runtime_error("never"); });
  const auto recovers = enqueue("test.recover");
  const auto never = enqueue("test.never");
  runner.start();
  EXPECT_EQ(ended(recovers).state, State::done);
  EXPECT_EQ(attempts, 3);
  EXPECT_EQ(ended(never).error, "jobs.broke_off");
  EXPECT_EQ(job(never).attempts, 3);
}

TEST_P(Jobs, ThatWereRunningWhenTheProcessDiedAreTakenUpAtTheNextStart) {
  const auto id = enqueue("test.copy");
  database->write([&](store::Tx& tx) { EXPECT_TRUE(take(tx, {"test.copy"}, 0, clock.now())); });  // … and died
  Runner runner{*database, clock, nullptr, quick()};
  runner.handle("test.copy", [](Progress&) -> Result<Outcome> { return Outcome::done; });
  runner.start();
  EXPECT_EQ(ended(id).attempts, 2);
}

TEST_P(Jobs, ThatAreNotFinishedWhenTheProcessStopsWaitForTheNextOne) {
  const auto id = enqueue("test.long");
  {
    std::promise<void> begun;
    Runner runner{*database, clock, nullptr, quick()};
    runner.handle("test.long", [&](Progress& progress) -> Result<Outcome> {
      begun.set_value();
      while (!progress.stopping()) std::this_thread::sleep_for(std::chrono::milliseconds{1});
      return Outcome::again;
    });
    runner.start();
    begun.get_future().wait();
  }
  EXPECT_EQ(job(id).state, State::waiting);
}

TEST_P(Jobs, RunOnNoMoreThreadsThanAllowed) {
  std::atomic<int> running{0};
  std::atomic<int> most{0};
  Runner runner{*database, clock, nullptr, quick()};
  runner.handle("test.count", [&](Progress&) -> Result<Outcome> {
    const int now = ++running;
    for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) {
    }
    std::this_thread::sleep_for(std::chrono::milliseconds{10});
    --running;
    return Outcome::done;
  });
  std::vector<JobId> all;
  for (int i = 0; i < 8; ++i) all.push_back(enqueue("test.count"));
  runner.start();
  for (const auto id : all) EXPECT_EQ(ended(id).state, State::done);
  EXPECT_LE(most, 2);
  EXPECT_GE(most, 1);
}

}  // namespace
}  // namespace huiqi::jobs
