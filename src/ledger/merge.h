#pragma once

#include "identity/account.h"
#include "ledger/ids.h"
#include "ledger/match/statement.h"

namespace huiqi::ledger {

enum class MergeSubject : std::uint8_t { task, target };
constexpr auto enum_names(MergeSubject) {
  return named<MergeSubject>({{MergeSubject::task, "task"}, {MergeSubject::target, "target"}});
}

enum class MergeState : std::uint8_t {
  proposed,
  accepted,
  rejected,
  split,  // was accepted, and taken back
};
constexpr auto enum_names(MergeState) {
  return named<MergeState>({{MergeState::proposed, "proposed"},
                            {MergeState::accepted, "accepted"},
                            {MergeState::rejected, "rejected"},
                            {MergeState::split, "split"}});
}

// That two tasks, or two targets, are one or contradict. A pair is proposed once, the lower id on the left.
struct Merge {
  MergeId id;
  MergeSubject subject = MergeSubject::target;
  MergeKind kind = MergeKind::same;
  std::int64_t left = 0;
  std::int64_t right = 0;
  MergeState state = MergeState::proposed;
  std::string reasons = "[]";  // JSON
  Instant proposed_at;
  std::optional<std::int64_t> kept = {};  // of an accepted one that made them one
  std::optional<std::string> decision = {};
  std::optional<identity::AccountId> account = {};
  std::optional<identity::OrganisationId> organisation = {};
  std::optional<Instant> decided_at = {};
};
void columns(auto& column, store::Of<Merge> auto& merge) {
  column("id", merge.id);
  column("subject", merge.subject);
  column("kind", merge.kind);
  column("left_id", merge.left);
  column("right_id", merge.right);
  column("state", merge.state);
  column("reasons", merge.reasons);
  column("proposed_at", merge.proposed_at);
  column("kept_id", merge.kept);
  column("decision", merge.decision);
  column("account_id", merge.account);
  column("organisation_id", merge.organisation);
  column("decided_at", merge.decided_at);
}

}  // namespace huiqi::ledger
