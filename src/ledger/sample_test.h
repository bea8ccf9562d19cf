#pragma once

#include "ledger/assignment_store.h"
#include "ledger/entry_store.h"
#include "ledger/target_store.h"
#include "ledger/task_store.h"

// Rows as the stores' tests make them: everything that does not matter is filled in.
namespace huiqi::ledger {

inline Ledger sample_ledger(std::int64_t document, Instant opened = from_millis(1000)) {
  Ledger ledger;
  ledger.document = {document};
  ledger.title = "文件" + std::to_string(document);
  ledger.area = "980000";
  ledger.year = 2026;
  ledger.office = {900};
  ledger.opened_at = opened;
  return ledger;
}

inline Task sample_task(std::int64_t id, std::int64_t document, std::string title) {
  Task task;
  task.id = {id};
  task.document = {document};
  task.measure = {id + 5000};
  task.sequence = id;
  task.number = "（一）";
  task.title = std::move(title);
  task.text = task.title + "。";
  task.opened_on = make_date(2026, 1, 5);
  task.root = task.id;
  return task;
}

inline Assignment sample_assignment(std::int64_t id, std::int64_t task, std::int64_t organisation, Role role) {
  Assignment assignment;
  assignment.id = {id};
  assignment.task = {task};
  if (organisation != 0) assignment.organisation = identity::OrganisationId{organisation};
  assignment.collective = organisation == 0;
  assignment.name = "单位" + std::to_string(organisation);
  assignment.role = role;
  assignment.since = make_date(2026, 1, 5);
  return assignment;
}

inline Target sample_target(std::int64_t id, std::int64_t task, std::string subject) {
  Target target;
  target.id = {id};
  target.task = {task};
  target.subject = std::move(subject);
  target.requirement.value = 240 * 10'000;
  target.requirement.unit = "家";
  target.requirement.due = make_date(2026, 12, 31);
  target.root = target.id;
  return target;
}

inline TargetSource sample_source(const Target& target) {
  TargetSource source;
  source.target = target.id;
  source.stated = target.id.value + 5000;
  source.quote = "新增" + target.subject + "240家";
  source.value = target.requirement.value;
  source.unit = target.requirement.unit;
  return source;
}

inline Entry sample_entry(std::int64_t id, std::int64_t target, std::int64_t organisation) {
  Entry entry;
  entry.id = {id};
  entry.target = {target};
  entry.organisation = {organisation};
  entry.figure.as_of = make_date(2026, 3, 31);
  entry.figure.value = 60 * 10'000;
  entry.figure.source = "月报";
  entry.figure.definition = "按登记地";
  entry.account = {1};
  entry.entered_at = from_millis(id);
  return entry;
}

}  // namespace huiqi::ledger
