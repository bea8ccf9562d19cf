#pragma once

namespace huiqi::text {

// Where each byte of one text stood in another: pieces within which both advance together.
class PositionMap {
 public:
  struct Piece {
    std::uint32_t clean;
    std::uint32_t source;
    friend bool operator==(const Piece&, const Piece&) = default;
  };

  // The byte at `clean` (and those after it) came from `source`. Calls come in ascending order of `clean`.
  void add(std::size_t clean, std::size_t source);
  // Where the clean text and its source end.
  void finish(std::size_t clean_size, std::size_t source_size);

  // Source offset of the clean offset; an offset within a replaced character gives that character's begin.
  std::size_t to_source(std::size_t clean) const;

  // The map from this map's clean text to `inner`'s source, where this map's source is `inner`'s clean text.
  PositionMap over(const PositionMap& inner) const;

  std::span<const Piece> pieces() const { return pieces_; }
  static PositionMap from_pieces(std::vector<Piece> pieces, std::size_t clean_size, std::size_t source_size);
  std::size_t clean_size() const { return clean_size_; }
  std::size_t source_size() const { return source_size_; }

 private:
  std::vector<Piece> pieces_;
  std::size_t clean_size_ = 0;
  std::size_t source_size_ = 0;
};

}  // namespace huiqi::text
