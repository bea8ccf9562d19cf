#include "text/position_map.h"

namespace huiqi::text {

void PositionMap::add(std::size_t clean, std::size_t source) {
  const Piece next{static_cast<std::uint32_t>(clean), static_cast<std::uint32_t>(source)};
  if (!pieces_.empty()) {
    const Piece& last = pieces_.back();
    if (next.source - last.source == next.clean - last.clean) return;  // the last piece says so already
    if (last.clean == next.clean) {
      pieces_.back() = next;
      return;
    }
  }
  pieces_.push_back(next);
}

void PositionMap::finish(std::size_t clean_size, std::size_t source_size) {
  clean_size_ = clean_size;
  source_size_ = source_size;
  pieces_.shrink_to_fit();
}

std::size_t PositionMap::to_source(std::size_t clean) const {
  if (clean >= clean_size_) return source_size_;
  const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), clean,
                                      [](std::size_t at, const Piece& piece) { return at < piece.clean; });
  if (after == pieces_.begin()) return clean;
  const Piece& piece = *std::prev(after);
  const std::size_t limit = after == pieces_.end() ? source_size_ : after->source;
  return std::min(piece.source + (clean - piece.clean), limit);
}

PositionMap PositionMap::over(const PositionMap& inner) const {
  PositionMap out;
  std::size_t next_inner = 0;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    const Piece& piece = pieces_[i];
    const std::size_t clean_end = i + 1 < pieces_.size() ? pieces_[i + 1].clean : clean_size_;
    out.add(piece.clean, inner.to_source(piece.source));
    while (next_inner < inner.pieces_.size() && inner.pieces_[next_inner].clean <= piece.source) ++next_inner;
    // The inner map's own breaks inside this piece.
    for (std::size_t j = next_inner; j < inner.pieces_.size(); ++j) {
      const std::size_t clean = piece.clean + (inner.pieces_[j].clean - piece.source);
      if (clean >= clean_end) break;
      out.add(clean, inner.pieces_[j].source);
    }
  }
  out.finish(clean_size_, inner.source_size_);
  return out;
}

PositionMap PositionMap::from_pieces(std::vector<Piece> pieces, std::size_t clean_size, std::size_t source_size) {
  PositionMap map;
  map.pieces_ = std::move(pieces);
  map.finish(clean_size, source_size);
  return map;
}

}  // namespace huiqi::text
