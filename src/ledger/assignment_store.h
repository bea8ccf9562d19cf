#pragma once

#include "ledger/assignment.h"
#include "store/tx.h"

// Whose a task is, and what units said of it: SQL and nothing else.
namespace huiqi::ledger {

void insert(store::Tx& tx, const Assignment& assignment);
void update(store::Tx& tx, const Assignment& assignment);  // all but task, unit and parent
// The unit was heard about its open assignments of the task.
void heard(store::Tx& tx, TaskId task, identity::OrganisationId organisation, Date on);

std::optional<Assignment> find_assignment(store::Tx& tx, AssignmentId id);
std::vector<Assignment> assignments_of(store::Tx& tx, const std::vector<TaskId>& tasks);  // ended ones too, by id
std::vector<Assignment> dispatched_from(store::Tx& tx, AssignmentId parent);
// Open ones that owe a report, of tasks that are open.
std::vector<Assignment> owing(store::Tx& tx);

void set_members(store::Tx& tx, AssignmentId assignment, const std::vector<identity::OrganisationId>& members);
std::vector<identity::OrganisationId> members_of(store::Tx& tx, AssignmentId assignment);

void insert(store::Tx& tx, const Report& report);
std::vector<Report> reports_of(store::Tx& tx, const std::vector<AssignmentId>& assignments);  // newest first

}  // namespace huiqi::ledger
