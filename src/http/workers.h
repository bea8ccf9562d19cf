#pragma once

#include <deque>

namespace huiqi::http {

// Something to do once, on a worker. Must not throw.
class Job {
 public:
  Job() = default;
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;
  virtual ~Job() = default;
  virtual void run() = 0;
};

// The threads on which handlers run, and the bounded queue before them. Safe from any thread.
class Workers {
 public:
  Workers(unsigned threads, std::size_t most_waiting);
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  ~Workers() { finish(); }

  // Takes the job and leaves null; leaves it to the caller, and returns false, if too many wait or no more are taken.
  bool submit(std::unique_ptr<Job>& job);

  // Takes no more jobs, does those that wait, and ends the threads.
  void finish();

  std::size_t waiting() const;

 private:
  void work();

  const std::size_t most_waiting_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::unique_ptr<Job>> jobs_;
  bool finishing_ = false;
  std::vector<std::jthread> threads_;
};

}  // namespace huiqi::http
