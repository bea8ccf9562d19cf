#pragma once

#include <stdexcept>

namespace huiqi::store {

enum class StoreFailure : std::uint8_t {
  unavailable,      // the file or the server cannot be reached, or the disk is full; nothing was kept
  outcome_unknown,  // the connection broke while the commit was under way: kept or not, nobody can say
  busy,             // no connection became free in time, or another process holds the lock
  timeout,          // a statement ran longer than Options::statement_timeout
  constraint,       // a key, a reference, a check or a trigger refused the row
  serialization,    // PostgreSQL: another transaction was first, and so it was after every retry
  corrupt,          // what is stored cannot be what was written
  misuse,           // wrong SQL, a wrong type, a Tx used out of its place: a mistake in the program
};

// What ends a request whatever we do. What a user can cause (a name already taken) is asked for in SQL instead:
// `insert … on conflict do nothing` and the number of rows changed.
class StoreError : public std::runtime_error {
 public:
  StoreError(StoreFailure failure, const std::string& message) : runtime_error(message), failure_(failure) {}
  StoreFailure failure() const { return failure_; }

 private:
  StoreFailure failure_;
};

}  // namespace huiqi::store
