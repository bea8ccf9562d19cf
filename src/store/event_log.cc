#include "store/event_log.h"

namespace huiqi::store {
namespace {

constexpr std::int64_t kSealingLock = 0x4855'4951'0002;  // of PostgreSQL's advisory locks

// Statement by statement on SQLite, where that is fastest; in one on PostgreSQL, where each is a journey.
void mark_sealed(Tx& tx, std::span<const Event> events, std::span<const ChainHead> places) {
  if (tx.dialect() == Dialect::sqlite) {
    for (std::size_t i = 0; i < events.size(); ++i) {
      tx.execute("update events set sequence = $1, hash = $2 where id = $3", places[i].sequence, places[i].hash,
                 events[i].id);
    }
    return;
  }
  std::vector<EventId> ids;
  std::vector<std::int64_t> sequences;
  std::vector<std::string_view> hashes;
  for (std::size_t i = 0; i < events.size(); ++i) {
    ids.push_back(events[i].id);
    sequences.push_back(places[i].sequence);
    hashes.push_back(places[i].hash);
  }
  tx.execute(
      "update events set sequence = place.sequence, hash = place.hash"
      " from unnest($1::bigint[], $2::bigint[], $3::text[]) as place (id, sequence, hash) where events.id = place.id",
      ids, sequences, hashes);
}

std::int64_t seal_in(Tx& tx, std::int64_t most) {
  if (tx.dialect() == Dialect::postgresql && !tx.value<bool>("select pg_try_advisory_xact_lock($1)", kSealingLock)) {
    return 0;
  }
  const auto events = tx.all<Event>(
      "select id, at, actor, kind, subject, data, digest from events where sequence is null order by id limit $1",
      most);
  if (events.empty()) return 0;
  Chain chain{head_of(tx)};
  std::vector<ChainHead> places;
  places.reserve(events.size());
  for (const auto& event : events) places.push_back(chain.add(event));
  mark_sealed(tx, events, places);
  tx.execute("update event_head set sequence = $1, hash = $2", places.back().sequence, places.back().hash);
  return static_cast<std::int64_t>(events.size());
}

}  // namespace

void append(Tx& tx, const Event& event) {
  tx.execute("insert into events (id, at, actor, kind, subject, data, digest) values ($1, $2, $3, $4, $5, $6, $7)",
             event.id, event.at, event.actor, event.kind, event.subject, event.data, event.digest);
}

std::int64_t seal(Database& database, std::int64_t most) {
  // Not serializable: the advisory lock already keeps others away, and a sealer that reads what every change adds to
  // would make changes fail.
  return database.write_committed([&](Tx& tx) { return seal_in(tx, most); });
}

bool has_unsealed(Tx& tx) {
  return tx.value<bool>("select exists (select 1 from events where sequence is null)");
}

ChainHead head_of(Tx& tx) {
  return tx.value<ChainHead>("select sequence, hash from event_head");
}

std::vector<SealedEvent> events_after(Tx& tx, std::int64_t sequence, std::int64_t most) {
  return tx.all<SealedEvent>(
      "select id, at, actor, kind, subject, data, digest, sequence, hash from events"
      " where sequence > $1 order by sequence limit $2",
      sequence, most);
}

std::vector<Event> events_of(Tx& tx, std::string_view subject) {
  return tx.all<Event>("select id, at, actor, kind, subject, data, digest from events where subject = $1 order by id",
                       subject);
}

Verification verify(Tx& tx) {
  Verification result;
  ChainCheck check;
  for (const SealedEvent& sealed :
       tx.each<SealedEvent>("select id, at, actor, kind, subject, data, digest, sequence, hash from events"
                            " where sequence is not null order by sequence")) {
    if (!check.take(sealed)) break;
    ++result.sealed;
  }
  result.head = head_of(tx);
  result.fault = check.finish(result.head);
  result.unsealed = tx.value<std::int64_t>("select count(*) from events where sequence is null");
  return result;
}

std::int64_t cursor_of(Tx& tx, std::string_view consumer) {
  return tx.one<std::int64_t>("select sequence from event_cursors where consumer = $1", consumer).value_or(0);
}

std::int64_t feed(Database& database, const Consumer& consumer, std::int64_t most) {
  // Sealed events never change, so they may be read outside; there they cannot collide with new ones.
  const auto [begin, events] = database.read([&](Tx& tx) {
    const std::int64_t cursor = cursor_of(tx, consumer.name);
    return std::pair{cursor, events_after(tx, cursor, most)};
  });
  if (events.empty()) return 0;
  return database.write([&, begin = begin, &events = events](Tx& tx) -> std::int64_t {
    if (cursor_of(tx, consumer.name) != begin) return 0;  // another process was first
    for (const auto& sealed : events) consumer.take(tx, sealed);
    tx.execute(
        "insert into event_cursors (consumer, sequence) values ($1, $2)"
        " on conflict (consumer) do update set sequence = excluded.sequence",
        consumer.name, events.back().sequence);
    return static_cast<std::int64_t>(events.size());
  });
}

void rewind(Tx& tx, std::string_view consumer) {
  tx.execute("delete from event_cursors where consumer = $1", consumer);
}

}  // namespace huiqi::store
