#include "app/startup.h"

#include <cstdlib>
#include <iostream>

#include "app/data_folder.h"

namespace huiqi::app {
namespace {

void write_issues(std::span<const Issue> issues, const Texts& texts) {
  for (const auto& issue : issues) std::cerr << catalog::describe(issue, texts, language_of_terminal()) << '\n';
}

}  // namespace

Startup start_up(std::span<const std::string_view> arguments, std::span<const std::string_view> own) {
  Startup startup;
  const auto folder = data_folder();
  if (!folder) {
    std::cerr << "huiqi: no data folder share/huiqi beside the program; install it again\n";
    startup.failed = 1;
    return startup;
  }
  auto line = read_command_line(arguments, own);
  auto loaded = load_shared(*folder, line.settings.directory);
  write_issues(line.issues, loaded.shared->texts);
  write_issues(loaded.issues, loaded.shared->texts);
  if (!line.issues.empty()) startup.failed = 2;
  if (!loaded.issues.empty()) startup.failed = 1;
  startup.settings = std::move(line.settings);
  startup.rest = std::move(line.rest);
  startup.shared = std::move(loaded.shared);
  return startup;
}

int report(const Error& error, const Texts& texts) {
  std::cerr << texts.text(language_of_terminal(), "errors." + std::string{error.code}, error.values) << " ["
            << error.code << "]\n";
  return 1;
}

Language language_of_terminal() {
  for (const auto* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value && *value) return std::string_view{value}.starts_with("en") ? Language::en : Language::zh;
  }
  return Language::zh;
}

}  // namespace huiqi::app
