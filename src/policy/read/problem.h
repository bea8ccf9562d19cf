#pragma once

#include "base/enum_names.h"
#include "base/result.h"

namespace huiqi::policy {

// Why a file gives no text. The names are the error codes.
enum class ReadProblem : std::uint8_t {
  empty,
  too_large,
  text_too_large,
  not_text,
  unknown_format,
  old_format,
  damaged,
  password_needed,
  scanned,
  expands,
  too_deep,
  no_pdf_tool,
  too_long,
  too_much_memory,
  broke_off,
  grammar_unreadable,
  grammar_incomplete,
};
constexpr auto enum_names(ReadProblem) {
  return named<ReadProblem>({{ReadProblem::empty, "policy.file_empty"},
                             {ReadProblem::too_large, "policy.file_too_large"},
                             {ReadProblem::text_too_large, "policy.text_too_large"},
                             {ReadProblem::not_text, "text.not_text"},
                             {ReadProblem::unknown_format, "policy.format_unknown"},
                             {ReadProblem::old_format, "policy.format_old"},
                             {ReadProblem::damaged, "policy.file_damaged"},
                             {ReadProblem::password_needed, "policy.password_needed"},
                             {ReadProblem::scanned, "policy.file_scanned"},
                             {ReadProblem::expands, "policy.file_expands"},
                             {ReadProblem::too_deep, "policy.file_too_deep"},
                             {ReadProblem::no_pdf_tool, "policy.no_pdf_tool"},
                             {ReadProblem::too_long, "policy.reading_too_long"},
                             {ReadProblem::too_much_memory, "policy.reading_too_much_memory"},
                             {ReadProblem::broke_off, "policy.reading_broke_off"},
                             {ReadProblem::grammar_unreadable, "policy.grammar_unreadable"},
                             {ReadProblem::grammar_incomplete, "policy.grammar_incomplete"}});
}

Error error_of(ReadProblem problem, std::string detail = {});

inline tl::unexpected<Error> refuse(ReadProblem problem, std::string detail = {}) {
  return fail(error_of(problem, std::move(detail)));
}

// What is odd about a text that was read all the same. The names are codes of warnings.
enum class ReadNotice : std::uint8_t {
  characters_replaced,  // ill-formed bytes stand as U+FFFD
  pages_without_text,   // some pages of a PDF are pictures
  file_truncated,       // a PDF without its end
};
constexpr auto enum_names(ReadNotice) {
  return named<ReadNotice>({{ReadNotice::characters_replaced, "policy.characters_replaced"},
                            {ReadNotice::pages_without_text, "policy.pages_without_text"},
                            {ReadNotice::file_truncated, "policy.file_truncated"}});
}

}  // namespace huiqi::policy
