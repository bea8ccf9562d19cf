#include "search/feed.h"

namespace huiqi::search {
namespace {

constexpr std::size_t kDocumentsAtOnce = 100;

struct Batch {
  std::vector<DocumentEntries> documents;  // in the order of their last events
  store::ChainHead position;
};

// Whether the log holds the very event that the index has seen last.
bool is_of_this_log(store::Tx& tx, const store::ChainHead& position) {
  if (position.sequence == 0) return true;
  const auto event = store::events_after(tx, position.sequence - 1, 1);
  return !event.empty() && event.front().sequence == position.sequence && event.front().hash == position.hash;
}

std::vector<std::int64_t> documents_of(std::span<const store::SealedEvent> events, const Source& source) {
  std::vector<std::int64_t> documents;
  for (const store::SealedEvent& sealed : events) {
    if (const auto document = source.document_of(sealed.event)) {
      std::erase(documents, *document);
      documents.push_back(*document);
    }
  }
  return documents;
}

Batch load_batch(store::Tx& tx, const store::ChainHead& from, const Source& source, std::int64_t most) {
  const auto events = store::events_after(tx, from.sequence, most);
  if (events.empty()) return {{}, from};
  Batch batch{{}, {events.back().sequence, events.back().hash}};
  for (const std::int64_t document : documents_of(events, source)) {
    batch.documents.push_back({document, source.load(tx, document)});
  }
  return batch;
}

}  // namespace

bool feed(store::Database& database, Index& index, const Source& source, std::int64_t most) {
  index.refresh();
  const store::ChainHead position = index.position();
  const auto batch = database.read([&](store::Tx& tx) -> std::optional<Batch> {
    if (!is_of_this_log(tx, position)) return std::nullopt;
    return load_batch(tx, position, source, most);
  });
  if (!batch) {
    index.begin_anew();
    return true;
  }
  if (batch->position == position) return false;
  index.apply(batch->documents, batch->position);
  return true;
}

Feeder::Feeder(store::Database& database, Index& index, Source source, Observer& observer,
               std::chrono::milliseconds interval)
    : source_(std::move(source)),
      repeater_("search", interval, observer, [&database, &index, this] { return feed(database, index, source_); }) {}

void rebuild(store::Database& database, const std::filesystem::path& folder, const Folding& folding,
             const Source& source, const std::function<void(std::size_t, std::size_t)>& progress, AreaPath area_path) {
  const auto position = database.read([](store::Tx& tx) { return store::head_of(tx); });
  const auto all = database.read([&](store::Tx& tx) { return source.all(tx); });
  Rebuild made{folder, folding, position, std::move(area_path)};
  for (std::size_t done = 0; done < all.size();) {
    const auto some = std::span{all}.subspan(done, std::min(kDocumentsAtOnce, all.size() - done));
    made.add(database.read([&](store::Tx& tx) {
      std::vector<DocumentEntries> documents;
      for (const std::int64_t id : some) documents.push_back({id, source.load(tx, id)});
      return documents;
    }));
    done += some.size();
    progress(done, all.size());
  }
  made.finish();
}

}  // namespace huiqi::search
