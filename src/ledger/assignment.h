#pragma once

#include "ledger/task.h"

namespace huiqi::ledger {

enum class Origin : std::uint8_t {
  text,        // the document names it
  assigned,    // an officer did: not in the text
  dispatched,  // 交办 from a collective or from the level above
};
constexpr auto enum_names(Origin) {
  return named<Origin>({{Origin::text, "text"}, {Origin::assigned, "assigned"}, {Origin::dispatched, "dispatched"}});
}

enum class AssignmentState : std::uint8_t { open, dispatched, ended };
constexpr auto enum_names(AssignmentState) {
  return named<AssignmentState>({{AssignmentState::open, "open"},
                                 {AssignmentState::dispatched, "dispatched"},
                                 {AssignmentState::ended, "ended"}});
}

// One unit in one role for one task; a collective (各设区市) is one until it is dispatched.
struct Assignment {
  AssignmentId id;
  TaskId task;
  std::optional<policy::UnitId> unit = {};  // of the measure, if it comes from there
  std::optional<AssignmentId> parent = {};  // dispatched from
  std::optional<identity::OrganisationId> organisation = {};
  std::string name;
  Role role = Role::responsible;
  Origin origin = Origin::text;
  bool collective = false;
  std::string area = {};
  AssignmentState state = AssignmentState::open;
  Date since{};
  std::optional<Date> report_by = {};
  std::optional<std::string> asked = {};
  std::optional<std::string> reason = {};
  std::optional<Date> last_report_on = {};
};
void columns(auto& column, store::Of<Assignment> auto& assignment) {
  column("id", assignment.id);
  column("task_id", assignment.task);
  column("unit_id", assignment.unit);
  column("parent_id", assignment.parent);
  column("organisation_id", assignment.organisation);
  column("name", assignment.name);
  column("role", assignment.role);
  column("origin", assignment.origin);
  column("collective", assignment.collective);
  column("area", assignment.area);
  column("state", assignment.state);
  column("since", assignment.since);
  column("report_by", assignment.report_by);
  column("asked", assignment.asked);
  column("reason", assignment.reason);
  column("last_report_on", assignment.last_report_on);
}

// A supporting unit owes a report only when it is asked; whoever dispatched the task on still answers for it.
inline bool owes_report(const Assignment& assignment) {
  if (assignment.state == AssignmentState::ended || !assignment.organisation) return false;
  return assignment.role != Role::support || assignment.asked.has_value();
}

// What a unit did, in words.
struct Report {
  ReportId id;
  AssignmentId assignment;
  std::string text;
  Date as_of{};
  bool finished = false;
  identity::AccountId account;
  identity::OrganisationId organisation;
  Instant at;
};
void columns(auto& column, store::Of<Report> auto& report) {
  column("id", report.id);
  column("assignment_id", report.assignment);
  column("text", report.text);
  column("as_of", report.as_of);
  column("finished", report.finished);
  column("account_id", report.account);
  column("organisation_id", report.organisation);
  column("at", report.at);
}

}  // namespace huiqi::ledger
