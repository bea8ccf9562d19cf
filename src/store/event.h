#pragma once

#include "base/id.h"
#include "store/row.h"

namespace huiqi::store {

struct EventTag;
using EventId = Id<EventTag>;

// Something that happened, kept for ever. It holds ids, codes and names of changed fields only: never a person's name,
// a number of theirs, free text or a file, which stay in rows that can be erased.
struct Event {
  EventId id;
  Instant at;
  std::string actor;                       // who did it: reference("post", id), or "system"
  std::string kind;                        // module.what_happened: "ledger.entry_checked"
  std::string subject;                     // to what: reference("task", id)
  std::string data = "{}";                 // JSON
  std::optional<std::string> digest = {};  // hex(keyed_digest(…)) of the erasable row that the event speaks of
  friend bool operator==(const Event&, const Event&) = default;
};
void columns(auto& column, Of<Event> auto& event) {
  column("id", event.id);
  column("at", event.at);
  column("actor", event.actor);
  column("kind", event.kind);
  column("subject", event.subject);
  column("data", event.data);
  column("digest", event.digest);
}

// An event in its final place: sequence counts from 1 without a gap, in an order in which no reader that has seen one
// can ever find an earlier one new.
struct SealedEvent {
  Event event;
  std::int64_t sequence = 0;
  std::string hash;  // hex
  friend bool operator==(const SealedEvent&, const SealedEvent&) = default;
};
void columns(auto& column, Of<SealedEvent> auto& sealed) {
  columns(column, sealed.event);
  column("sequence", sealed.sequence);
  column("hash", sealed.hash);
}

// "task:7204365312"
template <class Tag>
std::string reference(std::string_view what, Id<Tag> id) {
  return std::string{what} + ':' + std::to_string(id.value);
}

}  // namespace huiqi::store
