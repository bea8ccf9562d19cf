#include "http/workers.h"

namespace huiqi::http {

Workers::Workers(unsigned threads, std::size_t most_waiting) : most_waiting_(most_waiting) {
  for (unsigned i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

bool Workers::submit(std::unique_ptr<Job>& job) {
  {
    const std::lock_guard lock{mutex_};
    if (finishing_ || jobs_.size() >= most_waiting_) return false;
    jobs_.push_back(std::move(job));
  }
  wake_.notify_one();
  return true;
}

void Workers::finish() {
  {
    const std::lock_guard lock{mutex_};
    finishing_ = true;
  }
  wake_.notify_all();
  threads_.clear();  // joins
}

std::size_t Workers::waiting() const {
  const std::lock_guard lock{mutex_};
  return jobs_.size();
}

void Workers::work() {
  std::unique_lock lock{mutex_};
  for (;;) {
    wake_.wait(lock, [this] { return finishing_ || !jobs_.empty(); });
    if (jobs_.empty()) return;
    const auto job = std::move(jobs_.front());
    jobs_.pop_front();
    lock.unlock();
    job->run();
    lock.lock();
  }
}

}  // namespace huiqi::http
