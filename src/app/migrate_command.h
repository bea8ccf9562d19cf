#pragma once

#include "app/command.h"

namespace huiqi::app {

int run_migrate(std::span<const std::string_view> arguments);

inline constexpr Command kMigrateCommand{"migrate", "makes the database, or brings its schema up to date",
                                         R"(usage: huiqi migrate [--config FILE] [--SETTING VALUE]...

Applies the migrations that the database does not have yet, each in one transaction. `huiqi serve` does the same at its
start; an office that runs several servers does it once, before them.

example:
  huiqi migrate --database postgresql:///huiqi
)",
                                         run_migrate};

}  // namespace huiqi::app
