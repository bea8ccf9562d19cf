#pragma once

#include "identity/account.h"
#include "ledger/ids.h"
#include "ledger/plan.h"

namespace huiqi::ledger {

// What a document says, word for word.
struct TargetSource {
  TargetId target;
  std::int64_t stated = 0;  // id of the measure's target or goal
  std::string quote;
  TargetKind kind = TargetKind::flow;
  Comparator comparator = Comparator::at_least;
  std::optional<std::int64_t> value = {};
  std::string unit = {};
  std::optional<Date> due = {};
};
void columns(auto& column, store::Of<TargetSource> auto& source) {
  column("target_id", source.target);
  column("stated_id", source.stated);
  column("quote", source.quote);
  column("kind", source.kind);
  column("comparator", source.comparator);
  column("value", source.value);
  column("unit", source.unit);
  column("due", source.due);
}

// What is to be reached, as the office holds it: at first what the document says.
struct Target {
  TargetId id;
  TaskId task;
  std::int64_t sequence = 1;
  std::string subject;
  Requirement requirement = {};
  std::optional<Binding> binding = {};
  std::optional<Date> base_on = {};
  std::string area = {};
  std::string definition = {};
  bool evidence_required = false;
  std::string indicator = {};                    // what an engine counts for it; empty: nothing
  std::optional<AssignmentId> accountable = {};  // else the task's lead
  std::optional<PlanKind> plan = {};
  bool closed = false;
  TargetId root;
  std::int64_t version = 1;
};
void columns(auto& column, store::Of<Target> auto& target) {
  auto& requirement = target.requirement;
  column("id", target.id);
  column("task_id", target.task);
  column("sequence", target.sequence);
  column("subject", target.subject);
  column("kind", requirement.kind);
  column("comparator", requirement.comparator);
  column("value", requirement.value);
  column("unit", requirement.unit);
  column("binding", target.binding);
  column("starts", requirement.starts);
  column("due", requirement.due);
  column("base", requirement.base);
  column("base_on", target.base_on);
  column("area", target.area);
  column("period", requirement.period);
  column("definition", target.definition);
  column("evidence_required", target.evidence_required);
  column("indicator", target.indicator);
  column("accountable_id", target.accountable);
  column("plan_kind", target.plan);
  column("closed", target.closed);
  column("root_id", target.root);
  column("version", target.version);
}

// A light as it was circulated, beside what was advised at that moment.
struct CirculatedLight {
  LightId id;
  TargetId target;
  Light light = Light::no_plan;
  Light computed = Light::no_plan;
  std::string reason;
  identity::AccountId account;
  identity::OrganisationId organisation;
  Instant at;
};
void columns(auto& column, store::Of<CirculatedLight> auto& circulated) {
  column("id", circulated.id);
  column("target_id", circulated.target);
  column("light", circulated.light);
  column("computed", circulated.computed);
  column("reason", circulated.reason);
  column("account_id", circulated.account);
  column("organisation_id", circulated.organisation);
  column("at", circulated.at);
}

}  // namespace huiqi::ledger
