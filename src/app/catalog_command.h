#pragma once

#include <iosfwd>

#include "app/command.h"
#include "catalog/texts.h"

namespace huiqi::app {

int run_catalog(std::span<const std::string_view> arguments);

// Reads the catalogue in `folder` as the server does at start, and what the modules make of it. Writes a line for each
// mistake, or how many files were read. True: no mistake.
bool check_catalog(const std::filesystem::path& folder, const Texts& texts, Language language, std::ostream& out);

inline constexpr Command kCatalogCommand{"catalog", "checks the catalogue: facts, units, permissions",
                                         R"(usage: huiqi catalog check [--lang zh|en] [FOLDER]

Checks the catalogue as the server does at start: YAML, schemas, and whether what is named there exists. Each mistake is
a line "file:line:column: what is wrong [code]"; the exit status is 1 when there is one.

  --lang LANGUAGE  zh, or en; otherwise as the terminal's locale says, Chinese for any but English
  FOLDER           a catalogue folder; without it the one that the program uses

example:
  huiqi catalog check
  huiqi catalog check ~/our-province/catalog
)",
                                         run_catalog};

}  // namespace huiqi::app
