#include "jobs/job_store.h"

namespace huiqi::jobs {

void add(store::Tx& tx, JobId id, std::string_view kind, std::string_view input, Instant at) {
  tx.execute(
      "insert into jobs (id, kind, input, state, done, total, attempts, not_before, created_at) "
      "values ($1, $2, $3, $4, 0, 0, 0, $5, $5)",
      id, kind, input, State::waiting, at);
}

std::optional<Job> find(store::Tx& tx, JobId id) {
  return tx.one<Job>(
      "select id, kind, input, state, done, total, attempts, created_at, started_at, finished_at, error "
      "from jobs where id = $1",
      id);
}

std::optional<Job> take(store::Tx& tx, const std::vector<std::string>& kinds, unsigned node, Instant now) {
  const auto id = tx.one<JobId>(
      "select id from jobs where kind = any($1) and not_before <= $2 and (state = $3 or (state = $4 and alive_at < "
      "$5)) "
      "order by not_before, id limit 1",
      kinds, now, State::waiting, State::running, now - kSilence);
  if (!id) return std::nullopt;
  tx.execute(
      "update jobs set state = $2, node = $3, alive_at = $4, attempts = attempts + 1, "
      "started_at = coalesce(started_at, $4) where id = $1",
      *id, State::running, node, now);
  return find(tx, *id);
}

std::optional<Instant> next_begin(store::Tx& tx, const std::vector<std::string>& kinds) {
  return tx.value<std::optional<Instant>>("select min(not_before) as at from jobs where kind = any($1) and state = $2",
                                          kinds, State::waiting);
}

void report(store::Tx& tx, JobId id, std::int64_t done, std::int64_t total, Instant now) {
  tx.execute("update jobs set done = $2, total = $3, alive_at = $4 where id = $1", id, done, total, now);
}

void say_alive(store::Tx& tx, unsigned node, Instant now) {
  tx.execute("update jobs set alive_at = $2 where node = $1 and state = $3", node, now, State::running);
}

void finish(store::Tx& tx, JobId id, Instant now) {
  tx.execute("update jobs set state = $2, done = total, finished_at = $3 where id = $1", id, State::done, now);
}

void fail(store::Tx& tx, JobId id, std::string_view code, Instant now) {
  tx.execute("update jobs set state = $2, error = $3, finished_at = $4 where id = $1", id, State::failed, code, now);
}

void put_back(store::Tx& tx, JobId id, Instant not_before) {
  tx.execute("update jobs set state = $2, not_before = $3, node = null, alive_at = null where id = $1", id,
             State::waiting, not_before);
}

void put_back_all(store::Tx& tx, unsigned node, Instant now) {
  tx.execute("update jobs set state = $2, not_before = $3, node = null, alive_at = null where node = $1 and state = $4",
             node, State::waiting, now, State::running);
}

}  // namespace huiqi::jobs
