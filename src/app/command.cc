#include "app/command.h"

#include <iostream>

#include "app/catalog_command.h"
#include "app/import_command.h"
#include "app/migrate_command.h"
#include "app/read_command.h"
#include "app/search_command.h"
#include "app/serve_command.h"
#include "app/settings_command.h"
#include "app/user_command.h"

namespace huiqi::app {
namespace {

constexpr Command kCommands[] = {
    kServeCommand,   kImportCommand, kMigrateCommand, kSettingsCommand,
    kCatalogCommand, kUserCommand,   kSearchCommand,  kReadCommand,
};

void print_overview(std::ostream& out) {
  out << "Huiqi turns policy documents into a running ledger.\n\nusage: huiqi COMMAND …\n\n";
  for (const Command& command : commands()) {
    out << "  " << command.name << std::string(command.name.size() < 10 ? 10 - command.name.size() : 1, ' ')
        << command.summary << '\n';
  }
  out << "\nhuiqi COMMAND --help shows the options and an example.\n";
}

bool asks_for_help(std::string_view word) {
  return word == "--help" || word == "-h" || word == "help";
}

}  // namespace

std::span<const Command> commands() {
  return kCommands;
}

int run_command_line(std::span<const std::string_view> arguments) {
  if (arguments.empty() || asks_for_help(arguments.front())) {
    print_overview(arguments.empty() ? std::cerr : std::cout);
    return arguments.empty() ? 2 : 0;
  }
  const auto rest = arguments.subspan(1);
  for (const Command& command : commands()) {
    if (command.name != arguments.front()) continue;
    if (std::any_of(rest.begin(), rest.end(), [](std::string_view word) { return word == "--help" || word == "-h"; })) {
      std::cout << command.help;
      return 0;
    }
    return command.run(rest);
  }
  std::cerr << "huiqi: no command '" << arguments.front() << "'; huiqi --help lists them\n";
  return 2;
}

}  // namespace huiqi::app
