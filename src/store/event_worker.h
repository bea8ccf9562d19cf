#pragma once

#include "base/observation.h"
#include "store/event_log.h"

namespace huiqi::store {

// Does `step` again and again on a thread of its own: at once while it returns true, otherwise after `interval` or when
// woken. What it throws is observed (background_failed) and the step tried again after `interval`.
class Repeater {
 public:
  Repeater(std::string name, std::chrono::milliseconds interval, Observer& observer, std::function<bool()> step);
  ~Repeater();  // after the step that runs
  Repeater(const Repeater&) = delete;
  Repeater& operator=(const Repeater&) = delete;
  void wake();

 private:
  void run();
  bool step_once();
  bool wait();

  std::string name_;
  std::chrono::milliseconds interval_;
  Observer& observer_;
  std::function<bool()> step_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool woken_ = false;
  bool stopping_ = false;
  std::thread thread_;  // last: it uses all of the above
};

// Seals what is committed and feeds the consumers, each on its own thread so that a slow one holds up nobody else. One
// per process; several processes on one database do no harm.
class EventWorker {
 public:
  EventWorker(Database& database, std::vector<Consumer> consumers, Observer& observer,
              std::chrono::milliseconds interval = std::chrono::milliseconds{200});
  ~EventWorker();
  EventWorker(const EventWorker&) = delete;
  EventWorker& operator=(const EventWorker&) = delete;

 private:
  bool seal_some();

  Database& database_;
  Observer& observer_;
  std::vector<std::unique_ptr<Repeater>> followers_;
  std::optional<Repeater> sealer_;
};

}  // namespace huiqi::store
