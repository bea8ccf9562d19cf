#pragma once

#include "app/command.h"
#include "policy/read.h"

namespace huiqi::app {

int run_read(std::span<const std::string_view> arguments);

inline constexpr Command kReadCommand{"read", "what import and the server start to read one document, within limits",
                                      R"(usage: huiqi read

Started by the other commands, with limits of memory and time, for each document that they read: the files come on
standard input, what they say goes to standard output as JSON.

example:
  huiqi import --dry-run notice.docx
)",
                                      run_read};

// Exit statuses of huiqi read besides 0 (standard output is the extraction as JSON).
inline constexpr int kRefused = 3;      // standard output is an error code, a line end and the detail
inline constexpr int kOutOfMemory = 4;  // no answer

// The files as huiqi read takes them: for each the sizes of name and bytes in a line, then both.
std::string framed(std::span<const policy::SourceFile> files);
// Nothing for what `framed` did not write.
std::optional<std::vector<policy::SourceFile>> unframed(std::string_view frames);

}  // namespace huiqi::app
