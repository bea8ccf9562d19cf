#include "support/test_database.h"

#include <cstdlib>
#include <stdexcept>

namespace huiqi::testing {
namespace {

// Migrating takes longer than copying: each process migrates one file and copies it for every test.
class MigratedFile {
 public:
  MigratedFile() {
    store::Database database{"sqlite:" + path().string()};
    const SystemClock clock;
    if (!store::migrate(database, migrations(), clock)) throw std::runtime_error("the migrations do not apply");
  }
  std::filesystem::path path() const { return folder_ / "migrated.db"; }

 private:
  TemporaryFolder folder_;
};

}  // namespace

const std::vector<store::Migration>& migrations() {
  static const auto loaded = store::load_migrations(HUIQI_SOURCE "/migrations");
  return loaded;
}

TemporaryFolder::TemporaryFolder() {
  std::string name = std::filesystem::temp_directory_path() / "huiqi-test-XXXXXX";
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

TestDatabase::TestDatabase(store::Dialect, const store::Options& options) {
  static const MigratedFile migrated;
  std::filesystem::copy_file(migrated.path(), folder_ / "test.db");
  url_ = "sqlite:" + (folder_ / "test.db").string();
  database_.emplace(url_, options);
}

TestDatabase::~TestDatabase() {
  database_.reset();
}

std::string backend_name(const ::testing::TestParamInfo<store::Dialect>& info) {
  return info.param == store::Dialect::sqlite ? "sqlite" : "postgresql";
}

}  // namespace huiqi::testing
