#pragma once

#include "ledger/match/grams.h"
#include "ledger/match/statement.h"

namespace huiqi::ledger {

struct TargetMatch {
  std::int64_t left = 0;  // the statement asked about
  std::int64_t right = 0;
  bool at_home = false;  // both stand in one document
  Finding finding;
};

// Finds, among very many statements, those of the same target.
class TargetMatcher {
 public:
  explicit TargetMatcher(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  void add(Statement statement);

  // What the statement may be merged with, others of its own document included; it itself need not have been added.
  // Where its document states both the flow and the stock of a thing, those of other documents are left out: they are
  // found as the same flow and the same stock.
  std::vector<TargetMatch> matches(const Statement& statement);

  // How many pairs were looked at closely: the work done.
  std::size_t compared() const { return compared_; }

 private:
  void match_within(const Grams& grams, const Indexed& asked, std::vector<TargetMatch>& found);

  const Vocabulary& vocabulary_;
  std::vector<Indexed> statements_;
  std::map<std::string, Grams, std::less<>> areas_;  // "" holds those of an unknown area
  std::size_t compared_ = 0;
};

}  // namespace huiqi::ledger
