#pragma once

#include "store/database.h"

namespace huiqi::store::postgres {

// Connects at once, and refuses a database whose encoding or sorting would give other answers than SQLite.
std::unique_ptr<Backend> open_backend(std::string_view url, const Options& options);

}  // namespace huiqi::store::postgres
