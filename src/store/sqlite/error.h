#pragma once

#include <sqlite3.h>

#include "store/store_error.h"

namespace huiqi::store::sqlite {

// Throws what the last call on `db` failed with; `doing` is the statement, or what was attempted.
[[noreturn]] void raise(sqlite3* db, int code, std::string_view doing);

inline void check(sqlite3* db, int code, std::string_view doing) {
  if (code != SQLITE_OK) raise(db, code, doing);
}

}  // namespace huiqi::store::sqlite
