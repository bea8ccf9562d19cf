#include "support/test_database.h"

#include <cstdlib>
#include <stdexcept>

#include "support/test_postgres.h"

namespace huiqi::testing {
namespace {

void migrate_all(const std::string& url) {
  store::Database database{url};
  const SystemClock clock;
  if (!store::migrate(database, migrations(), clock)) throw std::runtime_error("the migrations do not apply");
}

// Migrating takes longer than copying: each process migrates once and copies that for every test.
std::string copy_of_migrated_file(const std::filesystem::path& to) {
  static const TempFolder folder;
  static const std::string migrated = [] {
    migrate_all("sqlite:" + (folder / "migrated.db").string());
    return folder / "migrated.db";
  }();
  std::filesystem::copy_file(migrated, to);
  return "sqlite:" + to.string();
}

std::string copy_of_migrated_postgres() {
  static const std::string migrated = [] {
    const std::string name = create_postgres_database("template0");
    migrate_all(postgres_url(name));
    return name;
  }();
  return postgres_url(create_postgres_database(migrated));
}

}  // namespace

const std::vector<store::Migration>& migrations() {
  static const auto loaded = store::load_migrations(HUIQI_SOURCE "/migrations");
  return loaded;
}

TestDatabase::TestDatabase(store::Dialect dialect, const store::Options& options)
    : dialect_(dialect),
      url_(dialect == store::Dialect::sqlite ? copy_of_migrated_file(folder_ / "test.db")
                                             : copy_of_migrated_postgres()) {
  database_.emplace(url_, options);
}

TestDatabase::~TestDatabase() {
  database_.reset();
  if (dialect_ == store::Dialect::postgresql) drop_postgres_database(url_);
}

std::string backend_name(const ::testing::TestParamInfo<store::Dialect>& info) {
  return info.param == store::Dialect::sqlite ? "sqlite" : "postgresql";
}

}  // namespace huiqi::testing
