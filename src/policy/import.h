#pragma once

#include "identity/account.h"
#include "policy/ids.h"
#include "policy/json_column.h"
#include "policy/states.h"
#include "store/row.h"

namespace huiqi::policy {

struct Import {
  ImportId id;
  identity::OrganisationId organisation;
  identity::AccountId account;
  Instant created_at;
  bool one_document = false;                // its files, in this order, are one document
  std::optional<DocumentId> document = {};  // of which they are a new version
  friend bool operator==(const Import&, const Import&) = default;
};
void columns(auto& column, store::Of<Import> auto& import) {
  column("id", import.id);
  column("organisation_id", import.organisation);
  column("account_id", import.account);
  column("created_at", import.created_at);
  column("one_document", import.one_document);
  column("document_id", import.document);
}

// One file of an import, and what came of it.
struct ImportFile {
  ImportId import;
  std::int64_t position = 1;
  std::string name;  // empty for one that was refused for its mark of secrecy
  std::int64_t size = 0;
  FileState state = FileState::waiting;
  std::optional<std::string> error = {};  // code, when failed
  std::vector<std::string> notices = {};  // codes: what was left out of a file read in part
  std::optional<DocumentId> document = {};
  std::optional<std::int64_t> version = {};
  std::optional<std::string> title = {};
  std::optional<HeldBy> held_by = {};
  std::optional<std::int64_t> held_likeness = {};  // × 10⁴
  std::optional<std::int64_t> measures = {};
  std::optional<std::int64_t> targets = {};
  std::optional<std::int64_t> doubts = {};
  friend bool operator==(const ImportFile&, const ImportFile&) = default;
};
void columns(auto& column, store::Of<ImportFile> auto& file) {
  column("import_id", file.import);
  column("position", file.position);
  column("name", file.name);
  column("size", file.size);
  column("state", file.state);
  column("error", file.error);
  auto notices = as_json(file.notices);
  column("notices", notices);
  column("document_id", file.document);
  column("version", file.version);
  column("title", file.title);
  column("held_by", file.held_by);
  column("held_likeness", file.held_likeness);
  column("measures", file.measures);
  column("targets", file.targets);
  column("doubts", file.doubts);
}

}  // namespace huiqi::policy
