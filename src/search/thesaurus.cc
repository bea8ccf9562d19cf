#include "search/thesaurus.h"

namespace huiqi::search {

Codes codes_of(std::span<const Unit> units) {
  Codes codes;
  codes.reserve(units.size());
  for (const Unit& unit : units) codes += unit.code;
  return codes;
}

Thesaurus::Word& Thesaurus::word(std::string_view text) {
  Codes codes = codes_of(find_units(*folding_, text));
  longest_ = std::max(longest_, codes.size());
  Word& word = words_[codes];
  if (word.text.empty()) {
    word.text = text;
    word.length = codes.size();
  }
  return word;
}

void Thesaurus::add(std::string_view said, std::string_view found, int weight) {
  std::vector<Meaning>& meanings = word(said).meanings;
  const auto same = std::ranges::find(meanings, found, &Meaning::word);
  if (same == meanings.end()) {
    meanings.push_back({std::string{found}, weight});
  } else {
    same->weight = std::max(same->weight, weight);
  }
  std::ranges::stable_sort(meanings, std::greater<>{}, &Meaning::weight);
  word(found).official = true;
}

void Thesaurus::add_filler(std::string_view text) {
  word(text).filler = true;
}

const Thesaurus::Word* Thesaurus::find(std::u32string_view codes) const {
  const auto found = words_.find(codes);
  return found == words_.end() ? nullptr : &found->second;
}

const Thesaurus::Word* Thesaurus::longest_at(std::u32string_view codes) const {
  for (std::size_t length = std::min(longest_, codes.size()); length > 0; --length) {
    if (const Word* word = find(codes.substr(0, length))) return word;
  }
  return nullptr;
}

}  // namespace huiqi::search
