#include "policy/read/problem.h"

#include "policy/read.h"

namespace huiqi::policy {
namespace {

ErrorKind kind_of(ReadProblem problem) {
  switch (problem) {
    case ReadProblem::too_large:
    case ReadProblem::text_too_large: return ErrorKind::too_large;
    case ReadProblem::no_pdf_tool:
    case ReadProblem::grammar_unreadable:
    case ReadProblem::grammar_incomplete: return ErrorKind::unavailable;
    default: return ErrorKind::invalid;
  }
}

std::vector<MessageValue> values_of(ReadProblem problem) {
  const auto mebibytes = [](std::size_t bytes) { return std::to_string(bytes >> 20U); };
  if (problem == ReadProblem::too_large) return {{"limit", mebibytes(kLargestFile)}};
  if (problem == ReadProblem::text_too_large) return {{"limit", mebibytes(kLargestText)}};
  return {};
}

}  // namespace

Error error_of(ReadProblem problem, std::string detail) {
  return {kind_of(problem), name_of(problem), std::move(detail), values_of(problem)};
}

}  // namespace huiqi::policy
