#include "app/settings_command.h"

#include <iostream>

#include "app/settings.h"

namespace huiqi::app {

void write_settings_page(std::ostream& out) {
  out << "# Settings\n\nIn the file given by `--config` as `key: value`, or on the command line as `--key value`; the "
         "command "
         "line wins.\nAn unknown one stops the start. `huiqi settings` prints this page.\n\n"
         "| setting | value | default | meaning |\n|---|---|---|---|\n";
  for (const auto& row : setting_rows()) {
    out << "| `" << row.key << "` | " << row.value_name << " | " << row.default_text << " | " << row.help << " |\n";
  }
}

int run_settings(std::span<const std::string_view> arguments) {
  if (!arguments.empty()) {
    std::cerr << kSettingsCommand.help;
    return 2;
  }
  write_settings_page(std::cout);
  return 0;
}

}  // namespace huiqi::app
