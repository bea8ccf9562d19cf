#pragma once

#include "jobs/job.h"
#include "store/tx.h"

namespace huiqi::jobs {

// A process that runs jobs has gone if it was not heard of for so long.
constexpr std::chrono::seconds kSilence{60};

// Puts a job in the queue. Call Runner::wake once the transaction is committed.
void add(store::Tx& tx, JobId id, std::string_view kind, std::string_view input, Instant at);

std::optional<Job> find(store::Tx& tx, JobId id);

// ---- for the runner ----

// Makes the oldest job that may begin `node`'s own, running: one that waits, or whose process has gone silent. Nothing
// if there is none of these kinds.
std::optional<Job> take(store::Tx& tx, const std::vector<std::string>& kinds, unsigned node, Instant now);

// When the next one of these kinds may begin, as far as is known now.
std::optional<Instant> next_begin(store::Tx& tx, const std::vector<std::string>& kinds);

void report(store::Tx& tx, JobId id, std::int64_t done, std::int64_t total, Instant now);
void say_alive(store::Tx& tx, unsigned node, Instant now);
void finish(store::Tx& tx, JobId id, Instant now);
void fail(store::Tx& tx, JobId id, std::string_view code, Instant now);
void put_back(store::Tx& tx, JobId id, Instant not_before);

// `node` has just started: what it was running when it died waits again.
void put_back_all(store::Tx& tx, unsigned node, Instant now);

}  // namespace huiqi::jobs
