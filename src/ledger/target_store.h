#pragma once

#include "ledger/target.h"
#include "store/tx.h"

// Targets, what documents say of them, their plans, their lights as circulated: SQL and nothing else.
namespace huiqi::ledger {

void insert(store::Tx& tx, const Target& target, const TargetSource& source);
void update(store::Tx& tx, const Target& target);  // all but its task and its root
void set_root(store::Tx& tx, TargetId target, TargetId root);
void save(store::Tx& tx, const TargetSource& source);

std::optional<Target> find_target(store::Tx& tx, TargetId id);
std::vector<Target> targets_of(store::Tx& tx, const std::vector<TaskId>& tasks);  // closed ones too, in their order
std::vector<Target> targets_of_ids(store::Tx& tx, const std::vector<TargetId>& ids);
std::vector<Target> targets_merged_into(store::Tx& tx, const std::vector<TargetId>& roots);  // the roots too
std::map<TargetId, TargetSource> sources_of(store::Tx& tx, const std::vector<TargetId>& targets);

void save_plan(store::Tx& tx, TargetId target, const Plan& plan);
std::map<TargetId, Plan> plans_of(store::Tx& tx, const std::vector<Target>& targets);

void insert(store::Tx& tx, const CirculatedLight& light);
std::vector<CirculatedLight> circulated_of(store::Tx& tx, const std::vector<TargetId>& targets);  // newest first

}  // namespace huiqi::ledger
