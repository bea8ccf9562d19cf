#pragma once

#include "ledger/assignment.h"
#include "ledger/standing.h"

namespace huiqi::ledger {

// A task with all that was merged into it.
struct TaskLine {
  Task task;                                 // the root
  std::vector<Task> members = {};            // it and what was merged into it, by id
  std::vector<Assignment> assignments = {};  // of all of them, by id
  std::vector<TargetId> targets = {};        // roots, in their order
  LightView light = {};
};

// Everything that the pages say of some tasks: read at once, lights computed.
struct Board {
  Moment moment;
  std::map<TaskId, TaskLine>
      lines;  // by root; also of tasks whose targets were merged with those of the tasks asked for
  std::map<TargetId, TargetState> targets;  // by root
  std::map<policy::DocumentId, Ledger> ledgers;
  std::map<TaskId, TaskId> roots;  // of every task here

  const TaskLine& line_of(TaskId task) const { return lines.at(roots.at(task)); }
  const Ledger& ledger_of(const Task& task) const { return ledgers.at(task.document); }
};

Board board_of(store::Tx& tx, const Parts& parts, const std::vector<TaskId>& roots, const Moment& moment);

// Who leads: the lead of the root, else that of what was merged into it. A collective may, too.
const Assignment* lead_of(const TaskLine& line);
// Who answers for a target: whom the office chose among the leads, else its task's lead.
const Assignment* accountable_of(const Board& board, const TargetState& state);

// The office that keeps a target's or a task's ledger.
identity::OrganisationId office_of(const Board& board, const TargetState& state);

}  // namespace huiqi::ledger
