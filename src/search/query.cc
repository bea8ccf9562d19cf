#include "search/query.h"

#include "text/utf8.h"

namespace huiqi::search {
namespace {

bool separates(char32_t c) {
  if (c <= 0x20 || c == 0x7F || c == 0x3000 || c == 0xA0) return true;
  constexpr std::u32string_view separators = U",;:!?/|+，；：！？／｜＋、。";
  return separators.find(c) != std::u32string_view::npos || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029;
}

std::vector<std::string_view> split(std::string_view typed) {
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < typed.size();) {
    const auto [code, length] = text::decode(typed, at);
    if (separates(code)) {
      if (at > begin) pieces.push_back(typed.substr(begin, at - begin));
      begin = at + length;
    }
    at += length;
  }
  if (begin < typed.size()) pieces.push_back(typed.substr(begin));
  return pieces;
}

bool is_one_character(std::span<const Unit> units) {
  return units.size() == 1 && !is_word(units[0]);
}

// One character beside longer words is a particle more often than not, and matches nearly everything.
void drop_single_characters(std::vector<Phrase>& phrases) {
  const auto single = [](const Phrase& each) { return is_one_character(each.units); };
  if (std::ranges::all_of(phrases, single)) {
    for (Phrase& each : phrases) each.prefix = true;
  } else {
    std::erase_if(phrases, single);
  }
}

std::vector<Phrase> typed_phrases(const Folding& folding, std::string_view typed) {
  std::vector<Phrase> phrases;
  for (const std::string_view piece : split(typed)) {
    Phrase phrase = make_phrase(folding, piece);
    const auto same = [&](const Phrase& each) { return codes_of(each.units) == codes_of(phrase.units); };
    if (!phrase.units.empty() && std::ranges::none_of(phrases, same)) phrases.push_back(std::move(phrase));
  }
  drop_single_characters(phrases);
  return phrases;
}

// Adds `said` with the known word at `at` replaced by each of its meanings.
void add_meanings(const Folding& folding, const Thesaurus::Word& known, std::size_t at, Word& into) {
  const std::string said = into.phrases.front().text;
  const std::uint32_t begin = into.phrases.front().units[at].begin;
  const std::uint32_t end = into.phrases.front().units[at + known.length - 1].end;
  for (const Meaning& meaning : known.meanings) {
    if (into.phrases.size() > kMostMeanings) return;
    into.phrases.push_back(
        make_phrase(folding, said.substr(0, begin) + meaning.word + said.substr(end), meaning.weight / 100.0));
  }
}

void expand(const Folding& folding, const Thesaurus& thesaurus, Word& word) {
  const Codes codes = codes_of(word.phrases.front().units);
  if (codes.size() > kLongestExpanded) return;
  for (std::size_t at = 0; at < codes.size();) {
    const Thesaurus::Word* known = thesaurus.longest_at(std::u32string_view{codes}.substr(at));
    if (known == nullptr) {
      ++at;
    } else {
      add_meanings(folding, *known, at, word);
      at += known->length;
    }
  }
}

}  // namespace

Phrase make_phrase(const Folding& folding, std::string_view text, double weight) {
  Phrase phrase{std::string{text}, find_units(folding, text), weight};
  return phrase;
}

Word make_word(const Folding& folding, const Thesaurus& thesaurus, std::string_view said) {
  Word word{{make_phrase(folding, said)}};
  expand(folding, thesaurus, word);
  return word;
}

Query parse_query(const Folding& folding, const Thesaurus& thesaurus, std::string_view typed) {
  Query query = parse_literally(folding, typed);
  for (Word& word : query.words) expand(folding, thesaurus, word);
  return query;
}

Query parse_literally(const Folding& folding, std::string_view typed) {
  Query query;
  for (Phrase& phrase : typed_phrases(folding, typed)) {
    query.words.emplace_back().phrases.push_back(std::move(phrase));
  }
  return query;
}

}  // namespace huiqi::search
