#pragma once

#include "policy/parse/quantity.h"

namespace huiqi::policy::parse {

// Tells the numbers that somebody commits to reach from amounts, thresholds, rates and dates, and finds goals without a
// number. Works clause by clause: a goal has a verb or a predicate of reaching, and no word of benefit or condition.
class TargetFinder {
 public:
  explicit TargetFinder(WordLists& lists);

  struct Found {
    std::vector<Target> targets;
    std::vector<Goal> goals;
  };
  // In `text`, apart from the `excluded` spans (unit lists). `year` is the document's, for 年内 and 年底前.
  Found find(std::string_view clean, Span text, std::span<const Span> excluded, std::optional<int> year) const;

 private:
  struct Clause {
    Span span;
    Span sentence;
    bool for_applicant;  // the sentence names somebody who gets something: its numbers are thresholds and amounts
    bool in_offer;       // it offers something at least
  };
  bool offers(std::string_view sentence) const;
  void sentence(std::string_view clean, Span sentence, std::optional<int> year, Found& out) const;
  bool is_goal(std::string_view clean, const Clause& clause, const Quantity& quantity, const Target* before) const;
  bool is_count_goal(std::string_view clean, const Clause& clause, const Quantity& quantity,
                     const Target* before) const;
  bool is_money_goal(std::string_view clean, const Clause& clause, const Quantity& quantity) const;
  bool is_share_goal(std::string_view clean, const Clause& clause, const Quantity& quantity) const;
  bool shares_verb(std::string_view clean, const Quantity& quantity, const Target* before) const;
  bool describes(std::string_view clean, const Quantity& quantity) const;
  bool modifies(std::string_view rest) const;
  Target made(std::string_view clean, const Clause& clause, const Quantity& quantity, std::optional<int> year) const;
  void goals(std::string_view clean, const Clause& clause, std::optional<int> year, Found& out) const;
  Binding binding_of(std::string_view clause) const;
  TargetKind kind_of(std::string_view clause, const Quantity& quantity, Comparator comparator) const;

  QuantityGrammar quantities_;
  text::Words verbs_, money_verbs_, money_reached_, offers_, paid_, whole_area_, money_nouns_, firm_, binding_, aimed_,
      share_words_, benefits_, goals_anyway_, openings_, described_, growth_, aims_, kinds_, goals_;
};

// "2020" for 年内, 全年, 2020年; "2020-12-31" for 2020年底前; the last one that stands before `at` in the sentence,
// else the first behind it.
std::optional<std::string> deadline_in(std::string_view clean, Span sentence, std::uint32_t at,
                                       std::optional<int> year);

}  // namespace huiqi::policy::parse
