#pragma once

#include "store/sqlite/statement.h"

namespace huiqi::store::sqlite {

constexpr std::int32_t kApplicationId = 0x48554951;  // "HUIQ", in the file's header

enum class Role : std::uint8_t { reader, writer };

struct Settings {
  std::string path;
  std::chrono::milliseconds wait;               // for another process's lock
  std::chrono::milliseconds statement_timeout;  // 0: none
};

// One handle on the file. The writer makes the file (mode 0600) and turns it to WAL; readers cannot change anything.
class SqliteConnection final : public Connection {
 public:
  SqliteConnection(const Settings& settings, Role role);
  ~SqliteConnection() override;

  Dialect dialect() const override { return Dialect::sqlite; }
  std::int64_t execute(std::string_view sql, std::span<const Parameter> parameters) override;
  CursorPtr open(std::string_view sql, std::span<const Parameter> parameters, Fetch fetch) override;
  std::unique_ptr<BulkInsert> bulk_insert(std::string_view table, std::span<const std::string> columns) override;
  void run_script(const std::string& script) override;

  void execute(std::string_view sql) { execute(sql, {}); }
  // False once SQLite has undone the transaction by itself, as it does when the disk is full.
  bool in_transaction() const { return sqlite3_get_autocommit(db_.get()) == 0; }
  sqlite3* handle() { return db_.get(); }

 private:
  struct Close {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  void open_file(const std::string& path);
  void configure(const Settings& settings, Role role);
  void claim_file(Role role);
  std::int64_t pragma(std::string_view sql);
  CursorPtr borrow(std::string_view sql);

  std::unique_ptr<sqlite3, Close> db_;
  Deadline deadline_;
  std::unordered_map<std::string, std::unique_ptr<Statement>, Hash, std::equal_to<>> kept_;
};

}  // namespace huiqi::store::sqlite
