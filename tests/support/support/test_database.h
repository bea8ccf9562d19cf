#pragma once

#include <gtest/gtest.h>

#include "store/database.h"
#include "store/migrations.h"

namespace huiqi::testing {

// The project's migrations, as a release carries them.
const std::vector<store::Migration>& migrations();

// A folder of its own under /tmp, removed with everything in it.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

// A fresh database with all migrations applied, gone with the object.
class TestDatabase {
 public:
  explicit TestDatabase(store::Dialect dialect, const store::Options& options = {});
  ~TestDatabase();
  TestDatabase(const TestDatabase&) = delete;
  TestDatabase& operator=(const TestDatabase&) = delete;

  store::Database& operator*() { return *database_; }
  store::Database* operator->() { return &*database_; }
  const std::string& url() const { return url_; }
  void close() { database_.reset(); }
  void reopen(const store::Options& options = {}) { database_.emplace(url_, options); }

 private:
  TemporaryFolder folder_;
  std::string url_;
  std::optional<store::Database> database_;
};

// Base of tests that must give the same answer on SQLite and on PostgreSQL:
//
//   class Tasks : public testing::OnBothBackends {};
//   HUIQI_ON_BOTH_BACKENDS(Tasks);
//   TEST_P(Tasks, AreFoundByTheirUnit) { database->write(…); }
class OnBothBackends : public ::testing::TestWithParam<store::Dialect> {
 protected:
  TestDatabase database{GetParam()};
};

std::string backend_name(const ::testing::TestParamInfo<store::Dialect>& info);

}  // namespace huiqi::testing

#define HUIQI_ON_BOTH_BACKENDS(suite)                                                           \
  INSTANTIATE_TEST_SUITE_P(Backends, suite, ::testing::Values(::huiqi::store::Dialect::sqlite), \
                           ::huiqi::testing::backend_name)
