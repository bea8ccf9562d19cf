#include "store/sqlite/error.h"

namespace huiqi::store::sqlite {
namespace {

StoreFailure failure_of(int code) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StoreFailure::busy;
    case SQLITE_INTERRUPT: return StoreFailure::timeout;
    case SQLITE_MISMATCH:  // NULL as an integer primary key
    case SQLITE_CONSTRAINT: return StoreFailure::constraint;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return StoreFailure::corrupt;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_PROTOCOL:
    case SQLITE_NOMEM: return StoreFailure::unavailable;
    default: return StoreFailure::misuse;
  }
}

}  // namespace

void raise(sqlite3* db, int code, std::string_view doing) {
  const char* reason = db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code);
  throw StoreError(failure_of(code), std::string{reason} + " (" + std::to_string(code) + "): " + std::string{doing});
}

}  // namespace huiqi::store::sqlite
