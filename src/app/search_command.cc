#include "app/search_command.h"

#include <unistd.h>

#include <iostream>

#include "app/log.h"
#include "app/search_source.h"
#include "app/startup.h"

namespace huiqi::app {
namespace {

// On a terminal one line that counts up; elsewhere the last one only.
void show(std::size_t done, std::size_t all) {
  const bool terminal = isatty(STDOUT_FILENO) == 1;
  if (!terminal && done < all) return;
  std::cout << (terminal ? "\r" : "") << done << " / " << all << (done == all ? "\n" : "") << std::flush;
}

}  // namespace

int run_search(std::span<const std::string_view> arguments) {
  const auto startup = start_up(arguments);
  if (startup.failed) return startup.failed;
  if (startup.rest != std::vector<std::string>{"rebuild"}) {
    std::cerr << kSearchCommand.help;
    return 2;
  }
  const SystemClock clock;
  Log log{std::cerr, clock};
  const auto database = open_database(startup.settings, *startup.shared, clock, log);
  if (!database) return report(database.error(), startup.shared->texts);
  const search::Folding folding;
  const auto begin = clock.now();
  std::size_t documents = 0;
  search::rebuild(
      **database, startup.settings.index_folder(), folding, search_source(*startup.shared),
      [&](std::size_t done, std::size_t all) {
        documents = all;
        show(done, all);
      },
      area_path(startup.shared->directory));
  log.observe(Observation::index_rebuilt, {{"documents", static_cast<std::int64_t>(documents)},
                                           {"millis", to_millis(clock.now()) - to_millis(begin)}});
  return 0;
}

}  // namespace huiqi::app
