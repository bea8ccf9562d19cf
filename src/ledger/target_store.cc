#include "ledger/target_store.h"

namespace huiqi::ledger {
namespace {

struct StepRow {
  TargetId target;
  Step step;
};
void columns(auto& column, store::Of<StepRow> auto& row) {
  column("target_id", row.target);
  column("on_day", row.step.on);
  column("value", row.step.value);
  column("name", row.step.name);
}

}  // namespace

void insert(store::Tx& tx, const Target& t, const TargetSource& source) {
  const Requirement& r = t.requirement;
  tx.execute(
      "insert into targets (id, task_id, sequence, subject, kind, comparator, value, unit, binding, starts, due, base,"
      " base_on, area, period, definition, evidence_required, indicator, accountable_id, plan_kind, closed, root_id,"
      " version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,"
      " $21, $22, $23)",
      t.id, t.task, t.sequence, t.subject, r.kind, r.comparator, r.value, r.unit, t.binding, r.starts, r.due, r.base,
      t.base_on, t.area, r.period, t.definition, t.evidence_required, t.indicator, t.accountable, t.plan, t.closed,
      t.root, t.version);
  save(tx, source);
}

void update(store::Tx& tx, const Target& t) {
  const Requirement& r = t.requirement;
  tx.execute(
      "update targets set sequence = $2, subject = $3, kind = $4, comparator = $5, value = $6, unit = $7, binding = $8,"
      " starts = $9, due = $10, base = $11, base_on = $12, area = $13, period = $14, definition = $15,"
      " evidence_required = $16, indicator = $17, accountable_id = $18, plan_kind = $19, closed = $20, version = $21"
      " where id = $1",
      t.id, t.sequence, t.subject, r.kind, r.comparator, r.value, r.unit, t.binding, r.starts, r.due, r.base, t.base_on,
      t.area, r.period, t.definition, t.evidence_required, t.indicator, t.accountable, t.plan, t.closed, t.version);
}

void set_root(store::Tx& tx, TargetId target, TargetId root) {
  tx.execute("update targets set root_id = $2 where id = $1", target, root);
}

void save(store::Tx& tx, const TargetSource& s) {
  tx.execute(
      "insert into target_sources (target_id, stated_id, quote, kind, comparator, value, unit, due)"
      " values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (target_id) do update set quote = excluded.quote,"
      " kind = excluded.kind, comparator = excluded.comparator, value = excluded.value, unit = excluded.unit,"
      " due = excluded.due",
      s.target, s.stated, s.quote, s.kind, s.comparator, s.value, s.unit, s.due);
}

std::optional<Target> find_target(store::Tx& tx, TargetId id) {
  auto found = targets_of_ids(tx, {id});
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::vector<Target> targets_of(store::Tx& tx, const std::vector<TaskId>& tasks) {
  return tx.all<Target>(
      "select id, task_id, sequence, subject, kind, comparator, value, unit, binding, starts, due, base, base_on, area,"
      " period, definition, evidence_required, indicator, accountable_id, plan_kind, closed, root_id, version"
      " from targets where task_id = any($1) order by task_id, sequence, id",
      tasks);
}

std::vector<Target> targets_of_ids(store::Tx& tx, const std::vector<TargetId>& ids) {
  return tx.all<Target>(
      "select id, task_id, sequence, subject, kind, comparator, value, unit, binding, starts, due, base, base_on, area,"
      " period, definition, evidence_required, indicator, accountable_id, plan_kind, closed, root_id, version"
      " from targets where id = any($1) order by id",
      ids);
}

std::vector<Target> targets_merged_into(store::Tx& tx, const std::vector<TargetId>& roots) {
  return tx.all<Target>(
      "select id, task_id, sequence, subject, kind, comparator, value, unit, binding, starts, due, base, base_on, area,"
      " period, definition, evidence_required, indicator, accountable_id, plan_kind, closed, root_id, version"
      " from targets where root_id = any($1) order by id",
      roots);
}

std::map<TargetId, TargetSource> sources_of(store::Tx& tx, const std::vector<TargetId>& targets) {
  std::map<TargetId, TargetSource> found;
  for (auto& source : tx.all<TargetSource>("select target_id, stated_id, quote, kind, comparator, value, unit, due"
                                           " from target_sources where target_id = any($1)",
                                           targets)) {
    found.emplace(source.target, std::move(source));
  }
  return found;
}

void save_plan(store::Tx& tx, TargetId target, const Plan& plan) {
  tx.execute("update targets set plan_kind = $2 where id = $1", target, plan.kind);
  tx.execute("delete from plan_steps where target_id = $1", target);
  std::int64_t position = 0;
  for (const Step& step : plan.steps) {
    tx.execute("insert into plan_steps (target_id, position, on_day, value, name) values ($1, $2, $3, $4, $5)", target,
               ++position, step.on, step.value, step.name);
  }
}

std::map<TargetId, Plan> plans_of(store::Tx& tx, const std::vector<Target>& targets) {
  std::map<TargetId, Plan> plans;
  std::vector<TargetId> planned;
  for (const Target& target : targets) {
    if (!target.plan) continue;
    plans[target.id].kind = *target.plan;
    planned.push_back(target.id);
  }
  for (auto& row : tx.all<StepRow>("select target_id, on_day, value, name from plan_steps where target_id = any($1)"
                                   " order by target_id, position",
                                   planned)) {
    plans[row.target].steps.push_back(std::move(row.step));
  }
  return plans;
}

void insert(store::Tx& tx, const CirculatedLight& c) {
  tx.execute(
      "insert into circulated_lights (id, target_id, light, computed, reason, account_id, organisation_id, at)"
      " values ($1, $2, $3, $4, $5, $6, $7, $8)",
      c.id, c.target, c.light, c.computed, c.reason, c.account, c.organisation, c.at);
}

std::vector<CirculatedLight> circulated_of(store::Tx& tx, const std::vector<TargetId>& targets) {
  return tx.all<CirculatedLight>(
      "select id, target_id, light, computed, reason, account_id, organisation_id, at from circulated_lights"
      " where target_id = any($1) order by id desc",
      targets);
}

}  // namespace huiqi::ledger
