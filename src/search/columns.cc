#include "search/columns.h"

namespace huiqi::search {

ColumnsEdit::ColumnsEdit(const Columns& from, std::int64_t generation)
    : next_(std::make_shared<Columns>(from)), names_(std::make_shared<Names>(from.names())) {
  next_->generation_ = generation;
}

Columns::Chunk& ColumnsEdit::writable(std::size_t chunk) {
  const auto [place, added] = copied_.try_emplace(chunk);
  if (added) {
    if (next_->chunks_.size() <= chunk) next_->chunks_.resize(chunk + 1);
    const auto& old = next_->chunks_[chunk];
    place->second = old ? std::make_shared<Columns::Chunk>(*old) : std::make_shared<Columns::Chunk>();
    next_->chunks_[chunk] = place->second;
  }
  return *place->second;
}

void ColumnsEdit::put(Slot slot, const Entry& entry, std::size_t length) {
  const auto at = static_cast<std::size_t>(kLastSlot - slot);
  Columns::Chunk& chunk = writable(at / Columns::kChunk);
  chunk.rows[at % Columns::kChunk] = attributes_of(entry, length, *names_);
  ++chunk.present;
  ++next_->size_;
}

void ColumnsEdit::remove(Slot slot) {
  if (next_->find(slot) == nullptr) return;
  const auto at = static_cast<std::size_t>(kLastSlot - slot);
  Columns::Chunk& chunk = writable(at / Columns::kChunk);
  chunk.rows[at % Columns::kChunk] = {};
  --next_->size_;
  if (--chunk.present == 0) {
    next_->chunks_[at / Columns::kChunk].reset();
    copied_.erase(at / Columns::kChunk);
  }
}

std::shared_ptr<const Columns> ColumnsEdit::finish() {
  next_->names_ = std::move(names_);
  return std::move(next_);
}

}  // namespace huiqi::search
