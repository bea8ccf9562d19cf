#pragma once

#include "search/units.h"

namespace huiqi::search {

// The codes of a text's units: how words are compared.
using Codes = std::u32string;
Codes codes_of(std::span<const Unit> units);

struct Meaning {
  std::string word;  // as it is written in documents
  int weight = 0;    // 1 to 99 of 100: how much a hit counts beside one of the word that was said
  friend bool operator==(const Meaning&, const Meaning&) = default;
};

// Which words of documents an everyday word stands for: 招工 stands for 用工. One step only, and one way unless both
// were added. Built once, then read only.
class Thesaurus {
 public:
  explicit Thesaurus(const Folding& folding) : folding_(&folding) {}

  void add(std::string_view said, std::string_view found, int weight);
  // A word that says nothing about what is looked for: 怎么办, 请问.
  void add_filler(std::string_view word);

  struct Word {
    std::string text;
    std::size_t length = 0;  // units
    std::vector<Meaning> meanings;
    bool official = false;  // stands in documents; else an everyday word or a filler
    bool filler = false;
  };
  // The longest word that begins at the first of `codes`.
  const Word* longest_at(std::u32string_view codes) const;
  // The word that `codes` are.
  const Word* find(std::u32string_view codes) const;
  // Every word, by its codes.
  const std::map<Codes, Word, std::less<>>& words() const { return words_; }

 private:
  Word& word(std::string_view text);

  const Folding* folding_;
  std::map<Codes, Word, std::less<>> words_;
  std::size_t longest_ = 0;
};

}  // namespace huiqi::search
