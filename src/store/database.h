#pragma once

#include "base/result.h"
#include "store/backend.h"
#include "store/tx.h"

namespace huiqi::store {

struct Options {
  std::size_t connections = 16;                         // readers of SQLite, sessions of PostgreSQL; opened when needed
  std::chrono::milliseconds wait{5'000};                // for a free connection, or for another process's lock
  std::chrono::milliseconds statement_timeout{30'000};  // 0: none
};

namespace detail {
template <class T>
constexpr bool is_result = false;
template <class T>
constexpr bool is_result<Result<T>> = true;
}  // namespace detail

// A database, opened once per process and shared by all threads.
class Database {
 public:
  // `sqlite:PATH` (made when missing) or `postgresql://…`. Throws StoreError when it cannot be opened.
  explicit Database(std::string_view url, const Options& options = {});
  Database(Database&&) noexcept;
  ~Database();  // waits for the writes that are queued

  // Calls f(Tx&) on one snapshot; returns what f returns. f changes nothing.
  template <class F>
  auto read(F&& f) {
    return run(f, [this](const Work& work) { read_work(work); });
  }

  // Calls f(Tx&) in a transaction and returns what f returns, once it is durable. When f returns an Error, or throws,
  // all that it did is undone, and nothing else. f may run more than once, and on another thread; it touches only its
  // Tx and what it captures, waits for nothing, and does not call read or write again.
  template <class F>
  auto write(F&& f) {
    return run(f, [this](const Work& work) { write_work(work, Isolation::serializable); });
  }

  // As write, for the store's own work that an advisory lock already keeps to one at a time.
  template <class F>
  auto write_committed(F&& f) {
    return run(f, [this](const Work& work) { write_work(work, Isolation::read_committed); });
  }

  Dialect dialect() const;

 private:
  template <class F, class Runner>
  static auto run(F& f, const Runner& runner) {
    using Answer = std::invoke_result_t<F&, Tx&>;
    if constexpr (std::is_void_v<Answer>) {
      runner([&](Tx& tx) {
        f(tx);
        return true;
      });
    } else {
      std::optional<Answer> answer;
      runner([&](Tx& tx) {
        answer.emplace(f(tx));
        if constexpr (detail::is_result<Answer>) return answer->has_value();
        return true;
      });
      return *std::move(answer);
    }
  }

  void read_work(const Work& work);
  void write_work(const Work& work, Isolation isolation);

  std::unique_ptr<Backend> backend_;
};

}  // namespace huiqi::store
