#include "ledger/match/target_matcher.h"

namespace huiqi::ledger {
namespace {

constexpr std::size_t kMostCandidates = 60;

}  // namespace

void TargetMatcher::add(Statement statement) {
  Indexed each = indexed(std::move(statement), vocabulary_);
  areas_[each.statement.area].add(static_cast<std::uint32_t>(statements_.size()), each.subject.core);
  statements_.push_back(std::move(each));
}

void TargetMatcher::match_within(const Grams& grams, const Indexed& asked, std::vector<TargetMatch>& found) {
  for (const std::uint32_t item : grams.candidates(asked.subject.core, kMostCandidates)) {
    const Indexed& other = statements_[item];
    if (other.statement.id == asked.statement.id) continue;
    ++compared_;
    if (auto finding = compare(asked, other, vocabulary_)) {
      const bool at_home = other.statement.document == asked.statement.document;
      found.push_back({asked.statement.id, other.statement.id, at_home, *std::move(finding)});
    }
  }
}

std::vector<TargetMatch> TargetMatcher::matches(const Statement& statement) {
  const Indexed asked = indexed(statement, vocabulary_);
  std::vector<TargetMatch> found;
  for (const auto& [area, grams] : areas_) {
    if (area.empty() || asked.statement.area.empty() || area == asked.statement.area) match_within(grams, asked, found);
  }
  const auto pair_at_home = [](const TargetMatch& m) {
    return m.at_home && m.finding.kind == MergeKind::flow_and_stock;
  };
  if (std::any_of(found.begin(), found.end(), pair_at_home)) {
    std::erase_if(found, [](const auto& m) { return !m.at_home && m.finding.kind == MergeKind::flow_and_stock; });
  }
  return found;
}

}  // namespace huiqi::ledger
