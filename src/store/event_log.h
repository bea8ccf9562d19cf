#pragma once

#include "store/chain.h"
#include "store/database.h"

// The append-only table of everything that happened. A change and its event commit together; a moment later the sealer
// numbers and chains what was committed, and only then do consumers see it.
namespace huiqi::store {

// Inside the change's own transaction.
void append(Tx& tx, const Event& event);

// Numbers and chains up to `most` committed events, oldest id first; returns how many. On PostgreSQL one process at a
// time: another gets 0.
std::int64_t seal(Database& database, std::int64_t most = 1000);

bool has_unsealed(Tx& tx);
ChainHead head_of(Tx& tx);
std::vector<SealedEvent> events_after(Tx& tx, std::int64_t sequence, std::int64_t most);
// The history of one thing, oldest first, what is not sealed yet included.
std::vector<Event> events_of(Tx& tx, std::string_view subject);

struct Verification {
  std::int64_t sealed = 0;           // how many the chain holds
  std::int64_t unsealed = 0;         // committed, not yet numbered; the chain says nothing of them
  ChainHead head;                    // as recorded: who keeps it elsewhere will notice a log that was written anew
  std::optional<FaultyEvent> fault;  // the first one
};
Verification verify(Tx& tx);

// Reads the log in order, each event exactly once: what `take` does to its Tx commits together with the cursor. take
// may run twice for an event whose transaction was undone.
struct Consumer {
  std::string name;
  std::function<void(Tx&, const SealedEvent&)> take;
};

// Gives the consumer up to `most` sealed events that it has not had; returns how many.
std::int64_t feed(Database& database, const Consumer& consumer, std::int64_t most = 500);
std::int64_t cursor_of(Tx& tx, std::string_view consumer);
// From the beginning again; what the consumer derived is to be removed in the same transaction.
void rewind(Tx& tx, std::string_view consumer);

}  // namespace huiqi::store
