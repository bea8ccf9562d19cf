#pragma once

#include "store/connection.h"

// SQL is written once, in PostgreSQL's spelling of what both databases know. These are the places where SQLite says it
// otherwise.
namespace huiqi::store {

// `= any($1)` and `<> all($1)` with a list argument become `in` and `not in` over json_each.
std::string for_sqlite(std::string_view statement);

// {1,2} and {"a","b"}, as PostgreSQL writes lists, in JSON.
std::string json_of_list(std::string_view list);

// A migration as `dialect` runs it. Lines from `-- only sqlite` or `-- only postgresql` to `-- end` are for that
// dialect. For SQLite BIGINT and BOOLEAN become INTEGER, BYTEA becomes BLOB, DOUBLE PRECISION becomes REAL, and every
// table is made STRICT. Throws StoreError (misuse) for a block that is not closed, or not known.
std::string script_for(Dialect dialect, std::string_view migration);

}  // namespace huiqi::store
