#pragma once

#include "base/observation.h"
#include "base/result.h"
#include "store/database.h"

// The schema, as a series of files migrations/NNNN_name.sql in the order of their numbers, each applied in one
// transaction and never edited afterwards. What is written in them: store/dialect.h.
namespace huiqi::store {

struct Migration {
  int number = 0;
  std::string name;      // "store" of 0001_store.sql
  std::string text;      // for both dialects
  std::string checksum;  // SM3 of the text, in hex
};

// What a folder holds, in order. Throws StoreError (misuse) for a file that is not named NNNN_name.sql or a number that
// stands twice.
std::vector<Migration> load_migrations(const std::filesystem::path& folder);

struct AppliedMigration {
  int number = 0;
  std::string name;
  std::string checksum;
  Instant applied_at;
};

// In order; empty for a new database.
std::vector<AppliedMigration> applied_migrations(Database& database);

// Brings the schema up to `known` and returns how many were applied. Errors: store.schema_newer (the database has
// migrations that this program does not know), store.migration_edited (a file differs from what was applied),
// store.migration_late (a file's number is below one that was applied). An SQL error in a file throws StoreError and
// undoes that file. Safe when several processes start at once.
Result<int> migrate(Database& database, std::span<const Migration> known, const Clock& clock,
                    Observer* observer = nullptr);

}  // namespace huiqi::store
