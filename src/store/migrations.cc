#include "store/migrations.h"

#include <charconv>
#include <fstream>
#include <sstream>

#include "store/dialect.h"
#include "store/digest.h"

namespace huiqi::store {

void columns(auto& column, Of<AppliedMigration> auto& applied) {
  column("number", applied.number);
  column("name", applied.name);
  column("checksum", applied.checksum);
  column("applied_at", applied.applied_at);
}

namespace {

constexpr std::size_t kDigits = 4;
constexpr std::int64_t kMigrationLock = 0x4855'4951'0001;  // of PostgreSQL's advisory locks

Migration read_migration(const std::filesystem::path& file) {
  const std::string name = file.stem();
  Migration migration;
  const auto [end, error] =
      std::from_chars(name.data(), name.data() + std::min(kDigits, name.size()), migration.number);
  if (error != std::errc{} || end != name.data() + kDigits || name.size() < kDigits + 2 || *end != '_' ||
      migration.number <= 0) {
    throw StoreError(StoreFailure::misuse, "a migration is named NNNN_name.sql, not " + file.filename().string());
  }
  migration.name = name.substr(kDigits + 1);
  std::ostringstream text;
  text << std::ifstream{file, std::ios::binary}.rdbuf();
  migration.text = std::move(text).str();
  migration.checksum = hex(sm3(migration.text));
  return migration;
}

std::string file_name(int number, std::string_view name) {
  const std::string digits = std::to_string(number);
  return std::string(kDigits - std::min(kDigits, digits.size()), '0') + digits + "_" + std::string{name} + ".sql";
}

Error refusal(std::string_view code, int number, std::string_view name) {
  return Error{ErrorKind::conflict, code, {}, {{"migration", file_name(number, name)}}};
}

void make_table(Tx& tx) {
  tx.connection().run_script(script_for(tx.dialect(),
                                        "create table if not exists schema_migrations ("
                                        "number bigint not null primary key, name text not null,"
                                        "checksum text not null, applied_at bigint not null);"));
}

std::vector<AppliedMigration> applied(Tx& tx) {
  return tx.all<AppliedMigration>("select number, name, checksum, applied_at from schema_migrations order by number");
}

// The first of `known` that is not applied, or null; an Error where history and files do not agree.
Result<const Migration*> next_to_apply(std::span<const Migration> known, std::span<const AppliedMigration> history) {
  std::size_t done = 0;
  for (const auto& past : history) {
    if (done == known.size() || known[done].number > past.number) {
      return fail(refusal("store.schema_newer", past.number, past.name));
    }
    const Migration& file = known[done++];
    if (file.number < past.number) return fail(refusal("store.migration_late", file.number, file.name));
    if (file.checksum != past.checksum) return fail(refusal("store.migration_edited", file.number, file.name));
  }
  return done < known.size() ? &known[done] : nullptr;
}

void apply(Tx& tx, const Migration& migration, Instant now) {
  tx.connection().run_script(script_for(tx.dialect(), migration.text));
  tx.execute("insert into schema_migrations (number, name, checksum, applied_at) values ($1, $2, $3, $4)",
             migration.number, migration.name, migration.checksum, now);
  // For those who look at the file with other tools.
  if (tx.dialect() == Dialect::sqlite)
    tx.connection().run_script("pragma user_version = " + std::to_string(migration.number));
}

// True while there may be more. Looks at the history inside its own transaction: another process may be migrating too.
Result<bool> apply_next(Database& database, std::span<const Migration> known, const Clock& clock, Observer* observer) {
  const Instant begun = clock.now();
  HQ_TRY(const Migration* next, database.write_committed([&](Tx& tx) -> Result<const Migration*> {
    if (tx.dialect() == Dialect::postgresql) tx.execute("select pg_advisory_xact_lock($1)", kMigrationLock);
    make_table(tx);
    HQ_TRY(const Migration* pending, next_to_apply(known, applied(tx)));
    if (pending != nullptr) apply(tx, *pending, begun);
    return pending;
  }));
  if (next == nullptr) return false;
  if (observer != nullptr) {
    observer->observe(
        Observation::migration_applied,
        {{"number", std::int64_t{next->number}}, {"name", next->name}, {"millis", (clock.now() - begun).count()}});
  }
  return true;
}

}  // namespace

std::vector<Migration> load_migrations(const std::filesystem::path& folder) {
  std::vector<Migration> migrations;
  for (const auto& entry : std::filesystem::directory_iterator{folder}) {
    if (entry.path().extension() == ".sql") migrations.push_back(read_migration(entry.path()));
  }
  std::ranges::sort(migrations, {}, &Migration::number);
  const auto twice = std::ranges::adjacent_find(migrations, {}, &Migration::number);
  if (twice != migrations.end()) {
    throw StoreError(StoreFailure::misuse,
                     "two migrations have the number of " + file_name(twice->number, twice->name));
  }
  return migrations;
}

std::vector<AppliedMigration> applied_migrations(Database& database) {
  return database.write_committed([](Tx& tx) {
    make_table(tx);
    return applied(tx);
  });
}

Result<int> migrate(Database& database, std::span<const Migration> known, const Clock& clock, Observer* observer) {
  for (int count = 0;; ++count) {
    HQ_TRY(const bool more, apply_next(database, known, clock, observer));
    if (!more) return count;
  }
}

}  // namespace huiqi::store
