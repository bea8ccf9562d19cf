#pragma once

#include "store/digest.h"
#include "store/event.h"

// How sealed events hang together. The hash of an event is SM3 over
//
//   the hash before it, 32 bytes (zeros before the first)
//   sequence, id, at (milliseconds since 1970): 8 bytes each, big-endian
//   actor, kind, subject, data, digest: length in bytes as 8 bytes, big-endian, then the UTF-8 text;
//     an absent digest is 8 bytes of ff
//
// so that whoever has the log can check it with any implementation of SM3.
namespace huiqi::store {

// The newest sealed event; {0, ""} for an empty log.
struct ChainHead {
  std::int64_t sequence = 0;
  std::string hash;  // hex
  friend bool operator==(const ChainHead&, const ChainHead&) = default;
};
void columns(auto& column, Of<ChainHead> auto& head) {
  column("sequence", head.sequence);
  column("hash", head.hash);
}

// Gives each event its place after `head`. One thread at a time.
class Chain {
 public:
  explicit Chain(const ChainHead& head);
  ChainHead add(const Event& event);

 private:
  void add_number(std::int64_t number);
  void add_text(std::string_view text);

  Sm3 sm3_;
  std::int64_t sequence_;
  Digest previous_{};
  std::string input_;
};

// What is wrong at a place of the log.
enum class ChainFault : std::uint8_t {
  missing,    // the event of this sequence is not there
  changed,    // its content, place or hash is not what was sealed
  head_lost,  // the recorded head is not this, the last event
};

struct FaultyEvent {
  ChainFault fault;
  std::int64_t sequence;
  std::optional<EventId> id;  // not for a missing one
  friend bool operator==(const FaultyEvent&, const FaultyEvent&) = default;
};

// Walks a log from its beginning and finds the first fault.
class ChainCheck {
 public:
  // False once a fault was found: later events mean nothing.
  bool take(const SealedEvent& sealed);
  // To be called after the last event.
  std::optional<FaultyEvent> finish(const ChainHead& recorded);

 private:
  Chain chain_{ChainHead{}};
  ChainHead last_;
  std::optional<EventId> last_id_;
  std::optional<FaultyEvent> fault_;
};

}  // namespace huiqi::store
