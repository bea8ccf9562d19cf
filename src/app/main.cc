#include "app/command.h"

int main(int argc, char** argv) {
  const std::vector<std::string_view> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
  return huiqi::app::run_command_line(arguments);
}
