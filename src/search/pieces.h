#pragma once

#include "search/walk.h"

namespace huiqi::search {

// A part of what was typed.
struct Piece {
  std::string text;
  bool occurs = false;
  friend bool operator==(const Piece&, const Piece&) = default;
};

// Cuts a phrase that does not occur into the longest parts that do, words of the thesaurus first; its fillers are gone.
// What occurs nowhere is one part, too. Only the first `kMostUnitsCut` units are looked at.
std::vector<Piece> cut(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus,
                       const Phrase& phrase, bool officers);

inline constexpr std::size_t kMostUnitsCut = 40;

// What may have been meant by a phrase that occurs nowhere: words of the thesaurus and pieces of headings and titles
// that differ in one character, in two where the phrase has six or more. The most frequent first, at most three.
std::vector<std::string> nearest(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus,
                                 std::string_view typed, bool officers);

}  // namespace huiqi::search
