#pragma once

#include "search/side_file.h"

namespace huiqi::search {

// The full-text index: files of its own beside the database, derived from it, so that they can be thrown away at any
// time. A folder holds index-N.sqlite; the highest N counts. Safe to use from several threads.
class Index {
 public:
  // Opens the newest index of the folder; where there is none that can be used, begins an empty one before the first
  // event, which the feeder then fills. `folding` outlives the index.
  Index(std::filesystem::path folder, const Folding& folding, AreaPath area_path = gb2260_path);

  // See SideFile::apply. Visible to every search that begins afterwards.
  void apply(std::span<const DocumentEntries> documents, const store::ChainHead& position) {
    current()->apply(documents, position);
  }
  // The last event whose effect is in the index.
  store::ChainHead position() const { return current()->position(); }

  // Calls read(SideFile::Reading&) on one generation of the index and returns what it returns.
  template <class Read>
  auto read(Read read) const {
    const auto file = current();  // kept while another one may take its place
    SideFile::Reading reading{*file};
    return read(reading);
  }

  // Takes over a newer file, which a rebuild in another process has left; true if there was one.
  bool refresh();
  // Throws away what is there and begins an empty index at the log's beginning.
  void begin_anew();

  const Folding& folding() const { return folding_; }

 private:
  friend class Rebuild;
  std::shared_ptr<SideFile> current() const;
  std::shared_ptr<SideFile> open_or_begin();
  std::shared_ptr<SideFile> begin(std::int64_t number);

  std::filesystem::path folder_;
  const Folding& folding_;
  AreaPath area_path_;
  mutable std::mutex mutex_;
  std::shared_ptr<SideFile> file_;
};

// Makes a whole new index beside the one in use, which answers in the meantime.
class Rebuild {
 public:
  // `position`: the last event that what will be added has seen for certain.
  Rebuild(std::filesystem::path folder, const Folding& folding, store::ChainHead position,
          AreaPath area_path = gb2260_path);
  ~Rebuild();  // without finish() nothing is left
  Rebuild(const Rebuild&) = delete;
  Rebuild& operator=(const Rebuild&) = delete;

  // Documents come once each, the oldest first; some thousands of entries a call are best.
  void add(std::span<const DocumentEntries> documents);
  // Puts the new index in the place of the old one. Every Index on the folder takes it over at its next refresh().
  void finish();

 private:
  std::filesystem::path folder_;
  std::filesystem::path building_;
  store::ChainHead position_;
  std::unique_ptr<SideFile> file_;
};

}  // namespace huiqi::search
