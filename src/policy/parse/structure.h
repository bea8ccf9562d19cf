#pragma once

#include "policy/parse/outline.h"
#include "policy/parse/unit_finder.h"

namespace huiqi::policy::parse {

// Which numbered items are measures, and what their headings and texts are.
class StructureGrammar {
 public:
  explicit StructureGrammar(WordLists& lists);

  struct Leaf {
    std::uint32_t item;  // index into Outline::items
    Span heading;        // may be empty
    Span text;
  };
  struct Leaves {
    std::vector<Leaf> measures;  // the smallest numbered items that state an action
    std::vector<Span> aims;      // items of aims and targets for the whole document (工作目标)
  };
  // Without principles, aims and closing matter; the last measure ends where closing paragraphs begin.
  Leaves leaves(std::string_view clean, const Outline& outline, std::uint32_t text_end) const;

  // The opening phrase of an item: up to its first 。 or line end.
  Span opening(std::string_view clean, Span body) const;
  bool is_not_measure(std::string_view heading) const;
  // Where closing paragraphs begin in the body of the last item.
  std::uint32_t closing_begin(std::string_view clean, Span body) const;

 private:
  bool closes_document(std::string_view opening) const;
  text::Words not_measures_, aims_, selves_, closing_words_, closing_items_, closing_paragraphs_;
};

}  // namespace huiqi::policy::parse
