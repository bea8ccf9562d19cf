#include "ledger/board.h"

#include <set>

#include "ledger/assignment_store.h"
#include "ledger/target_store.h"
#include "ledger/task_store.h"

namespace huiqi::ledger {
namespace {

template <class Map>
auto keys_of(const Map& map) {
  std::vector<typename Map::key_type> keys;
  for (const auto& [key, value] : map) keys.push_back(key);
  return keys;
}

class Loader {
 public:
  Loader(store::Tx& tx, const Parts& parts, const Moment& moment) : tx_(tx), parts_(parts) { board_.moment = moment; }

  Board load(const std::vector<TaskId>& roots) {
    add_lines(roots);
    const auto targets = root_targets();
    add_lines(foreign_tasks(targets));
    add_assignments();
    add_ledgers();
    board_.targets = states_of(tx_, parts_, targets, owed(targets), board_.moment);
    for (auto& [id, line] : board_.lines) judge(line);
    return std::move(board_);
  }

 private:
  void add_lines(const std::vector<TaskId>& roots) {
    for (Task& task : tasks_merged_into(tx_, roots)) {
      board_.roots[task.id] = task.root;
      TaskLine& line = board_.lines[task.root];
      if (task.id == task.root) line.task = task;
      line.members.push_back(std::move(task));
    }
  }

  // Of all targets of the lines: what they were merged into, and which line shows which.
  std::vector<Target> root_targets() {
    std::set<TargetId> wanted;
    for (const Target& target : targets_of(tx_, keys_of(board_.roots))) {
      if (target.closed) continue;
      auto& shown = board_.lines.at(board_.roots.at(target.task)).targets;
      if (std::ranges::find(shown, target.root) == shown.end()) shown.push_back(target.root);
      wanted.insert(target.root);
    }
    return targets_of_ids(tx_, {wanted.begin(), wanted.end()});
  }

  // The roots of tasks that are not here and have a target that was merged with one that is.
  std::vector<TaskId> foreign_tasks(const std::vector<Target>& roots) {
    std::vector<TargetId> ids;
    for (const Target& root : roots) ids.push_back(root.id);
    std::set<TaskId> foreign;
    for (const Target& member : targets_merged_into(tx_, ids)) {
      if (!board_.roots.contains(member.task)) foreign.insert(member.task);
    }
    std::set<TaskId> their_roots;
    for (const TaskId id : foreign) their_roots.insert(find_task(tx_, id)->root);
    return {their_roots.begin(), their_roots.end()};
  }

  void add_assignments() {
    for (Assignment& assignment : assignments_of(tx_, keys_of(board_.roots))) {
      board_.lines.at(board_.roots.at(assignment.task)).assignments.push_back(std::move(assignment));
    }
  }

  void add_ledgers() {
    std::set<policy::DocumentId> documents;
    for (const auto& [id, line] : board_.lines) {
      for (const Task& member : line.members) documents.insert(member.document);
    }
    board_.ledgers = ledgers_of(tx_, {documents.begin(), documents.end()});
  }

  std::map<TargetId, Owed> owed(const std::vector<Target>& targets) const {
    std::map<TargetId, Owed> all;
    for (const Target& target : targets) {
      const TaskLine& line = board_.line_of(target.task);
      Owed each{false, line.task.opened_on, 0};
      for (const Assignment& assignment : line.assignments) {
        if (owes_report(assignment)) each.report = line.task.state == TaskState::open;
        if (owes_report(assignment) && assignment.origin == Origin::dispatched) ++each.parts;
      }
      each.parts = std::max<std::int64_t>(each.parts, 1);
      all.emplace(target.id, each);
    }
    return all;
  }

  Hearing hearing_of(const TaskLine& line) const {
    Hearing hearing{false, line.task.opened_on};
    for (const Assignment& assignment : line.assignments) {
      hearing.owed = hearing.owed || owes_report(assignment);
      hearing.since = std::max(hearing.since, assignment.last_report_on.value_or(hearing.since));
    }
    return hearing;
  }

  void judge(TaskLine& line) const {
    const Thresholds& thresholds = parts_.thresholds.on(board_.moment.on);
    const bool done = line.task.state != TaskState::open;
    line.light = light_of(TaskStanding{done, line.task.due, hearing_of(line)}, board_.moment.on, thresholds);
    if (done || line.targets.empty()) return;
    std::vector<Light> lights;
    for (const TargetId id : line.targets) lights.push_back(board_.targets.at(id).light.light);
    const Light shown = worst(lights);
    const auto at = std::ranges::find(lights, shown) - lights.begin();
    line.light = board_.targets.at(line.targets[static_cast<std::size_t>(at)]).light;
  }

  store::Tx& tx_;
  const Parts& parts_;
  Board board_;
};

}  // namespace

Board board_of(store::Tx& tx, const Parts& parts, const std::vector<TaskId>& roots, const Moment& moment) {
  return Loader{tx, parts, moment}.load(roots);
}

const Assignment* lead_of(const TaskLine& line) {
  const Assignment* lead = nullptr;
  for (const Assignment& each : line.assignments) {
    if (each.role != Role::lead || each.state == AssignmentState::ended || each.parent) continue;
    if (each.task == line.task.id) return &each;
    if (!lead) lead = &each;
  }
  return lead;
}

const Assignment* accountable_of(const Board& board, const TargetState& state) {
  if (const auto chosen = state.target.accountable) {
    for (const Target& member : state.members) {
      for (const Assignment& each : board.line_of(member.task).assignments) {
        if (each.id == *chosen && each.state != AssignmentState::ended) return &each;
      }
    }
  }
  return lead_of(board.line_of(state.target.task));
}

identity::OrganisationId office_of(const Board& board, const TargetState& state) {
  return board.ledger_of(board.line_of(state.target.task).task).office;
}

}  // namespace huiqi::ledger
