#pragma once

#include "policy/document.h"
#include "policy/word_lists.h"

namespace huiqi::policy::parse {

enum class Measured : std::uint8_t { count, money, share };

// A number with its unit: 10万户, 1千万(元), 0.5个百分点, 20%.
struct Quantity {
  Span span;  // number and unit
  Measured measured;
  text::Scaled value;  // as Target::value
  std::string unit;
  std::optional<Comparator> comparator;  // as the words around it say
  Span phrase;                           // span and its comparators
  bool in_digits = true;
  bool before_scope = false;  // 以上, 以下 … follow it
};

class QuantityGrammar {
 public:
  explicit QuantityGrammar(WordLists& lists);
  // Every quantity of the text but times (6个月, 2020年) and parts of names (第三届).
  std::vector<Quantity> find(std::string_view clean, Span within) const;

  // 以上, 以内 and the like.
  std::optional<text::Words::Match> scope_at(std::string_view text) const { return after_.longest_at(text, 0); }

 private:
  std::optional<Quantity> at(std::string_view clean, std::uint32_t place, Span within) const;
  void compare(std::string_view clean, Span within, Quantity& quantity) const;
  text::Words counters_, money_, shares_, times_, before_, after_;
};

}  // namespace huiqi::policy::parse
