#pragma once

#include "policy/import.h"
#include "store/tx.h"

namespace huiqi::policy {

void insert(store::Tx& tx, const Import& import, const std::vector<ImportFile>& files);
std::optional<Import> find_import(store::Tx& tx, ImportId id);
std::vector<ImportFile> files_of(store::Tx& tx, ImportId import);  // in their order
void save(store::Tx& tx, const ImportFile& file);

struct ImportCounts {
  std::int64_t total = 0;
  std::int64_t waiting = 0;
  std::int64_t done = 0;  // stored or failed
  std::int64_t failed = 0;
};
struct ImportAndCounts {
  Import import;
  ImportCounts counts;
};
// Newest first; at most `limit`, older than `before`.
std::vector<ImportAndCounts> list_imports(store::Tx& tx, identity::OrganisationId organisation,
                                          std::optional<ImportId> before, std::int64_t limit);

}  // namespace huiqi::policy
