#include "ledger/merge_forest.h"

#include <set>

namespace huiqi::ledger {
namespace {

using Parents = std::map<std::int64_t, std::int64_t>;

std::int64_t top_of(const Parents& parents, std::int64_t node) {
  for (auto found = parents.find(node); found != parents.end(); found = parents.find(node)) node = found->second;
  return node;
}

Parents parents_of(std::span<const MergeEdge> edges) {
  Parents parents;
  for (const MergeEdge& edge : edges) {
    const auto kept = top_of(parents, edge.kept), absorbed = top_of(parents, edge.absorbed);
    if (kept != absorbed) parents[absorbed] = kept;
  }
  return parents;
}

}  // namespace

MergeForest::MergeForest(std::vector<MergeEdge> edges) : edges_(std::move(edges)) {
  std::stable_sort(edges_.begin(), edges_.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
}

std::int64_t MergeForest::root_of(std::int64_t node) const {
  return top_of(parents_of(edges_), node);
}

std::int64_t MergeForest::root_at(std::int64_t node, Instant at) const {
  const auto later =
      std::upper_bound(edges_.begin(), edges_.end(), at, [](Instant t, const auto& e) { return t < e.at; });
  return top_of(parents_of({edges_.begin(), later}), node);
}

std::vector<std::int64_t> MergeForest::nodes() const {
  std::set<std::int64_t> nodes;
  for (const MergeEdge& edge : edges_) nodes.insert({edge.kept, edge.absorbed});
  return {nodes.begin(), nodes.end()};
}

int MergeForest::account_of(std::int64_t home, Instant recorded) const {
  const std::int64_t then = root_at(home, recorded);
  if (then == root_of(home)) return 0;
  int account = 1;
  std::set<std::int64_t> earlier;
  for (const MergeEdge& edge : edges_) {
    if (edge.absorbed == then) break;
    if (earlier.insert(edge.absorbed).second) ++account;
  }
  return account;
}

}  // namespace huiqi::ledger
