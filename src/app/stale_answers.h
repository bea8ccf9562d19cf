#pragma once

#include "http/answer_cache.h"
#include "store/event_worker.h"

namespace huiqi::app {

// Drops kept answers of the public side when an event makes them stale, and all of them when a new day begins: what is
// in force depends on it. On a thread of its own; what it is given outlives it.
class StaleAnswers {
 public:
  StaleAnswers(store::Database& database, const Clock& clock, Observer& observer, http::AnswerCache& cache);

 private:
  bool follow();

  store::Database& database_;
  const Clock& clock_;
  http::AnswerCache& cache_;
  Date day_;
  std::int64_t position_;
  store::Repeater repeater_;
};

}  // namespace huiqi::app
