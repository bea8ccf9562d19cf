#pragma once

#include "app/command.h"

namespace huiqi::app {

struct Startup;

// Gives the exit status, when the program was told to stop.
int serve_until_stopped(const Startup& startup);

int run_serve(std::span<const std::string_view> arguments);

inline constexpr Command kServeCommand{"serve", "serves the pages and the interface",
                                       R"(usage: huiqi serve [--config FILE] [--SETTING VALUE]...

Serves the pages and /api/v1 until it is told to stop (SIGTERM, Ctrl-C). At the first start it makes the database and an
administrator, whose password goes to the terminal, or to a file that only you can read.

  --config FILE  settings in YAML; `huiqi settings` lists them, each is also an option

example:
  huiqi serve
  huiqi serve --data /var/lib/huiqi --listen 127.0.0.1:8080 --directory national,hunan
)",
                                       run_serve};

}  // namespace huiqi::app
