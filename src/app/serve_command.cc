#include "app/serve_command.h"

#include <unistd.h>

#include <csignal>
#include <iostream>

#include "app/first_administrator.h"
#include "app/log.h"
#include "app/program.h"
#include "app/read_child.h"
#include "app/startup.h"
#include "http/server.h"

namespace huiqi::app {
namespace {

http::ServerSettings server_settings(const Settings& settings) {
  http::ServerSettings server;
  server.address = settings.address;
  server.port = settings.port;
  server.io_threads = settings.io_threads;
  server.workers = settings.workers;
  server.trusted_proxies = settings.trusted_proxies;
  return server;
}

// Blocks the signals that end the program in this thread and all that it starts, so that only wait_for_end hears them.
sigset_t block_end_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

void wait_for_end(const sigset_t& signals) {
  int signal = 0;
  sigwait(&signals, &signal);
}

}  // namespace

int serve_until_stopped(const Startup& startup) {
  const auto signals = block_end_signals();
  const SystemClock clock;
  Log log{std::cerr, clock};
  auto database = open_database(startup.settings, *startup.shared, clock, log);
  if (!database) return report(database.error(), startup.shared->texts);
  IdSource ids{clock, startup.settings.node};
  Program program{{startup.settings, *startup.shared, **database, clock, ids, log, read_in_child}};
  const auto unit = first_unit(startup.settings, startup.shared->directory);
  if (!unit) return report(unit.error(), startup.shared->texts);
  if (const auto made = program.ensure_administrator(*unit)) {
    announce_administrator(*made, startup.settings.data, startup.shared->texts, language_of_terminal(),
                           isatty(STDOUT_FILENO) == 1, std::cout);
  }
  program.start_background();
  http::Server server{server_settings(startup.settings), program.dispatcher()};
  const auto address = "http://" + startup.settings.address + ":" + std::to_string(server.port());
  log.observe(Observation::server_started, {{"address", address}});
  std::cout << address << std::endl;
  wait_for_end(signals);
  log.observe(Observation::server_stopping, {});
  server.stop();
  return 0;
}

int run_serve(std::span<const std::string_view> arguments) {
  const auto startup = start_up(arguments);
  if (startup.failed) return startup.failed;
  if (!startup.rest.empty()) {
    std::cerr << kServeCommand.help;
    return 2;
  }
  return serve_until_stopped(startup);
}

}  // namespace huiqi::app
