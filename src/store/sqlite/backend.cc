#include "store/sqlite/backend.h"

#include "store/active_call.h"
#include "store/pool.h"
#include "store/sqlite/writer.h"

namespace huiqi::store::sqlite {
namespace {

struct Reader {
  explicit Reader(const Settings& settings) : connection(settings, Role::reader) {}
  bool usable() const { return !connection.in_transaction(); }
  SqliteConnection connection;
  Tx tx;
};

// One snapshot, from the first statement on.
class Snapshot {
 public:
  explicit Snapshot(SqliteConnection& connection) : connection_(connection) { connection_.execute("begin"); }
  ~Snapshot() { sqlite3_exec(connection_.handle(), "rollback", nullptr, nullptr, nullptr); }
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;

 private:
  SqliteConnection& connection_;
};

class SqliteBackend final : public Backend {
 public:
  SqliteBackend(const Settings& settings, std::size_t readers)
      : writer_(settings),
        readers_(readers, settings.wait, [settings] { return std::make_unique<Reader>(settings); }) {}

  Dialect dialect() const override { return Dialect::sqlite; }

  void read(const Work& work) override {
    const ActiveCall active{&writer_};
    auto reader = readers_.take();
    const Snapshot snapshot{reader->connection};
    const TxScope scope{reader->tx, reader->connection};
    work(reader->tx);
  }

  void write(const Work& work, Isolation) override {
    const ActiveCall active{&writer_};
    writer_.run(work);
  }

 private:
  Writer writer_;
  Pool<Reader> readers_;
};

}  // namespace

std::unique_ptr<Backend> open_backend(const std::string& path, const Options& options) {
  return std::make_unique<SqliteBackend>(Settings{path, options.wait, options.statement_timeout}, options.connections);
}

}  // namespace huiqi::store::sqlite
