#include "store/sqlite/connection.h"

#include <fcntl.h>
#include <unistd.h>

namespace huiqi::store::sqlite {
namespace {

constexpr std::size_t kMostKept = 1000;  // statements; every text is constant, so this is far above need

class SqliteBulk final : public BulkInsert {
 public:
  SqliteBulk(SqliteConnection& connection, std::string sql) : connection_(connection), sql_(std::move(sql)) {}
  void add(std::span<const Parameter> row) override { added_ += connection_.execute(sql_, row); }
  std::int64_t finish() override { return added_; }

 private:
  SqliteConnection& connection_;
  std::string sql_;
  std::int64_t added_ = 0;
};

// The file holds personal data: only its owner reads it. SQLite gives its side files the same mode.
void make_private(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file >= 0) ::close(file);
}

}  // namespace

SqliteConnection::SqliteConnection(const Settings& settings, Role role) : deadline_(settings.statement_timeout) {
  if (role == Role::writer) make_private(settings.path);
  open_file(settings.path);
  // Before anything else: what follows may meet another process's lock.
  sqlite3_busy_timeout(db_.get(), static_cast<int>(settings.wait.count()));
  claim_file(role);
  configure(settings, role);
}

SqliteConnection::~SqliteConnection() = default;

void SqliteConnection::open_file(const std::string& path) {
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &opened,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
  db_.reset(opened);
  check(opened, code, "open " + path);
}

std::int64_t SqliteConnection::pragma(std::string_view sql) {
  Statement statement{db_.get(), sql, deadline_};
  statement.start({}, Fetch::whole);
  return statement.next() ? statement.integer(0) : 0;
}

// A database of another program is refused, a new one marked as ours.
void SqliteConnection::claim_file(Role role) {
  const std::int64_t id = pragma("pragma application_id");
  if (id == kApplicationId) return;
  const bool empty = pragma("select count(*) from sqlite_schema") == 0;
  if (id != 0 || !empty || role == Role::reader) {
    throw StoreError(StoreFailure::corrupt,
                     "not a Huiqi database: " + std::string{sqlite3_db_filename(db_.get(), "main")});
  }
  execute("pragma application_id = " + std::to_string(kApplicationId));
}

void SqliteConnection::configure(const Settings& settings, Role role) {
  Statement wal{db_.get(), "pragma journal_mode = wal", deadline_};
  wal.start({}, Fetch::whole);
  if (!wal.next() || wal.text(0) != "wal") {
    throw StoreError(StoreFailure::unavailable, "the file system cannot hold a shared database: " + settings.path);
  }
  wal.release();
  for (const auto* sql : {"pragma synchronous = full",        // what was acknowledged survives a power cut
                          "pragma foreign_keys = on",         //
                          "pragma recursive_triggers = on",   // `or replace` must not slip past an append-only trigger
                          "pragma case_sensitive_like = on",  // as PostgreSQL has it
                          "pragma temp_store = memory",       //
                          "pragma trusted_schema = off",      //
                          "pragma cache_size = -16000",       //
                          "pragma journal_size_limit = 67108864"}) {
    execute(sql);
  }
  if (role == Role::reader) execute("pragma query_only = on");
  sqlite3_db_config(db_.get(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);  // "x" is a name, never a text
  sqlite3_db_config(db_.get(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  kept_.clear();
  deadline_.watch(db_.get());
}

CursorPtr SqliteConnection::borrow(std::string_view sql) {
  auto found = kept_.find(sql);
  if (found == kept_.end()) {
    if (kept_.size() >= kMostKept) std::erase_if(kept_, [](const auto& each) { return !each.second->running(); });
    found = kept_.emplace(sql, std::make_unique<Statement>(db_.get(), sql, deadline_)).first;
  }
  Statement* statement = found->second.get();
  if (statement->running()) {  // the same text inside its own loop
    statement = new Statement(db_.get(), sql, deadline_);
    statement->delete_on_release();
  }
  return CursorPtr{statement};
}

std::int64_t SqliteConnection::execute(std::string_view sql, std::span<const Parameter> parameters) {
  const CursorPtr cursor = borrow(sql);
  return static_cast<Statement&>(*cursor).run(parameters);
}

CursorPtr SqliteConnection::open(std::string_view sql, std::span<const Parameter> parameters, Fetch fetch) {
  CursorPtr cursor = borrow(sql);
  static_cast<Statement&>(*cursor).start(parameters, fetch);
  return cursor;
}

std::unique_ptr<BulkInsert> SqliteConnection::bulk_insert(std::string_view table,
                                                          std::span<const std::string> columns) {
  std::string names;
  std::string values;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    names += (i > 0 ? ", " : "") + columns[i];
    values += (i > 0 ? ", $" : "$") + std::to_string(i + 1);
  }
  return std::make_unique<SqliteBulk>(*this,
                                      "insert into " + std::string{table} + " (" + names + ") values (" + values + ")");
}

void SqliteConnection::run_script(const std::string& script) {
  deadline_.start();
  check(db_.get(), sqlite3_exec(db_.get(), script.c_str(), nullptr, nullptr, nullptr), script);
}

}  // namespace huiqi::store::sqlite
