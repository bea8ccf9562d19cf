#include "ledger/match/task_matcher.h"

#include <set>

namespace huiqi::ledger {
namespace {

constexpr std::size_t kMany = 30;  // tasks that share a clause which then tells nothing
constexpr std::size_t kMostCandidates = 60;
constexpr std::size_t kShortestHeading = 6;

bool may_be_one(const auto& a, const auto& b) {
  return a.id != b.id && a.document != b.document && (a.area.empty() || b.area.empty() || a.area == b.area) &&
         (!a.year || !b.year || *a.year == *b.year);
}

std::size_t characters_in(const std::vector<std::u32string>& clauses) {
  std::size_t count = 0;
  for (const auto& clause : clauses) count += clause.size();
  return count;
}

}  // namespace

TaskMatcher::Known TaskMatcher::known_of(const TaskStatement& task) const {
  Known known{task.id, task.document, task.year, task.area, std::nullopt, {}};
  if (!task.heading.empty() && !vocabulary_.boilerplate.whole(task.heading)) {
    Subject heading = subject_of(task.heading, vocabulary_);
    if (heading.core.size() >= kShortestHeading) known.heading = std::move(heading);
  }
  for (Subject& clause : clauses_of(task.text, vocabulary_)) known.clauses.push_back(std::move(clause.core));
  std::sort(known.clauses.begin(), known.clauses.end());
  known.clauses.erase(std::unique(known.clauses.begin(), known.clauses.end()), known.clauses.end());
  return known;
}

void TaskMatcher::add(const TaskStatement& task) {
  const auto number = static_cast<std::uint32_t>(tasks_.size());
  Known known = known_of(task);
  for (const auto& clause : known.clauses) by_clause_[clause].push_back(number);
  if (known.heading) headings_.add(number, known.heading->core);
  tasks_.push_back(std::move(known));
}

bool TaskMatcher::shared_by_many(const std::u32string& clause) const {
  const auto found = by_clause_.find(clause);
  return found != by_clause_.end() && found->second.size() > kMany;
}

std::vector<std::uint32_t> TaskMatcher::candidates(const Known& asked) const {
  std::set<std::uint32_t> numbers;
  for (const auto& clause : asked.clauses) {
    const auto found = by_clause_.find(clause);
    if (found != by_clause_.end() && found->second.size() <= kMany) {
      numbers.insert(found->second.begin(), found->second.end());
    }
  }
  if (asked.heading) {
    const auto alike = headings_.candidates(asked.heading->core, kMostCandidates);
    numbers.insert(alike.begin(), alike.end());
  }
  return {numbers.begin(), numbers.end()};
}

// The heading of `a` is the heading of `b`, or one of its clauses.
std::optional<Reason> TaskMatcher::heading_stands_in(const Known& a, const Known& b) const {
  if (!a.heading || shared_by_many(a.heading->core)) return std::nullopt;
  if (b.heading) {
    const Likeness likeness = likeness_of(*a.heading, *b.heading, vocabulary_);
    if (likeness.telling >= 4 && likeness.identical()) {
      return Reason{"match.heading_same", {{"heading", utf8_of(a.heading->core)}}};
    }
  }
  if (!std::binary_search(b.clauses.begin(), b.clauses.end(), a.heading->core)) return std::nullopt;
  return Reason{"match.heading_in_text", {{"heading", utf8_of(a.heading->core)}}};
}

std::vector<Reason> TaskMatcher::compare(const Known& a, const Known& b) const {
  std::vector<Reason> reasons;
  if (auto reason = heading_stands_in(a, b)) reasons.push_back(*std::move(reason));
  if (reasons.empty()) {
    if (auto reason = heading_stands_in(b, a)) reasons.push_back(*std::move(reason));
  }
  std::vector<std::u32string> shared;
  std::set_intersection(a.clauses.begin(), a.clauses.end(), b.clauses.begin(), b.clauses.end(),
                        std::back_inserter(shared));
  std::erase_if(shared, [&](const auto& clause) { return shared_by_many(clause); });
  const std::size_t agreeing = characters_in(shared);
  if (2 * agreeing >= std::min(characters_in(a.clauses), characters_in(b.clauses)) && shared.size() >= 2) {
    reasons.push_back(
        {"match.clauses_same", {{"count", std::to_string(shared.size())}, {"example", utf8_of(shared.front())}}});
  }
  return reasons;
}

std::vector<TaskMatch> TaskMatcher::matches(const TaskStatement& task) {
  const Known asked = known_of(task);
  std::vector<TaskMatch> found;
  for (const std::uint32_t number : candidates(asked)) {
    const Known& other = tasks_[number];
    if (!may_be_one(asked, other)) continue;
    ++compared_;
    if (auto reasons = compare(asked, other); !reasons.empty())
      found.push_back({asked.id, other.id, std::move(reasons)});
  }
  return found;
}

}  // namespace huiqi::ledger
