#pragma once

#include "search/index.h"
#include "store/event_worker.h"

namespace huiqi::search {

// Where entries come from. `app` wires it, so that search knows no module above it. Called on the feeder's thread.
struct Source {
  // The document that an event speaks of, if what can be found of it may have changed.
  std::function<std::optional<std::int64_t>(const store::Event&)> document_of;
  // All that can be found of a document as it now stands; nothing for one that may not be found at all.
  std::function<std::vector<Entry>(store::Tx&, std::int64_t document_id)> load;
  // Every document of which something can be found, the oldest first.
  std::function<std::vector<std::int64_t>(store::Tx&)> all;
};

// Brings the index up to the log's newest sealed events, at most `most` of them; true if there may be more. The place
// in the log is kept in the index and commits with what the events changed. An index of another log, as after a
// restore, begins anew.
bool feed(store::Database& database, Index& index, const Source& source, std::int64_t most = 500);

// Feeds the index on a thread of its own: what is published can be found within `interval` of its sealing. All that it
// is given outlives it.
class Feeder {
 public:
  Feeder(store::Database& database, Index& index, Source source, Observer& observer,
         std::chrono::milliseconds interval = std::chrono::milliseconds{200});

 private:
  Source source_;
  store::Repeater repeater_;
};

// Makes a whole new index from the database in the folder; a running server takes it over by itself. `progress` is told
// how many documents of all are done.
void rebuild(store::Database& database, const std::filesystem::path& folder, const Folding& folding,
             const Source& source, const std::function<void(std::size_t done, std::size_t all)>& progress,
             AreaPath area_path = gb2260_path);

}  // namespace huiqi::search
