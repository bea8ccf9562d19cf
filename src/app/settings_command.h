#pragma once

#include <iosfwd>

#include "app/command.h"

namespace huiqi::app {

int run_settings(std::span<const std::string_view> arguments);

// docs/reference/settings.md, as it must be.
void write_settings_page(std::ostream& out);

inline constexpr Command kSettingsCommand{"settings", "lists what an operator may choose",
                                          R"(usage: huiqi settings

Lists every setting with its default and its meaning, as a Markdown table. Each may stand in the file given by --config
(KEY: VALUE) or on the command line (--KEY VALUE); the command line wins. An unknown one stops the start.

example:
  huiqi settings
)",
                                          run_settings};

}  // namespace huiqi::app
