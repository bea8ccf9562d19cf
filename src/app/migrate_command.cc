#include "app/migrate_command.h"

#include <iostream>

#include "app/log.h"
#include "app/startup.h"

namespace huiqi::app {

int run_migrate(std::span<const std::string_view> arguments) {
  const auto startup = start_up(arguments);
  if (startup.failed) return startup.failed;
  const SystemClock clock;
  Log log{std::cerr, clock};
  const auto database = open_database(startup.settings, *startup.shared, clock, log);
  return database ? 0 : report(database.error(), startup.shared->texts);
}

}  // namespace huiqi::app
