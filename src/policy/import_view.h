#pragma once

#include "identity/person.h"
#include "policy/held_view.h"
#include "policy/import_store.h"

// Imports as api/openapi.yaml shows them.
namespace huiqi::policy {

enum class ImportState : std::uint8_t { waiting, reading, done };
constexpr auto enum_names(ImportState) {
  return named<ImportState>(
      {{ImportState::waiting, "waiting"}, {ImportState::reading, "reading"}, {ImportState::done, "done"}});
}

struct ImportRowView {
  ImportId id;
  ImportState state = ImportState::waiting;
  Instant created_at;
  identity::Person created_by;
  std::int64_t total = 0;
  std::int64_t done = 0;
  std::int64_t failed = 0;
};
void fields(auto& visit, json::Of<ImportRowView> auto& row) {
  visit("id", row.id);
  visit("state", row.state);
  visit("created_at", row.created_at);
  visit("created_by", row.created_by);
  visit("total", row.total);
  visit("done", row.done);
  visit("failed", row.failed);
}

struct ImportFileView {
  std::int64_t position = 1;
  std::string name;
  std::int64_t size = 0;
  FileState state = FileState::waiting;
  std::optional<std::string> error = {};
  std::optional<std::string> message = {};  // the error in the visitor's language
  std::vector<std::string> notices = {};
  std::optional<DocumentId> document = {};
  std::optional<std::int64_t> version = {};
  std::optional<std::string> title = {};
  std::optional<HeldView> held = {};
  std::optional<std::int64_t> measures = {};
  std::optional<std::int64_t> targets = {};
  std::optional<std::int64_t> doubts = {};
};
void fields(auto& visit, json::Of<ImportFileView> auto& file) {
  visit("position", file.position);
  visit("name", file.name);
  visit("size", file.size);
  visit("state", file.state);
  visit("error", file.error);
  visit("message", file.message);
  visit("notices", file.notices);
  visit("document", file.document);
  visit("version", file.version);
  visit("title", file.title);
  visit("held", file.held);
  visit("measures", file.measures);
  visit("targets", file.targets);
  visit("doubts", file.doubts);
}

struct ImportView {
  ImportRowView row;
  bool one_document = false;
  std::vector<ImportFileView> files;
};
void fields(auto& visit, json::Of<ImportView> auto& import) {
  fields(visit, import.row);
  visit("one_document", import.one_document);
  visit("files", import.files);
}

ImportRowView import_row_view(const ImportAndCounts& row, const identity::Person& created_by);
ImportCounts count(const std::vector<ImportFile>& files);
ImportFileView import_file_view(const ImportFile& file);

}  // namespace huiqi::policy
