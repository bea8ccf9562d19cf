#pragma once

#include "ledger/task.h"
#include "store/tx.h"

// Ledgers and their tasks: SQL and nothing else.
namespace huiqi::ledger {

std::optional<Ledger> find_ledger(store::Tx& tx, policy::DocumentId document);
std::map<policy::DocumentId, Ledger> ledgers_of(store::Tx& tx, const std::vector<policy::DocumentId>& documents);
void save(store::Tx& tx, const Ledger& ledger);  // new, or on a newer version

void insert(store::Tx& tx, const Task& task);
// All of it but its root and where it belongs.
void update(store::Tx& tx, const Task& task);
void set_root(store::Tx& tx, TaskId task, TaskId root);

std::optional<Task> find_task(store::Tx& tx, TaskId id);
std::vector<Task> tasks_of(store::Tx& tx, policy::DocumentId document);                // in their order
std::vector<Task> tasks_merged_into(store::Tx& tx, const std::vector<TaskId>& roots);  // the roots too
std::vector<Task> all_tasks(store::Tx& tx);                                            // of every document, not closed

struct TaskFilter {
  std::optional<identity::OrganisationId> unit = {};
  std::optional<Role> role = {};
  std::string theme = {};
  std::string programme = {};
  std::optional<policy::DocumentId> document = {};
  std::string text = {};
  std::optional<TaskState> state = {};  // without it those that are not closed
};
// Roots of which the filter holds for one that was merged into them, in the order of their documents.
std::vector<TaskId> matching_tasks(store::Tx& tx, const TaskFilter& filter);

}  // namespace huiqi::ledger
