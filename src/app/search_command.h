#pragma once

#include "app/command.h"

namespace huiqi::app {

int run_search(std::span<const std::string_view> arguments);

inline constexpr Command kSearchCommand{"search", "makes the search index anew",
                                        R"(usage: huiqi search rebuild [--config FILE] [--SETTING VALUE]...

Makes a whole new index from the database, beside the one in use; a server that runs takes it over by itself. Nothing is
lost with an index: it is derived from the database.

example:
  huiqi search rebuild --data /var/lib/huiqi
)",
                                        run_search};

}  // namespace huiqi::app
