#pragma once

#include "ledger/match/clauses.h"
#include "ledger/match/grams.h"
#include "ledger/types.h"

namespace huiqi::ledger {

// One task as one document gives it.
struct TaskStatement {
  std::int64_t id = 0;
  std::int64_t document = 0;
  std::string area;  // empty: not known
  std::optional<int> year;
  std::string heading;  // the measure's; empty where it has none
  std::string text;     // the whole measure, heading included
};

struct TaskMatch {
  std::int64_t left = 0;  // the task asked about
  std::int64_t right = 0;
  std::vector<Reason> reasons;
};

// Finds tasks of other documents that say the same: the heading of one stands in the other, or half of their clauses
// agree word for word. Headings and clauses that very many tasks share tell nothing.
class TaskMatcher {
 public:
  explicit TaskMatcher(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  void add(const TaskStatement& task);
  std::vector<TaskMatch> matches(const TaskStatement& task);

  std::size_t compared() const { return compared_; }

 private:
  struct Known {
    std::int64_t id;
    std::int64_t document;
    std::optional<int> year;
    std::string area;
    std::optional<Subject> heading;       // none: the measure has none, or one that every document has
    std::vector<std::u32string> clauses;  // sorted, each once
  };
  Known known_of(const TaskStatement& task) const;
  std::vector<std::uint32_t> candidates(const Known& asked) const;
  std::vector<Reason> compare(const Known& a, const Known& b) const;
  std::optional<Reason> heading_stands_in(const Known& a, const Known& b) const;
  bool shared_by_many(const std::u32string& clause) const;

  const Vocabulary& vocabulary_;
  std::vector<Known> tasks_;
  std::unordered_map<std::u32string, std::vector<std::uint32_t>> by_clause_;
  Grams headings_;
  std::size_t compared_ = 0;
};

}  // namespace huiqi::ledger
