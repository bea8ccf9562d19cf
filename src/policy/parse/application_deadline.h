#pragma once

#include "policy/document.h"
#include "policy/word_lists.h"

namespace huiqi::policy::parse {

// Until when one may apply.
class DeadlineGrammar {
 public:
  explicit DeadlineGrammar(WordLists& lists);
  // "2017-08-15" or "2017-08-15T17:30": 8月15日前, 2016年12月31日17:30前, 截止到2017年8月21日. A day without a year is
  // taken in `year`, the document's.
  std::optional<std::string> find(std::string_view clean, Span text, std::optional<int> year) const;

 private:
  text::Words before_, after_;
};

}  // namespace huiqi::policy::parse
