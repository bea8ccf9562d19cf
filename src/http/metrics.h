#pragma once

#include "http/router.h"

namespace huiqi::http {

// Requests counted by route and class of status, with their durations, as Prometheus reads them. Counting is lock-free.
class Metrics {
 public:
  explicit Metrics(const Router& router);
  ~Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;

  // A null route counts for everything that no route answered.
  void count(const Route* route, int status, std::chrono::nanoseconds took, std::uint64_t bytes);

  // A value that is asked for whenever the metrics are read. `name` without "huiqi_"; set up at start only.
  enum class Kind : std::uint8_t { gauge, counter };
  void add(std::string name, std::string help, Kind kind, std::function<double()> value);

  std::string text() const;

 private:
  struct Series;
  struct Extra {
    std::string name;
    std::string help;
    Kind kind;
    std::function<double()> value;
  };
  const Router& router_;
  std::vector<Series> series_;  // by Route::index; the last one is for no route
  std::vector<Extra> extras_;
};

}  // namespace huiqi::http
