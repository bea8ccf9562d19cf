#pragma once

#include "search/walk.h"

namespace huiqi::search {

enum class SuggestionKind : std::uint8_t {
  word,      // of the thesaurus
  phrase,    // a heading or title
  document,  // a title that holds what was typed
};
constexpr auto enum_names(SuggestionKind) {
  return named<SuggestionKind>(
      {{SuggestionKind::word, "word"}, {SuggestionKind::phrase, "phrase"}, {SuggestionKind::document, "document"}});
}

struct Suggestion {
  std::string text;
  SuggestionKind kind = SuggestionKind::word;
  std::optional<std::int64_t> document_id;  // only for `document`
  friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

// How what was begun to be typed may go on, the likeliest first, at most `kMostSuggestions`: words of the thesaurus and
// headings and titles that begin with it, then those that hold it. Each finds something that may be seen.
std::vector<Suggestion> suggest(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus,
                                std::string_view typed, bool officers);

inline constexpr std::size_t kMostSuggestions = 10;

}  // namespace huiqi::search
