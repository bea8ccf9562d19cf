#include "app/catalog_command.h"

#include <iostream>
#include <iterator>

#include "app/data_folder.h"
#include "app/startup.h"
#include "catalog/calendar_years.h"
#include "identity/directory.h"
#include "identity/permissions.h"

namespace huiqi::app {
namespace {

// Every file of units and divisions together, as no deployment takes them, so that none is left out.
std::vector<std::string> all_directory_files(const catalog::Catalog& catalog) {
  std::vector<std::string> files;
  for (const auto* kind : {"divisions", "organisations"}) {
    for (const auto& entry : catalog.of(kind)) {
      if (std::ranges::find(files, entry.key) == files.end()) files.push_back(entry.key);
    }
  }
  // A province's units stand on the whole country's: "national" first.
  std::ranges::stable_partition(files, [](const std::string& file) { return file == "national"; });
  return files;
}

void append(std::vector<Issue>& issues, std::vector<Issue> more) {
  std::ranges::move(more, std::back_inserter(issues));
}

std::vector<Issue> issues_of(const catalog::Catalog& catalog) {
  auto issues = catalog::calendar_years(catalog).issues;
  append(issues, identity::read_permissions(catalog).issues);
  append(issues, identity::read_directory(catalog, all_directory_files(catalog)).issues);
  return issues;
}

struct Options {
  Language language = language_of_terminal();
  std::optional<std::filesystem::path> folder = {};
};

std::optional<Options> parse(std::span<const std::string_view> arguments) {
  if (arguments.empty() || arguments.front() != "check") return std::nullopt;
  Options options;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    if (arguments[i] == "--lang") {
      if (++i == arguments.size() || (arguments[i] != "zh" && arguments[i] != "en")) return std::nullopt;
      options.language = arguments[i] == "en" ? Language::en : Language::zh;
    } else if (arguments[i].starts_with("-") || options.folder) {
      return std::nullopt;
    } else {
      options.folder = arguments[i];
    }
  }
  return options;
}

}  // namespace

bool check_catalog(const std::filesystem::path& folder, const Texts& texts, Language language, std::ostream& out) {
  auto loaded = catalog::load(folder);
  append(loaded.issues, issues_of(loaded.catalog));
  for (const auto& issue : loaded.issues) out << catalog::describe(issue, texts, language) << '\n';
  const bool fine = loaded.issues.empty();
  const MessageValue count{"count", std::to_string(fine ? loaded.catalog.size() : loaded.issues.size())};
  out << texts.text(language, fine ? "commands.catalog.fine" : "commands.catalog.mistakes", {&count, 1}) << '\n';
  return fine;
}

int run_catalog(std::span<const std::string_view> arguments) {
  const auto options = parse(arguments);
  if (!options) {
    std::cerr << kCatalogCommand.help;
    return 2;
  }
  const auto data = data_folder();
  if (!data) {
    std::cerr << "huiqi: no data folder share/huiqi beside the program\n";
    return 1;
  }
  const auto texts = catalog::load_texts(*data / "messages").texts;
  return check_catalog(options->folder.value_or(*data / "catalog"), texts, options->language, std::cout) ? 0 : 1;
}

}  // namespace huiqi::app
