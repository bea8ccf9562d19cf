#pragma once

#include "policy/parse/page_labels.h"
#include "policy/parse/unit_list.h"

namespace huiqi::policy::parse {

struct Title {
  Span span;         // from its first to its last character
  std::string text;  // line breaks and blanks removed
};

class TitleGrammar {
 public:
  TitleGrammar(WordLists& lists, const UnitGrammar& units, const LabelGrammar& labels, const Numbering& numbering);

  // The title of the document: the first line, or the first few together, that is shaped like one.
  std::optional<Title> find(std::string_view clean) const;

  // Does the text end as titles end (…的通知, …若干措施（试行）)?
  bool ends_like_title(std::string_view text) const;
  bool is_page_head(std::string_view text) const;

 private:
  struct Candidate {
    Title title;
    int score;
  };
  std::optional<Candidate> candidate(std::string_view clean, const std::vector<Segment>& segments,
                                     std::size_t first) const;
  std::optional<Title> run_together(std::string_view clean, const std::vector<Segment>& segments) const;
  int score(std::string_view title) const;
  bool is_issuer_line(std::string_view text) const;

  const UnitGrammar& units_;
  const LabelGrammar& labels_;
  const Numbering& numbering_;
  text::Words endings_, tails_, page_head_, followers_;
};

}  // namespace huiqi::policy::parse
