#include "search/side_file.h"

#include "search/tokens.h"

namespace huiqi::search {
namespace {

constexpr std::size_t kMostIdle = 16;
constexpr std::chrono::seconds kLongestWait{2};

store::sqlite::Settings settings_for(const std::filesystem::path& file, store::sqlite::Role role) {
  const bool reads = role == store::sqlite::Role::reader;
  return {
      .path = file.string(), .wait = std::chrono::seconds{5}, .statement_timeout = std::chrono::seconds{reads ? 5 : 0}};
}

std::int64_t folding_mark(const Folding& folding) {
  return static_cast<std::int64_t>(folding.fingerprint() >> 1U);
}

IndexState open_state(store::Tx& tx, const Folding& folding) {
  auto state = load_state(tx);
  if (!state) {
    state = IndexState{kIndexVersion, folding_mark(folding), 0, kLastSlot, {}};  // slots below next_slot are free
    create_index(tx, *state);
  }
  if (state->version != kIndexVersion || state->folding != folding_mark(folding)) {
    throw store::StoreError(store::StoreFailure::corrupt, "the index was made by another version");
  }
  return *state;
}

}  // namespace

Handle::Handle(const std::filesystem::path& file, store::sqlite::Role role, const Folding& folding)
    : connection_(settings_for(file, role), role), fts_(connection_.handle(), folding) {
  // What a power cut takes is fed again: the position of the last event is in the same file.
  connection_.execute("pragma synchronous = normal");
  connection_.execute("pragma mmap_size = 2000000000");
}

Handle::Work::Work(Handle& handle, const char* begin) : handle_(handle), scope_(handle.tx_, handle.connection_) {
  tx().execute(begin);
}

Handle::Work::~Work() {
  if (open_ && handle_.connection_.in_transaction())
    sqlite3_exec(handle_.connection_.handle(), "rollback", nullptr, nullptr, nullptr);
}

void Handle::Work::keep() {
  tx().execute("commit");
  open_ = false;
}

SideFile::SideFile(std::filesystem::path file, const Folding& folding, AreaPath area_path)
    : path_(std::move(file)), folding_(folding), writer_(path_, store::sqlite::Role::writer, folding) {
  Handle::Work work{writer_, "begin immediate"};
  const IndexState state = open_state(work.tx(), folding);
  ColumnsEdit edit{Columns{std::move(area_path)}, state.generation};
  each_entry(work.tx(), [&](const StoredEntry& stored) {
    edit.put(stored.slot, stored.entry, static_cast<std::size_t>(stored.length));
  });
  work.keep();
  columns_ = edit.finish();
}

void SideFile::apply(std::span<const DocumentEntries> documents, const store::ChainHead& position) {
  const std::lock_guard lock{writing_};
  Handle::Work work{writer_, "begin immediate"};
  IndexState state = load_state(work.tx()).value();
  ++state.generation;
  state.position = position;
  const auto before = columns();
  ColumnsEdit edit{*before, state.generation};
  for (const DocumentEntries& document : documents) remove(work.tx(), edit, document.document_id);
  add(work.tx(), edit, documents, state.next_slot);
  save_state(work.tx(), state);
  work.keep();
  const std::lock_guard publishing{mutex_};
  columns_ = edit.finish();
}

void SideFile::count_phrase(store::Tx& tx, const Entry& entry, int uses) {
  const std::string& text = entry.kind == Kind::document ? entry.title : entry.heading;
  const std::string key = folded_key(folding_, text);
  if (key.empty()) return;
  search::count_phrase(tx, key, text, uses, entry.visibility == Visibility::everyone ? uses : 0);
}

void SideFile::remove(store::Tx& tx, ColumnsEdit& edit, std::int64_t document_id) {
  for (const Slot slot : slots_of_document(tx, document_id)) {
    const StoredEntry stored = load_entry(tx, slot).value();
    remove_entry(tx, stored);
    count_phrase(tx, stored.entry, -1);
    edit.remove(slot);
  }
}

// Slots go down from call to call, but up within one: FTS5 writes out what it holds in memory whenever a row is not
// above the one before.
void SideFile::add(store::Tx& tx, ColumnsEdit& edit, std::span<const DocumentEntries> documents, Slot& next_slot) {
  for (const DocumentEntries& document : documents) next_slot -= static_cast<Slot>(document.entries.size());
  Slot slot = next_slot;
  for (auto document = documents.rbegin(); document != documents.rend(); ++document) {
    for (const Entry& entry : document->entries) {
      const std::size_t length = find_units(folding_, entry.body).size();
      add_entry(tx, {++slot, entry, static_cast<std::int64_t>(length)});
      count_phrase(tx, entry, 1);
      edit.put(slot, entry, length);
    }
  }
}

store::ChainHead SideFile::position() {
  const std::lock_guard lock{writing_};
  Handle::Work work{writer_, "begin"};
  return load_state(work.tx()).value().position;
}

void SideFile::optimise() {
  const std::lock_guard lock{writing_};
  Handle::Work work{writer_, "begin immediate"};
  search::optimise(work.tx());
  work.keep();
}

std::shared_ptr<const Columns> SideFile::columns() const {
  const std::lock_guard lock{mutex_};
  return columns_;
}

std::unique_ptr<Handle> SideFile::borrow() {
  {
    const std::lock_guard lock{mutex_};
    if (!idle_.empty()) {
      auto handle = std::move(idle_.back());
      idle_.pop_back();
      return handle;
    }
  }
  return std::make_unique<Handle>(path_, store::sqlite::Role::reader, folding_);
}

void SideFile::give_back(std::unique_ptr<Handle> handle) {
  const std::lock_guard lock{mutex_};
  if (idle_.size() < kMostIdle) idle_.push_back(std::move(handle));
}

// The writer publishes the columns right after its commit; between the two the file is one generation ahead.
SideFile::Reading::Reading(SideFile& file) : file_(file), handle_(file.borrow()) {
  for (;;) {
    work_.emplace(*handle_, "begin");
    const std::int64_t generation = load_generation(work_->tx());
    columns_ = file_.columns();
    for (const auto since = std::chrono::steady_clock::now(); columns_->generation() < generation;) {
      if (std::chrono::steady_clock::now() - since > kLongestWait) {
        throw store::StoreError(store::StoreFailure::busy, "another process writes " + file_.path_.string());
      }
      std::this_thread::yield();
      columns_ = file_.columns();
    }
    if (columns_->generation() == generation) return;
    work_.reset();
  }
}

SideFile::Reading::~Reading() {
  work_.reset();
  file_.give_back(std::move(handle_));
}

}  // namespace huiqi::search
