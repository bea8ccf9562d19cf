#pragma once

#include "ledger/entry.h"
#include "store/tx.h"

// Figures and their paths: SQL and nothing else.
namespace huiqi::ledger {

void insert(store::Tx& tx, const Entry& entry);
void set_state(store::Tx& tx, EntryId id, EntryState state);
void insert(store::Tx& tx, const EntryStep& step);

std::optional<Entry> find_entry(store::Tx& tx, EntryId id);
// Those of one unit for one target that were not replaced, oldest first.
std::vector<Entry> standing_entries(store::Tx& tx, TargetId target, identity::OrganisationId organisation);
std::map<EntryId, EntryId> corrections_of(store::Tx& tx, const std::vector<EntryId>& ids);  // by what they correct
std::vector<EntryStep> steps_of(store::Tx& tx, const std::vector<EntryId>& ids);            // oldest first

struct EntryFilter {
  std::vector<TargetId> targets = {};  // homes; empty: all
  std::optional<identity::OrganisationId> organisation = {};
  std::optional<EntryState> state = {};
};
// Newest first; at most `limit`, older than `before`.
std::vector<Entry> list(store::Tx& tx, const EntryFilter& filter, std::optional<EntryId> before, std::int64_t limit);

// By home, of what was entered until then: when the newest was, and how many there are.
struct Heard {
  TargetId target;
  Instant last;
  std::int64_t entries = 0;
};
std::map<TargetId, Heard> heard_of(store::Tx& tx, const std::vector<TargetId>& targets, Instant until);

}  // namespace huiqi::ledger
