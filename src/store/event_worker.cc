#include "store/event_worker.h"

namespace huiqi::store {

Repeater::Repeater(std::string name, std::chrono::milliseconds interval, Observer& observer, std::function<bool()> step)
    : name_(std::move(name)), interval_(interval), observer_(observer), step_(std::move(step)), thread_([this] {
        run();
      }) {}

Repeater::~Repeater() {
  {
    const std::lock_guard lock{mutex_};
    stopping_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void Repeater::wake() {
  {
    const std::lock_guard lock{mutex_};
    woken_ = true;
  }
  changed_.notify_one();
}

bool Repeater::step_once() {
  try {
    return step_();
  } catch (const std::exception& error) {
    observer_.observe(Observation::background_failed, {{"task", name_}, {"detail", std::string{error.what()}}});
    return false;
  }
}

// False when it is time to end.
bool Repeater::wait() {
  std::unique_lock lock{mutex_};
  changed_.wait_for(lock, interval_, [this] { return stopping_ || woken_; });
  woken_ = false;
  return !stopping_;
}

void Repeater::run() {
  while (true) {
    const bool more = step_once();
    if (more) {
      const std::lock_guard lock{mutex_};
      if (stopping_) return;
    } else if (!wait()) {
      return;
    }
  }
}

EventWorker::EventWorker(Database& database, std::vector<Consumer> consumers, Observer& observer,
                         std::chrono::milliseconds interval)
    : database_(database), observer_(observer) {
  for (auto& consumer : consumers) {
    const std::string name = "feed " + consumer.name;
    followers_.push_back(std::make_unique<Repeater>(
        name, interval, observer, [this, consumer = std::move(consumer)] { return feed(database_, consumer) > 0; }));
  }
  sealer_.emplace("seal", interval, observer, [this] { return seal_some(); });
}

EventWorker::~EventWorker() {
  sealer_.reset();  // it wakes the followers
}

bool EventWorker::seal_some() {
  if (!database_.read(has_unsealed)) return false;
  const std::int64_t count = seal(database_);
  if (count == 0) return false;
  const ChainHead head = database_.read(head_of);
  observer_.observe(Observation::events_sealed, {{"count", count}, {"last", head.sequence}, {"hash", head.hash}});
  for (const auto& follower : followers_) follower->wake();
  return true;
}

}  // namespace huiqi::store
