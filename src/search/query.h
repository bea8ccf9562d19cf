#pragma once

#include "search/thesaurus.h"

namespace huiqi::search {

// Characters that must stand in a row.
struct Phrase {
  std::string text;
  std::vector<Unit> units;
  double weight = 1;
  bool prefix = false;  // one character, which may begin a longer token
};

// Any of its phrases will do: the first is what was said, the others what it stands for.
struct Word {
  std::vector<Phrase> phrases;
};

// Every word must occur, in the title, heading or body.
struct Query {
  std::vector<Word> words;
  bool empty() const { return words.empty(); }
};

// What the visitor typed, as words: blanks and , ; 、 。 separate them, everything else is taken as it stands. A word
// that the thesaurus knows, or that holds such a word, also looks for what that one stands for; a long one does not,
// since it was copied from a text. Nothing is refused; what holds no letter, digit or Chinese character gives no word.
Query parse_query(const Folding& folding, const Thesaurus& thesaurus, std::string_view typed);

// The same words without the thesaurus.
Query parse_literally(const Folding& folding, std::string_view typed);

// One word of its own, with the words it stands for.
Word make_word(const Folding& folding, const Thesaurus& thesaurus, std::string_view said);
Phrase make_phrase(const Folding& folding, std::string_view text, double weight = 1);

inline constexpr std::size_t kMostMeanings = 8;     // of one word
inline constexpr std::size_t kLongestExpanded = 6;  // units

}  // namespace huiqi::search
