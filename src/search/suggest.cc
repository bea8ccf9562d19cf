#include "search/suggest.h"

#include <set>

#include "search/tokens.h"

namespace huiqi::search {
namespace {

constexpr int kMostPhrases = 6;          // so that titles have room beside headings
constexpr std::size_t kMostProbes = 20;  // words of the thesaurus that are looked up
constexpr std::size_t kMostTitles = 5;

class List {
 public:
  explicit List(const Folding& folding) : folding_(folding) {}

  bool full() const { return items_.size() >= kMostSuggestions; }
  bool has(const std::string& text) const { return keys_.contains(folded_key(folding_, text)); }
  void add(Suggestion suggestion) {
    if (full() || !keys_.insert(folded_key(folding_, suggestion.text)).second) return;
    items_.push_back(std::move(suggestion));
  }
  std::vector<Suggestion> take() { return std::move(items_); }

 private:
  const Folding& folding_;
  std::set<std::string> keys_;
  std::vector<Suggestion> items_;
};

class Suggester {
 public:
  Suggester(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus, bool officers)
      : reading_(reading), folding_(folding), thesaurus_(thesaurus), officers_(officers), list_(folding) {}

  std::vector<Suggestion> suggest(std::string_view typed) {
    const Codes codes = codes_of(find_units(folding_, typed));
    if (codes.empty()) return {};
    add_words([&](const Codes& word) { return word.starts_with(codes); });
    for (std::string& text : phrases_with(reading_.tx(), folded_key(folding_, typed), officers_, kMostPhrases)) {
      list_.add({std::move(text), SuggestionKind::phrase, {}});
    }
    add_words([&](const Codes& word) { return word.find(codes, 1) != Codes::npos; });
    if (!list_.full() && codes.size() > 1) add_heads(typed);
    return list_.take();
  }

 private:
  // The shortest first; those of one length as their characters stand.
  template <class Fits>
  void add_words(Fits fits) {
    std::vector<const Thesaurus::Word*> words;
    for (const auto& [codes, word] : thesaurus_.words()) {
      if (!word.filler && fits(codes)) words.push_back(&word);
    }
    std::ranges::stable_sort(words, {}, &Thesaurus::Word::length);
    if (words.size() > kMostProbes) words.resize(kMostProbes);
    for (const Thesaurus::Word* word : words) {
      if (!list_.full() && !list_.has(word->text) && finds_something(*word)) {
        list_.add({word->text, SuggestionKind::word, {}});
      }
    }
  }

  bool finds_something(const Thesaurus::Word& word) {
    return occurs(reading_, make_phrase(folding_, word.text), officers_) ||
           std::ranges::any_of(word.meanings, [&](const Meaning& meaning) {
             return occurs(reading_, make_phrase(folding_, meaning.word), officers_);
           });
  }

  // Titles that hold it, newest first.
  void add_heads(std::string_view typed) {
    const Query query{{Word{{make_phrase(folding_, typed)}}}};
    std::vector<Slot> slots;
    walk(reading_, Part::head, query, [&](Slot slot, std::span<const PhraseCounts> phrases) {
      const Attributes* of = reading_.columns().find(slot);
      const bool seen = of != nullptr && (officers_ || of->visibility == Visibility::everyone);
      if (seen && of->kind == Kind::document && phrases.front().title > 0) slots.push_back(slot);
      return slots.size() < kMostTitles;
    });
    for (const Slot slot : slots) {
      Entry entry = load_entry(reading_.tx(), slot).value().entry;
      list_.add({std::move(entry.title), SuggestionKind::document, entry.document_id});
    }
  }

  SideFile::Reading& reading_;
  const Folding& folding_;
  const Thesaurus& thesaurus_;
  bool officers_;
  List list_;
};

}  // namespace

std::vector<Suggestion> suggest(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus,
                                std::string_view typed, bool officers) {
  return Suggester{reading, folding, thesaurus, officers}.suggest(typed);
}

}  // namespace huiqi::search
