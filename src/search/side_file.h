#pragma once

#include "search/fts5_store.h"
#include "search/index_store.h"
#include "store/sqlite/connection.h"

namespace huiqi::search {

// A handle on the index file that knows our tokenizer. For one thread at a time.
class Handle {
 public:
  Handle(const std::filesystem::path& file, store::sqlite::Role role, const Folding& folding);

  // From here to the end of the Work, which must be on this thread, `tx` may be used. Undone unless kept.
  class Work {
   public:
    Work(Handle& handle, const char* begin);
    ~Work();
    Work(const Work&) = delete;
    Work& operator=(const Work&) = delete;
    store::Tx& tx() { return handle_.tx_; }
    void keep();

   private:
    Handle& handle_;
    store::TxScope scope_;
    bool open_ = true;
  };

  Fts5& fts() { return fts_; }

 private:
  store::sqlite::SqliteConnection connection_;
  Fts5 fts_;
  store::Tx tx_;
};

// One index file: its writer, its readers, and its columns in memory. Safe to use from several threads.
class SideFile {
 public:
  // Opens the file, or makes it with nothing in it. Throws store::StoreError where it cannot be used: not a database,
  // damaged, or made by another version or with another folding.
  SideFile(std::filesystem::path file, const Folding& folding, AreaPath area_path);

  // Replaces all entries of these documents, each named once, the newest last, and remembers the event. All or nothing.
  void apply(std::span<const DocumentEntries> documents, const store::ChainHead& position);
  store::ChainHead position();
  void optimise();

  // A reader for a while. Its view of file and columns is one and the same generation.
  class Reading {
   public:
    explicit Reading(SideFile& file);
    ~Reading();
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
    store::Tx& tx() { return work_->tx(); }
    Fts5& fts() { return handle_->fts(); }
    const Columns& columns() const { return *columns_; }

   private:
    SideFile& file_;
    std::unique_ptr<Handle> handle_;
    std::optional<Handle::Work> work_;
    std::shared_ptr<const Columns> columns_;
  };

  const std::filesystem::path& path() const { return path_; }

 private:
  std::shared_ptr<const Columns> columns() const;
  std::unique_ptr<Handle> borrow();
  void give_back(std::unique_ptr<Handle> handle);
  void count_phrase(store::Tx& tx, const Entry& entry, int uses);
  void remove(store::Tx& tx, ColumnsEdit& edit, std::int64_t document_id);
  void add(store::Tx& tx, ColumnsEdit& edit, std::span<const DocumentEntries> documents, Slot& next_slot);

  std::filesystem::path path_;
  const Folding& folding_;
  std::mutex writing_;
  Handle writer_;
  mutable std::mutex mutex_;  // of what follows
  std::shared_ptr<const Columns> columns_;
  std::vector<std::unique_ptr<Handle>> idle_;
};

}  // namespace huiqi::search
