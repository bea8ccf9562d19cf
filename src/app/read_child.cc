#include "app/read_child.h"

#include <csignal>

#include "app/read_command.h"
#include "base/child.h"
#include "policy/extraction_json.h"
#include "policy/read/problem.h"

namespace huiqi::app {
namespace {

using policy::ReadProblem;

ChildLimits limits() {
  ChildLimits most;
#ifndef HUIQI_SANITIZED
  most.memory = std::size_t{1} << 30;  // AddressSanitizer reserves terabytes of addresses before main
#endif
  most.processor = std::chrono::seconds{60};
  most.patience = std::chrono::seconds{180};
  return most;
}

ReadProblem death(const ChildEnd& end) {
  if (end.how == ChildEnd::How::out_of_time) return ReadProblem::too_long;
  if (end.how == ChildEnd::How::signalled && end.status == SIGXCPU) return ReadProblem::too_long;
  if (end.how == ChildEnd::How::exited && end.status == kOutOfMemory) return ReadProblem::too_much_memory;
  return ReadProblem::broke_off;
}

Result<policy::Extraction> refused(std::string_view answer) {
  const std::size_t line = answer.find('\n');
  const auto problem = enum_of<ReadProblem>(answer.substr(0, line));
  if (!problem) return policy::refuse(ReadProblem::broke_off, "unknown answer");
  return policy::refuse(*problem, line < answer.size() ? std::string{answer.substr(line + 1)} : std::string{});
}

}  // namespace

Result<policy::Extraction> read_in_child(std::span<const policy::SourceFile> files) {
  const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "huiqi";
  const ChildEnd end = run_child({program, "read"}, framed(files), limits());
  if (end.how == ChildEnd::How::exited && end.status == kRefused) return refused(end.output);
  if (!end.succeeded()) return policy::refuse(death(end), end.complaint);
  auto read = policy::extraction_from(end.output);
  if (!read) return policy::refuse(ReadProblem::broke_off, "unreadable answer");
  return *std::move(read);
}

}  // namespace huiqi::app
