#pragma once

#include "base/enum_names.h"
#include "base/id.h"
#include "store/row.h"

namespace huiqi::jobs {

using JobId = Id<struct JobTag>;

enum class State : std::uint8_t { waiting, running, done, failed };
constexpr auto enum_names(State) {
  return named<State>(
      {{State::waiting, "waiting"}, {State::running, "running"}, {State::done, "done"}, {State::failed, "failed"}});
}

struct Job {
  JobId id;
  std::string kind;
  std::string input;  // JSON
  State state = State::waiting;
  std::int64_t done = 0;  // how far, out of total; both 0 until known
  std::int64_t total = 0;
  std::int64_t attempts = 0;  // times it was begun
  Instant created_at;
  std::optional<Instant> started_at;
  std::optional<Instant> finished_at;
  std::optional<std::string> error;  // code, when failed
  friend bool operator==(const Job&, const Job&) = default;
};
void columns(auto& column, store::Of<Job> auto& job) {
  column("id", job.id);
  column("kind", job.kind);
  column("input", job.input);
  column("state", job.state);
  column("done", job.done);
  column("total", job.total);
  column("attempts", job.attempts);
  column("created_at", job.created_at);
  column("started_at", job.started_at);
  column("finished_at", job.finished_at);
  column("error", job.error);
}

}  // namespace huiqi::jobs
