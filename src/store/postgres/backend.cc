#include "store/postgres/backend.h"

#include <random>
#include <shared_mutex>

#include "store/active_call.h"
#include "store/pool.h"
#include "store/postgres/connection.h"

namespace huiqi::store::postgres {
namespace {

constexpr int kAttempts = 4;  // one, and three again
constexpr auto kSnapshot = "begin isolation level repeatable read read only";

const char* begin_of(Isolation isolation) {
  return isolation == Isolation::serializable ? "begin isolation level serializable"
                                              : "begin isolation level read committed";
}

struct Session {
  explicit Session(const Settings& settings) : connection(settings) {}
  bool usable() const { return connection.alive(); }

  // Runs `work`, and ends the transaction in every case.
  bool run(const char* begin, const Work& work, bool commits) {
    const struct Ending {
      PostgresConnection& connection;
      ~Ending() { connection.end(); }
    } ending{connection};
    const TxScope scope{tx, connection};
    connection.begin(begin);
    const bool kept = work(tx);
    if (kept && commits) connection.commit();
    return kept;
  }

  PostgresConnection connection;
  Tx tx;
};

// Whoever lost a race runs again a little later than the one who won.
void pause_before(int attempt) {
  thread_local std::minstd_rand random{std::random_device{}()};
  std::this_thread::sleep_for(std::chrono::milliseconds{std::uniform_int_distribution{1, 5 << attempt}(random)});
}

class PostgresBackend final : public Backend {
 public:
  PostgresBackend(const Settings& settings, const Options& options)
      : pool_(options.connections, options.wait, [settings] { return std::make_unique<Session>(settings); }) {
    check_database();
  }

  Dialect dialect() const override { return Dialect::postgresql; }

  void read(const Work& work) override {
    const ActiveCall active{this};
    for (int attempt = 1; !attempted(kSnapshot, work, false, attempt); ++attempt) {
    }
  }

  void write(const Work& work, Isolation isolation) override {
    const ActiveCall active{this};
    for (int attempt = 1; !attempt_write(begin_of(isolation), work, attempt); ++attempt) pause_before(attempt);
  }

 private:
  // The last attempt is made while no other writes of this process run, so that it can lose only to another process.
  bool attempt_write(const char* begin, const Work& work, int attempt) {
    if (attempt == kAttempts) {
      const std::unique_lock alone{gate_};
      return attempted(begin, work, true, attempt);
    }
    const std::shared_lock beside_others{gate_};
    return attempted(begin, work, true, attempt);
  }

  // False when it failed and is worth another attempt.
  bool attempted(const char* begin, const Work& work, bool commits, int attempt) {
    auto session = pool_.take();
    try {
      session->run(begin, work, commits);
      return true;
    } catch (const StoreError& error) {
      const bool gone = !session->connection.alive();
      if (gone) pool_.drop_idle();
      if (gone && session->connection.committing()) throw StoreError(StoreFailure::outcome_unknown, error.what());
      if (attempt == kAttempts || (!gone && error.failure() != StoreFailure::serialization)) throw;
      return false;
    }
  }

  void check_database() {
    read([](Tx& tx) {
      using Row = std::tuple<std::string, std::string, std::string>;
      const auto [name, encoding, collation] = tx.value<Row>(
          "select datname, pg_encoding_to_char(encoding), datcollate from pg_database where datname = "
          "current_database()");
      if (encoding == "UTF8" && (collation == "C" || collation == "POSIX" || collation.starts_with("C."))) return true;
      throw StoreError(StoreFailure::misuse,
                       "the database must be made with: createdb --template=template0"
                       " --encoding=UTF8 --locale=C " +
                           name);
    });
  }

  Pool<Session> pool_;
  std::shared_mutex gate_;
};

}  // namespace

std::unique_ptr<Backend> open_backend(std::string_view url, const Options& options) {
  return std::make_unique<PostgresBackend>(Settings{std::string{url}, options.wait, options.statement_timeout},
                                           options);
}

}  // namespace huiqi::store::postgres
