#pragma once

namespace huiqi::search {

// The form in which characters are compared: full-width as half-width, capitals as small letters, compatibility forms
// and Traditional characters as their Simplified ones. One character gives one character and what stands beside it does
// not matter, so positions in a folded text are positions in the text, and a part of a text folds as it does in the
// whole. (乾 of 乾隆 folds to 干 too: the index only compares, what people read is never folded.) Immutable, for any
// thread.
class Folding {
 public:
  Folding();

  char32_t of(char32_t c) const { return c < table_.size() ? table_[c] : c; }

  // Changes when any character folds differently, as after an update of OpenCC's tables: an index made with another
  // folding must be rebuilt.
  std::uint64_t fingerprint() const { return fingerprint_; }

 private:
  void fold_width_and_case();
  void fold_compatibility();
  void fold_traditional();

  std::vector<char16_t> table_;  // of the basic plane
  std::uint64_t fingerprint_;
};

}  // namespace huiqi::search
