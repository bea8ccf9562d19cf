#pragma once

#include "search/query.h"

namespace huiqi::search {

// A piece of a text in characters, the end not included.
struct Mark {
  std::int32_t begin = 0;
  std::int32_t end = 0;
  friend bool operator==(const Mark&, const Mark&) = default;
};

struct Marked {
  std::string text;
  std::vector<Mark> marks;  // ascending, apart from each other
  friend bool operator==(const Marked&, const Marked&) = default;
};

// Where in a text's units a phrase stands, as the index sees it: ascending places of its first unit.
std::vector<std::size_t> find_phrase(std::span<const Unit> units, const Phrase& phrase);

// The whole text with every phrase of the query marked.
Marked mark(const Folding& folding, std::string_view text, const Query& query);

// About `length` characters of the text where most of the query's words stand together, beginning with a sentence where
// one begins near; … where something was left out. Line ends become blanks.
Marked snippet(const Folding& folding, std::string_view text, const Query& query, std::size_t length = 90);

}  // namespace huiqi::search
