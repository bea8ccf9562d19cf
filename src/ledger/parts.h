#pragma once

#include "identity/actor.h"
#include "ledger/match/vocabulary.h"
#include "ledger/thresholds.h"
#include "store/database.h"
#include "store/event_log.h"

namespace huiqi::ledger {

// What the services of the ledger work with; it outlives them.
struct Parts {
  store::Database& database;
  const identity::Directory& directory;
  const identity::Permissions& permissions;
  const DatedThresholds& thresholds;
  const Vocabulary& vocabulary;
  const Clock& clock;
  IdSource& ids;
};

// The event of a change, within its transaction. `data` is JSON of ids, codes and names of fields.
template <class Tag>
void record(store::Tx& tx, const Parts& parts, const identity::Actor& actor, std::string_view kind,
            std::string_view what, Id<Tag> subject, std::string data = "{}") {
  store::append(tx, {.id = parts.ids.next_as<store::EventTag>(),
                     .at = parts.clock.now(),
                     .actor = actor.reference(),
                     .kind = std::string{kind},
                     .subject = store::reference(what, subject),
                     .data = std::move(data)});
}

}  // namespace huiqi::ledger
