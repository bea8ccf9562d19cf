#pragma once

#include <iosfwd>

#include "base/observation.h"
#include "base/time.h"

namespace huiqi::app {

// Writes every observation as one line of JSON: {"at": …, "event": …, …}. One per process.
class Log final : public Observer {
 public:
  // Both must outlive it.
  Log(std::ostream& out, const Clock& clock) : out_(out), clock_(clock) {}
  using Observer::observe;
  void observe(Observation what, std::span<const ObservedValue> values) override;

 private:
  std::ostream& out_;
  const Clock& clock_;
  std::mutex mutex_;
};

}  // namespace huiqi::app
