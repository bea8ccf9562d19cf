#include "identity/directory.h"

#include <iterator>

namespace huiqi::identity {

ReadDirectory read_directory(const catalog::Catalog& catalog, std::span<const std::string> files) {
  ReadDirectory read;
  for (const auto& file : files) {
    if (catalog.find("divisions", file) || catalog.find("organisations", file)) continue;
    read.issues.push_back({Severity::error, "identity.unknown_directory", "organisations", {}, {{"file", file}}});
  }
  auto divisions = read_divisions(catalog, files);
  read.directory.divisions = std::move(divisions.divisions);
  read.directory.functions = read_functions(catalog);
  read.directory.group_words = read_group_words(catalog);
  auto organisations = read_organisations(catalog, files, read.directory.divisions, read.directory.functions);
  read.directory.organisations = std::move(organisations.organisations);
  std::ranges::move(divisions.issues, std::back_inserter(read.issues));
  std::ranges::move(organisations.issues, std::back_inserter(read.issues));
  return read;
}

}  // namespace huiqi::identity
