#include "app/import_command.h"

#include <fstream>
#include <iostream>
#include <sstream>

#include "app/read_child.h"
#include "policy/import_report.h"

namespace huiqi::app {

int run_import(std::span<const std::string_view> arguments) {
  std::vector<std::string_view> files;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "--dry-run") continue;
    if (arguments[i] == "--format") {
      ++i;
      continue;
    }
    files.push_back(arguments[i]);
  }
  int status = 0;
  for (const auto file : files) {
    std::ifstream in{std::string{file}, std::ios::binary};
    std::stringstream bytes;
    bytes << in.rdbuf();
    const policy::SourceFile source{std::string{file}, bytes.str()};
    const auto read = read_in_child({&source, 1});
    if (read) {
      std::cout << policy::import_report(*read) << '\n';
    } else {
      std::cerr << "huiqi: " << file << ": " << read.error().detail << " [" << read.error().code << "]\n";
      status = 1;
    }
  }
  return status;
}

}  // namespace huiqi::app
