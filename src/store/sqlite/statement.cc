#include "store/sqlite/statement.h"

#include "store/dialect.h"
#include "store/sql_tokens.h"

namespace huiqi::store::sqlite {
namespace {

constexpr int kStepsBetweenLooks = 4000;
constexpr unsigned kRowsBetweenStarts = 64;

}  // namespace

void Deadline::watch(sqlite3* db) {
  if (limit_.count() == 0) return;
  const auto passed = [](void* self) -> int {
    return std::chrono::steady_clock::now() > static_cast<const Deadline*>(self)->end_;
  };
  sqlite3_progress_handler(db, kStepsBetweenLooks, passed, this);
}

Statement::Statement(sqlite3* db, std::string_view sql, Deadline& deadline) : db_(db), deadline_(deadline) {
  const std::string text = for_sqlite(sql);
  const char* rest = nullptr;
  check(db,
        sqlite3_prepare_v3(db, text.c_str(), static_cast<int>(text.size() + 1), SQLITE_PREPARE_PERSISTENT, &handle_,
                           &rest),
        sql);
  owner_.reset(handle_);
  if (handle_ == nullptr || std::string_view{rest}.find_first_not_of(" \n;") != std::string_view::npos) {
    throw StoreError(StoreFailure::misuse, "not exactly one statement: " + std::string{sql});
  }
  width_ = sqlite3_column_count(handle_);
  const int count = sqlite3_bind_parameter_count(handle_);
  check_arguments(sql, static_cast<std::size_t>(count));  // that they are $1, $2 … only; start() looks at how many come
  for (int i = 1; i <= count; ++i) {
    positions_.push_back(sqlite3_bind_parameter_index(handle_, ("$" + std::to_string(i)).c_str()));
  }
}

void Statement::start(std::span<const Parameter> parameters, Fetch fetch) {
  if (parameters.size() != positions_.size()) {
    throw StoreError(StoreFailure::misuse, std::to_string(parameters.size()) + " arguments for " +
                                               std::to_string(positions_.size()) + ": " + sqlite3_sql(handle_));
  }
  for (std::size_t i = 0; i < parameters.size(); ++i) bind(positions_[i], parameters[i], fetch);
  running_ = true;
  done_ = false;
  rows_ = 0;
  deadline_.start();
}

int Statement::bind_text(int position, std::string_view text, Fetch fetch) {
  if (text.empty()) return sqlite3_bind_text(handle_, position, "", 0, SQLITE_STATIC);  // a null pointer means NULL
  // PostgreSQL cannot store it, and what one backend refuses the other does too.
  if (text.find(char{0}) != std::string_view::npos) {
    throw StoreError(StoreFailure::misuse, std::string{"a text holds a NUL: "} + sqlite3_sql(handle_));
  }
  return sqlite3_bind_text64(handle_, position, text.data(), text.size(),
                             fetch == Fetch::whole ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8);
}

int Statement::bind_bytes(int position, std::string_view bytes, Fetch fetch) {
  if (bytes.empty()) return sqlite3_bind_zeroblob(handle_, position, 0);
  return sqlite3_bind_blob64(handle_, position, bytes.data(), bytes.size(),
                             fetch == Fetch::whole ? SQLITE_STATIC : SQLITE_TRANSIENT);
}

void Statement::bind(int position, const Parameter& parameter, Fetch fetch) {
  using Type = Parameter::Type;
  const auto bound = [&]() -> int {
    if (parameter.null) return sqlite3_bind_null(handle_, position);
    switch (parameter.type) {
      case Type::boolean:
      case Type::integer: return sqlite3_bind_int64(handle_, position, parameter.integer);
      case Type::real: return sqlite3_bind_double(handle_, position, parameter.real);
      case Type::text: return bind_text(position, parameter.text(), fetch);
      case Type::bytes: return bind_bytes(position, parameter.view, fetch);
      case Type::integers:
      case Type::texts: return bind_text(position, json_of_list(parameter.text()), Fetch::stream);
      case Type::unknown: break;
    }
    return SQLITE_MISUSE;
  };
  check(db_, bound(), sqlite3_sql(handle_));
}

bool Statement::step() {
  const int code = sqlite3_step(handle_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) raise(db_, code, sqlite3_sql(handle_));
  return false;
}

bool Statement::next() {
  if (done_) return false;  // another step would run the statement again
  if (++rows_ % kRowsBetweenStarts == 0) deadline_.start();
  done_ = !step();
  return !done_;
}

std::int64_t Statement::run(std::span<const Parameter> parameters) {
  start(parameters, Fetch::whole);
  while (step()) {
  }
  return sqlite3_stmt_readonly(handle_) != 0 ? 0 : sqlite3_changes64(db_);
}

void Statement::release() noexcept {
  running_ = false;
  sqlite3_reset(handle_);
  sqlite3_clear_bindings(handle_);
  if (temporary_) delete this;
}

void Statement::expect(int column, int type, std::string_view wanted) const {
  if (sqlite3_column_type(handle_, column) == type) return;
  throw StoreError(StoreFailure::misuse, "column " + std::string{name(column)} + " is " +
                                             (is_null(column) ? "NULL" : "not " + std::string{wanted}) + ": " +
                                             sqlite3_sql(handle_));
}

bool Statement::boolean(int column) const {
  expect(column, SQLITE_INTEGER, "a boolean");
  return sqlite3_column_int(handle_, column) != 0;
}

std::int64_t Statement::integer(int column) const {
  expect(column, SQLITE_INTEGER, "an integer");
  return sqlite3_column_int64(handle_, column);
}

double Statement::real(int column) const {
  if (sqlite3_column_type(handle_, column) != SQLITE_INTEGER) expect(column, SQLITE_FLOAT, "a number");
  return sqlite3_column_double(handle_, column);
}

std::string_view Statement::text(int column) const {
  expect(column, SQLITE_TEXT, "a text");
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

std::string_view Statement::bytes(int column) const {
  expect(column, SQLITE_BLOB, "bytes");
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(handle_, column));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

}  // namespace huiqi::store::sqlite
