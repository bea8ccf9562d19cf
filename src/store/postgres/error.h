#pragma once

#include <libpq-fe.h>

#include "store/store_error.h"

namespace huiqi::store::postgres {

struct ClearResult {
  void operator()(PGresult* result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<PGresult, ClearResult>;

// Throws what the server answered, or that it did not; `doing` is the statement, or what was attempted.
[[noreturn]] void raise(const PGconn* connection, const PGresult* result, std::string_view doing);

}  // namespace huiqi::store::postgres
