#pragma once

#include "store/connection.h"

namespace huiqi::store {

class Tx;

// What runs inside a transaction; false undoes it. May be called more than once.
using Work = std::function<bool(Tx&)>;

// How PostgreSQL isolates a writing transaction; SQLite has but one writer at a time.
enum class Isolation : std::uint8_t {
  serializable,    // as if alone; for every change of a module
  read_committed,  // for the store's own work under an advisory lock (sealing, migrations)
};

// A database of one kind; implemented by sqlite/ and postgres/. Safe to call from several threads.
class Backend {
 public:
  Backend() = default;
  Backend(const Backend&) = delete;
  Backend& operator=(const Backend&) = delete;
  virtual ~Backend() = default;

  virtual Dialect dialect() const = 0;
  virtual void read(const Work& work) = 0;
  virtual void write(const Work& work, Isolation isolation) = 0;  // returns when what was kept is durable
};

}  // namespace huiqi::store
