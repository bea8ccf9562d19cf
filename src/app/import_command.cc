#include "app/import_command.h"

#include <fstream>
#include <iostream>
#include <sstream>

#include "app/data_folder.h"
#include "policy/import_report.h"
#include "policy/parse.h"
#include "text/encoding.h"

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
  const auto folder = data_folder();
  if (!folder) {
    std::cerr << "huiqi: no data folder share/huiqi beside the program\n";
    return 1;
  }
  const auto parser = policy::Parser::load(*folder / "catalog/grammar");
  if (!parser) {
    std::cerr << parser.error().detail << " [" << parser.error().code << "]\n";
    return 1;
  }
  for (const auto file : files) {
    std::ifstream in{std::string{file}, std::ios::binary};
    std::stringstream bytes;
    bytes << in.rdbuf();
    auto decoded = text::decode_text(bytes.str());
    if (!decoded) return 1;
    std::cout << policy::import_report(parser->parse(std::move(decoded->text))) << '\n';
  }
  return 0;
}

}  // namespace huiqi::app
