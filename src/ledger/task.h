#pragma once

#include "identity/account.h"
#include "ledger/ids.h"
#include "ledger/types.h"
#include "policy/ids.h"

namespace huiqi::ledger {

// The ledger of one document, as of the version that it stands on.
struct Ledger {
  policy::DocumentId document;
  std::int64_t version = 1;
  std::string title;
  std::optional<std::string> doc_number = {};
  std::optional<identity::OrganisationId> issuer = {};
  std::string area = {};  // empty: not known
  std::optional<std::int64_t> year = {};
  identity::OrganisationId office;  // the unit that keeps it
  Instant opened_at;
};
void columns(auto& column, store::Of<Ledger> auto& ledger) {
  column("document_id", ledger.document);
  column("version", ledger.version);
  column("title", ledger.title);
  column("doc_number", ledger.doc_number);
  column("issuer_id", ledger.issuer);
  column("area", ledger.area);
  column("year", ledger.year);
  column("office_id", ledger.office);
  column("opened_at", ledger.opened_at);
}

enum class TaskState : std::uint8_t {
  open,
  done,
  closed,  // with a reason: by hand, or because the document no longer has the measure
};
constexpr auto enum_names(TaskState) {
  return named<TaskState>({{TaskState::open, "open"}, {TaskState::done, "done"}, {TaskState::closed, "closed"}});
}

struct Task {
  TaskId id;
  policy::DocumentId document;
  policy::MeasureId measure;
  std::int64_t sequence = 1;
  std::string number = {};
  std::string title = {};
  std::string text = {};
  Date opened_on{};
  TaskState state = TaskState::open;
  std::optional<std::string> reason = {};
  std::string theme = {};
  std::string programme = {};
  std::optional<Date> due = {};
  TaskId root;
  std::int64_t version = 1;
};
void columns(auto& column, store::Of<Task> auto& task) {
  column("id", task.id);
  column("document_id", task.document);
  column("measure_id", task.measure);
  column("sequence", task.sequence);
  column("number", task.number);
  column("title", task.title);
  column("text", task.text);
  column("opened_on", task.opened_on);
  column("state", task.state);
  column("reason", task.reason);
  column("theme", task.theme);
  column("programme", task.programme);
  column("due", task.due);
  column("root_id", task.root);
  column("version", task.version);
}

}  // namespace huiqi::ledger
