#pragma once

#include "policy/parse/places.h"
#include "policy/parse/unit_list.h"

namespace huiqi::policy::parse {

// Finds the unit brackets and unit lines of an item.
class UnitFinder {
 public:
  UnitFinder(const UnitGrammar& grammar, const Places& places) : grammar_(grammar), places_(places) {}

  struct Found {
    std::vector<Unit> units;    // the union over all brackets, in order of first appearance
    std::vector<Span> clauses;  // where they stand, brackets included
    bool damaged = false;
  };
  Found find(std::string_view clean, Span item) const;

 private:
  struct Clause {
    Span span;      // with brackets or label
    Span list;      // what UnitGrammar reads
    bool labelled;  // 责任单位：…
    bool closed = true;
  };
  std::optional<Clause> bracket_at(std::string_view clean, std::uint32_t at, Span item) const;
  std::optional<Clause> line_at(std::string_view clean, std::uint32_t at, Span item) const;
  bool accept(std::string_view clean, const Clause& clause, Span item, const UnitGrammar::List& list) const;
  bool names_owner(std::string_view name) const;
  // The clause's end, if it is a list of units.
  std::optional<std::uint32_t> take_if_units(std::string_view clean, const std::optional<Clause>& clause, Span item,
                                             Found& out) const;
  void take(std::string_view clean, const Clause& clause, const UnitGrammar::List& list, Found& out) const;

  const UnitGrammar& grammar_;
  const Places& places_;
};

}  // namespace huiqi::policy::parse
