#pragma once

namespace huiqi::app {

// One word of the command line: `huiqi NAME ARGUMENTS…`.
struct Command {
  std::string_view name;
  std::string_view summary;  // one line for `huiqi --help`
  std::string_view help;     // usage, options and an example for `huiqi NAME --help`
  // Gives the exit status: 0 done, 1 failed, 2 wrong usage.
  int (*run)(std::span<const std::string_view> arguments);
};

// All commands, in the order in which --help lists them.
std::span<const Command> commands();

// Runs what the command line asks for and gives its exit status.
int run_command_line(std::span<const std::string_view> arguments);

}  // namespace huiqi::app
