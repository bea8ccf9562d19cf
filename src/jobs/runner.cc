#include "jobs/runner.h"

#include "jobs/job_store.h"

namespace huiqi::jobs {
namespace {

constexpr std::chrono::milliseconds kBetweenReports{200};

std::int64_t millis_since(std::chrono::steady_clock::time_point began) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began).count();
}

}  // namespace

void Progress::report(std::int64_t done, std::int64_t total) {
  const auto now = std::chrono::steady_clock::now();
  if (now - written_ < kBetweenReports) return;
  written_ = now;
  database_.write([&](store::Tx& tx) { jobs::report(tx, job_.id, done, total, clock_.now()); });
}

Runner::Runner(store::Database& database, const Clock& clock, Observer* observer, const Options& options)
    : database_(database), clock_(clock), observer_(observer), options_(options) {}

Runner::~Runner() {
  stop();
}

void Runner::handle(std::string kind, Handler handler) {
  kinds_.push_back(kind);
  handlers_.emplace(std::move(kind), std::move(handler));
}

void Runner::start() {
  database_.write([&](store::Tx& tx) { put_back_all(tx, options_.node, clock_.now()); });
  for (unsigned i = 0; i < options_.workers; ++i) threads_.emplace_back([this] { work(); });
  threads_.emplace_back([this] { keep_alive(); });
}

void Runner::wake() {
  {
    const std::lock_guard lock{mutex_};
    ++wakes_;
  }
  changed_.notify_all();
}

void Runner::stop() {
  stopping_ = true;
  wake();
  for (auto& thread : threads_) thread.join();
  threads_.clear();
}

// Until something happened since `seen`, but no longer than `time`.
void Runner::wait_for(std::chrono::milliseconds time, std::uint64_t& seen) {
  std::unique_lock lock{mutex_};
  changed_.wait_for(lock, time, [&] { return wakes_ != seen || stopping_; });
  seen = wakes_;
}

void Runner::work() {
  std::uint64_t seen = 0;
  while (!stopping_) {
    std::chrono::milliseconds wait = options_.look_every;
    const bool reached = reach_database([&] {
      auto job = take_next();
      if (job) run(*std::move(job));
      wait = job ? std::chrono::milliseconds{0} : until_next();
    });
    if (!reached || wait.count() > 0) wait_for(wait, seen);
  }
}

void Runner::keep_alive() {
  while (!stopping_) {
    std::unique_lock lock{mutex_};
    changed_.wait_for(lock, kSilence / 4, [&] { return stopping_.load(); });
    lock.unlock();
    if (stopping_) return;
    reach_database([&] { database_.write([&](store::Tx& tx) { say_alive(tx, options_.node, clock_.now()); }); });
  }
}

// False when the database cannot be reached now: the queue is still there later, so the threads live on.
bool Runner::reach_database(const std::function<void()>& act) {
  try {
    act();
    return true;
  } catch (const store::StoreError&) {
    return false;
  }
}

std::optional<Job> Runner::take_next() {
  return database_.write([&](store::Tx& tx) { return take(tx, kinds_, options_.node, clock_.now()); });
}

std::chrono::milliseconds Runner::until_next() {
  const auto begin = database_.read([&](store::Tx& tx) { return next_begin(tx, kinds_); });
  const auto wait = begin ? *begin - clock_.now() : options_.look_every;
  return std::clamp(wait, std::chrono::milliseconds{1}, options_.look_every);
}

void Runner::run(Job job) {
  const auto began = std::chrono::steady_clock::now();
  const std::string_view outcome = run_handler(job);
  if (!observer_) return;
  observer_->observe(
      Observation::job_finished,
      {{"kind", job.kind}, {"id", job.id.value}, {"millis", millis_since(began)}, {"outcome", std::string{outcome}}});
}

// What a handler throws ends this attempt, not the program.
std::string_view Runner::run_handler(const Job& job) {
  Progress progress{database_, clock_, stopping_, job};
  try {
    return after(job, handlers_.find(job.kind)->second(progress));
  } catch (const std::exception&) {
    return after_throw(job);
  }
}

std::string_view Runner::after(const Job& job, const Result<Outcome>& result) {
  return database_.write([&](store::Tx& tx) -> std::string_view {
    const Instant now = clock_.now();
    if (!result) {
      jobs::fail(tx, job.id, result.error().code, now);
      return result.error().code;
    }
    if (*result == Outcome::again) {
      put_back(tx, job.id, now);
      return "again";
    }
    finish(tx, job.id, now);
    return "done";
  });
}

std::string_view Runner::after_throw(const Job& job) {
  constexpr std::string_view code = "jobs.broke_off";
  return database_.write([&](store::Tx& tx) -> std::string_view {
    const Instant now = clock_.now();
    if (job.attempts < options_.most_attempts) {
      put_back(tx, job.id, now + job.attempts * options_.retry_after);
      return "threw";
    }
    jobs::fail(tx, job.id, code, now);
    return code;
  });
}

}  // namespace huiqi::jobs
