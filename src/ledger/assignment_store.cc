#include "ledger/assignment_store.h"

namespace huiqi::ledger {

void insert(store::Tx& tx, const Assignment& a) {
  tx.execute(
      "insert into assignments (id, task_id, unit_id, parent_id, organisation_id, name, role, origin, collective, area,"
      " state, since, report_by, asked, reason, last_report_on)"
      " values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
      a.id, a.task, a.unit, a.parent, a.organisation, a.name, a.role, a.origin, a.collective, a.area, a.state, a.since,
      a.report_by, a.asked, a.reason, a.last_report_on);
}

void update(store::Tx& tx, const Assignment& a) {
  tx.execute(
      "update assignments set organisation_id = $2, name = $3, role = $4, origin = $5, collective = $6, area = $7,"
      " state = $8, report_by = $9, asked = $10, reason = $11, last_report_on = $12 where id = $1",
      a.id, a.organisation, a.name, a.role, a.origin, a.collective, a.area, a.state, a.report_by, a.asked, a.reason,
      a.last_report_on);
}

void heard(store::Tx& tx, TaskId task, identity::OrganisationId organisation, Date on) {
  tx.execute(
      "update assignments set last_report_on = $3 where task_id = $1 and organisation_id = $2 and state <> 'ended'",
      task, organisation, on);
}

std::optional<Assignment> find_assignment(store::Tx& tx, AssignmentId id) {
  return tx.one<Assignment>(
      "select id, task_id, unit_id, parent_id, organisation_id, name, role, origin, collective, area, state, since,"
      " report_by, asked, reason, last_report_on from assignments where id = $1",
      id);
}

std::vector<Assignment> assignments_of(store::Tx& tx, const std::vector<TaskId>& tasks) {
  return tx.all<Assignment>(
      "select id, task_id, unit_id, parent_id, organisation_id, name, role, origin, collective, area, state, since,"
      " report_by, asked, reason, last_report_on from assignments where task_id = any($1) order by id",
      tasks);
}

std::vector<Assignment> dispatched_from(store::Tx& tx, AssignmentId parent) {
  return tx.all<Assignment>(
      "select id, task_id, unit_id, parent_id, organisation_id, name, role, origin, collective, area, state, since,"
      " report_by, asked, reason, last_report_on from assignments where parent_id = $1 order by id",
      parent);
}

std::vector<Assignment> owing(store::Tx& tx) {
  return tx.all<Assignment>(
      "select a.id, a.task_id, a.unit_id, a.parent_id, a.organisation_id, a.name, a.role, a.origin, a.collective,"
      " a.area, a.state, a.since, a.report_by, a.asked, a.reason, a.last_report_on from assignments a"
      " join tasks t on t.id = a.task_id where t.state = 'open' and a.state <> 'ended'"
      " and a.organisation_id is not null and (a.role <> 'support' or a.asked is not null) order by a.id");
}

void set_members(store::Tx& tx, AssignmentId assignment, const std::vector<identity::OrganisationId>& members) {
  tx.execute("delete from assignment_members where assignment_id = $1", assignment);
  for (const auto member : members) {
    tx.execute(
        "insert into assignment_members (assignment_id, organisation_id) values ($1, $2)"
        " on conflict (assignment_id, organisation_id) do nothing",
        assignment, member);
  }
}

std::vector<identity::OrganisationId> members_of(store::Tx& tx, AssignmentId assignment) {
  return tx.all<identity::OrganisationId>(
      "select organisation_id from assignment_members where assignment_id = $1 order by organisation_id", assignment);
}

void insert(store::Tx& tx, const Report& r) {
  tx.execute(
      "insert into reports (id, assignment_id, text, as_of, finished, account_id, organisation_id, at)"
      " values ($1, $2, $3, $4, $5, $6, $7, $8)",
      r.id, r.assignment, r.text, r.as_of, r.finished, r.account, r.organisation, r.at);
}

std::vector<Report> reports_of(store::Tx& tx, const std::vector<AssignmentId>& assignments) {
  return tx.all<Report>(
      "select id, assignment_id, text, as_of, finished, account_id, organisation_id, at from reports"
      " where assignment_id = any($1) order by id desc",
      assignments);
}

}  // namespace huiqi::ledger
