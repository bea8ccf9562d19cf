#pragma once

#include "base/observation.h"
#include "jobs/job.h"
#include "store/database.h"

namespace huiqi::jobs {

// What a handler knows of its job, and how it says how far it is. For the handler's thread.
class Progress {
 public:
  Progress(store::Database& database, const Clock& clock, const std::atomic<bool>& stopping, Job job)
      : database_(database), clock_(clock), stopping_(stopping), job_(std::move(job)) {}

  const Job& job() const { return job_; }
  // Written at most five times a second; the last word of a burst may be left out.
  void report(std::int64_t done, std::int64_t total);
  // The process wants to end: return Outcome::again soon.
  bool stopping() const { return stopping_; }

 private:
  store::Database& database_;
  const Clock& clock_;
  const std::atomic<bool>& stopping_;
  Job job_;
  std::chrono::steady_clock::time_point written_{};
};

enum class Outcome : std::uint8_t {
  done,
  again,  // not finished: from the beginning or where it left off, as the handler likes
};

// Does the work. An Error is final and becomes the job's `error`; after an exception the job is tried again.
using Handler = std::function<Result<Outcome>(Progress&)>;

struct Options {
  unsigned node = 0;  // of the process, as its IdSource has it
  unsigned workers = 2;
  unsigned most_attempts = 3;
  std::chrono::milliseconds retry_after{5'000};  // times the attempts made
  std::chrono::milliseconds look_every{5'000};   // for what other processes put in the queue
};

// Runs the queue on a few threads of its own.
class Runner {
 public:
  // All three must outlive it; `observer` may be absent.
  Runner(store::Database& database, const Clock& clock, Observer* observer, const Options& options = {});
  ~Runner();  // as stop()
  Runner(const Runner&) = delete;
  Runner& operator=(const Runner&) = delete;

  void handle(std::string kind, Handler handler);  // before start
  // Takes up first what this node was running when it last ended.
  void start();
  // There is something new in the queue. Safe from any thread.
  void wake();
  // Waits for the handlers that run, having told them.
  void stop();

 private:
  void work();
  void keep_alive();
  void wait_for(std::chrono::milliseconds time, std::uint64_t& seen);
  static bool reach_database(const std::function<void()>& act);
  std::optional<Job> take_next();
  void run(Job job);
  std::string_view run_handler(const Job& job);
  std::string_view after(const Job& job, const Result<Outcome>& result);
  std::string_view after_throw(const Job& job);
  std::chrono::milliseconds until_next();

  store::Database& database_;
  const Clock& clock_;
  Observer* observer_;
  Options options_;
  std::map<std::string, Handler, std::less<>> handlers_;
  std::vector<std::string> kinds_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::uint64_t wakes_ = 0;  // guarded by mutex_
  std::atomic<bool> stopping_{false};
  std::vector<std::thread> threads_;
};

}  // namespace huiqi::jobs
