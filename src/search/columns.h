#pragma once

#include "search/attributes.h"

namespace huiqi::search {

// The place of an entry in the index. Places go down: what comes later stands first, so that a walk through the index
// meets the newest first. Never used twice.
using Slot = std::int64_t;
constexpr Slot kLastSlot = (Slot{1} << 32) - 1;  // of the first entry

// The attributes of every entry at one generation of the index. Immutable, for any thread; a new generation shares what
// has not changed.
class Columns {
 public:
  explicit Columns(AreaPath path) : names_(std::make_shared<Names>(std::move(path))) {}

  // Nothing where no entry stands.
  const Attributes* find(Slot slot) const {
    const auto at = static_cast<std::size_t>(kLastSlot - slot);
    if (slot > kLastSlot || at / kChunk >= chunks_.size() || !chunks_[at / kChunk]) return nullptr;
    const Attributes& found = chunks_[at / kChunk]->rows[at % kChunk];
    return found.present ? &found : nullptr;
  }

  // Calls visit(slot, attributes) for every entry, the newest first, until it returns false.
  template <class Visit>
  void each(Visit visit) const {
    for (std::size_t at = chunks_.size() * kChunk; at-- > 0;) {
      const Slot slot = kLastSlot - static_cast<Slot>(at);
      const Attributes* found = find(slot);
      if (found != nullptr && !visit(slot, *found)) return;
    }
  }

  const Names& names() const { return *names_; }
  std::int64_t generation() const { return generation_; }
  std::size_t size() const { return size_; }

 private:
  friend class ColumnsEdit;
  static constexpr std::size_t kChunk = 1024;
  struct Chunk {
    std::array<Attributes, kChunk> rows{};
    std::size_t present = 0;
  };

  std::vector<std::shared_ptr<const Chunk>> chunks_;
  std::shared_ptr<const Names> names_;
  std::int64_t generation_ = 0;
  std::size_t size_ = 0;
};

// The next generation while it is made.
class ColumnsEdit {
 public:
  ColumnsEdit(const Columns& from, std::int64_t generation);
  void put(Slot slot, const Entry& entry, std::size_t length);
  void remove(Slot slot);
  std::shared_ptr<const Columns> finish();

 private:
  Columns::Chunk& writable(std::size_t chunk);

  std::shared_ptr<Columns> next_;
  std::shared_ptr<Names> names_;
  std::map<std::size_t, std::shared_ptr<Columns::Chunk>> copied_;
};

}  // namespace huiqi::search
