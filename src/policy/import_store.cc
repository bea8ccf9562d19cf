#include "policy/import_store.h"

namespace huiqi::policy {

void columns(auto& column, store::Of<ImportAndCounts> auto& row) {
  columns(column, row.import);
  column("total", row.counts.total);
  column("waiting", row.counts.waiting);
  column("done", row.counts.done);
  column("failed", row.counts.failed);
}

void insert(store::Tx& tx, const Import& import, const std::vector<ImportFile>& files) {
  tx.insert_many("imports", std::span{&import, 1});
  tx.insert_many("import_files", files);
}

std::optional<Import> find_import(store::Tx& tx, ImportId id) {
  return tx.one<Import>(
      "select id, organisation_id, account_id, created_at, one_document, document_id from imports where id = $1", id);
}

std::vector<ImportFile> files_of(store::Tx& tx, ImportId import) {
  return tx.all<ImportFile>(
      "select import_id, position, name, size, state, error, notices, document_id, version, title, held_by,"
      " held_likeness, measures, targets, doubts from import_files where import_id = $1 order by position",
      import);
}

void save(store::Tx& tx, const ImportFile& file) {
  const auto notices = as_json(file.notices);
  tx.execute(
      "update import_files set name = $3, state = $4, error = $5, notices = $6, document_id = $7, version = $8,"
      " title = $9, held_by = $10, held_likeness = $11, measures = $12, targets = $13, doubts = $14"
      " where import_id = $1 and position = $2",
      file.import, file.position, file.name, file.state, file.error, notices, file.document, file.version, file.title,
      file.held_by, file.held_likeness, file.measures, file.targets, file.doubts);
}

std::vector<ImportAndCounts> list_imports(store::Tx& tx, identity::OrganisationId organisation,
                                          std::optional<ImportId> before, std::int64_t limit) {
  return tx.all<ImportAndCounts>(
      "select id, organisation_id, account_id, created_at, one_document, document_id,"
      " (select count(*) from import_files where import_id = id) as total,"
      " (select count(*) from import_files where import_id = id and state = 'waiting') as waiting,"
      " (select count(*) from import_files where import_id = id and state in ('stored', 'failed')) as done,"
      " (select count(*) from import_files where import_id = id and state = 'failed') as failed"
      " from imports where organisation_id = $1 and ($2 = 0 or id < $2) order by id desc limit $3",
      organisation, before.value_or(ImportId{}), limit);
}

}  // namespace huiqi::policy
