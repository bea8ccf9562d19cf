#pragma once

#include <stdexcept>

#include "base/time.h"

namespace huiqi::testing {

// A clock that stands where the test puts it.
class FixedClock final : public Clock {
 public:
  explicit FixedClock(std::string_view at) { set(at); }
  void set(std::string_view at) {
    const auto parsed = parse_instant(at);
    if (!parsed) throw std::invalid_argument("not an instant: " + std::string{at});
    millis_ = to_millis(*parsed);
  }
  void advance(std::chrono::milliseconds by) { millis_ += by.count(); }
  Instant now() const override { return from_millis(millis_); }

 private:
  std::atomic<std::int64_t> millis_{0};
};

}  // namespace huiqi::testing
