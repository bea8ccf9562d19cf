#pragma once

#include <string>
#include <vector>

#include "base/observation.h"

namespace huiqi::testing {

// Keeps what was observed, one line each: "request_served method=GET route=/x status=200".
class RecordingObserver final : public Observer {
 public:
  using Observer::observe;
  void observe(Observation what, std::span<const ObservedValue> values) override {
    std::string line{name_of(what)};
    for (const auto& [key, value] : values) {
      line.append(" ").append(key).append("=");
      if (const auto* number = std::get_if<std::int64_t>(&value)) {
        line += std::to_string(*number);
      } else {
        line += std::get<std::string_view>(value);
      }
    }
    const std::lock_guard lock{mutex_};
    lines_.push_back(std::move(line));
  }

  std::vector<std::string> lines() const {
    const std::lock_guard lock{mutex_};
    return lines_;
  }
  // Those that contain `part`.
  std::vector<std::string> lines_with(std::string_view part) const {
    std::vector<std::string> found;
    for (auto& line : lines()) {
      if (line.find(part) != std::string::npos) found.push_back(line);
    }
    return found;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<std::string> lines_;
};

}  // namespace huiqi::testing
