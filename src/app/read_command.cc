#include "app/read_command.h"

#include <unistd.h>

#include <charconv>
#include <iostream>
#include <iterator>
#include <new>

#include "app/data_folder.h"
#include "policy/extraction_json.h"
#include "policy/read/problem.h"

namespace huiqi::app {
namespace {

std::optional<std::size_t> take_number(std::string_view& from, char after) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(from.data(), from.data() + from.size(), number);
  if (error != std::errc{} || end == from.data() + from.size() || *end != after) return std::nullopt;
  from.remove_prefix(static_cast<std::size_t>(end - from.data()) + 1);
  return number;
}

Result<policy::Extraction> read(std::string_view frames) {
  const auto files = unframed(frames);
  if (!files) return policy::refuse(policy::ReadProblem::broke_off, "ill-formed input");
  const auto folder = data_folder();
  if (!folder) return policy::refuse(policy::ReadProblem::grammar_unreadable, "no data folder beside the program");
  HQ_TRY(const auto parser, policy::Parser::load(*folder / "catalog/grammar"));
  return policy::read_document(parser, *files);
}

}  // namespace

std::string framed(std::span<const policy::SourceFile> files) {
  std::string out;
  for (const auto& file : files) {
    out += std::to_string(file.name.size()) + ' ' + std::to_string(file.bytes.size()) + '\n';
    out += file.name;
    out += file.bytes;
  }
  return out;
}

std::optional<std::vector<policy::SourceFile>> unframed(std::string_view frames) {
  std::vector<policy::SourceFile> files;
  while (!frames.empty()) {
    const auto name = take_number(frames, ' ');
    const auto bytes = name ? take_number(frames, '\n') : std::nullopt;
    if (!bytes || *name > frames.size() || *bytes > frames.size() - *name) return std::nullopt;
    files.push_back({std::string{frames.substr(0, *name)}, std::string{frames.substr(*name, *bytes)}});
    frames.remove_prefix(*name + *bytes);
  }
  return files;
}

int run_read(std::span<const std::string_view> /*arguments*/) {
  std::set_new_handler([] { ::_exit(kOutOfMemory); });
  const std::string frames{std::istreambuf_iterator<char>{std::cin}, std::istreambuf_iterator<char>{}};
  auto extraction = read(frames);
  if (!extraction) {
    std::cout << extraction.error().code << '\n' << extraction.error().detail;
    return kRefused;
  }
  std::cout << policy::to_json(*std::move(extraction));
  return std::cout.flush() ? 0 : 1;
}

}  // namespace huiqi::app
