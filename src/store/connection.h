#pragma once

#include "store/cursor.h"
#include "store/parameter.h"

namespace huiqi::store {

enum class Dialect : std::uint8_t { sqlite, postgresql };

// How long text arguments live: during the call only, or as long as the cursor is read.
enum class Fetch : std::uint8_t {
  whole,   // the caller reads all rows at once; arguments outlive that
  stream,  // rows come as they are asked for; arguments are copied
};

// Rows on their way into one table, in the fastest manner the backend has. Nothing else may run on the connection
// before finish(); without finish() nothing is added.
class BulkInsert {
 public:
  BulkInsert() = default;
  BulkInsert(const BulkInsert&) = delete;
  BulkInsert& operator=(const BulkInsert&) = delete;
  virtual ~BulkInsert() = default;
  virtual void add(std::span<const Parameter> row) = 0;
  virtual std::int64_t finish() = 0;  // rows added
};

// One session with a database, for one thread at a time. Statements are prepared once and kept.
class Connection {
 public:
  Connection() = default;
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  virtual ~Connection() = default;

  virtual Dialect dialect() const = 0;
  virtual std::int64_t execute(std::string_view sql, std::span<const Parameter> parameters) = 0;
  virtual CursorPtr open(std::string_view sql, std::span<const Parameter> parameters, Fetch fetch) = 0;
  virtual std::unique_ptr<BulkInsert> bulk_insert(std::string_view table, std::span<const std::string> columns) = 0;
  // Several statements without parameters, as in a migration.
  virtual void run_script(const std::string& script) = 0;
};

}  // namespace huiqi::store
