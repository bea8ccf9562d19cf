#pragma once

#include <iosfwd>

#include "app/core.h"

namespace huiqi::app {

// What every command that touches the database begins with. `failed` is set, and the reasons have been written to
// standard error, when the command cannot go on; the exit status is then `failed`.
struct Startup {
  int failed = 0;
  Settings settings;
  std::vector<std::string> rest;  // words that are no settings
  std::unique_ptr<Shared> shared;
};

// Reads the command line (`own` names the command's options without a value) and everything in share/huiqi.
Startup start_up(std::span<const std::string_view> arguments, std::span<const std::string_view> own = {});

// One line: what is wrong, in the terminal's language, with the code in brackets. Gives exit status 1.
int report(const Error& error, const Texts& texts);

// That of the terminal's locale; Chinese for any but English.
Language language_of_terminal();

}  // namespace huiqi::app
