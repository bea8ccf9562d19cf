#pragma once

#include "policy/source_file.h"

namespace huiqi::app {

// The files that the words of a command line name: each file itself, of a folder all that lies in it at any depth, by
// name, without hidden ones. A word that names nothing stays, so that reading it gives the error.
std::vector<std::filesystem::path> files_named(std::span<const std::string> words);

// A file as readers take it. Errors: policy.file_unreadable, and policy.file_too_large before a byte of it is read.
Result<policy::SourceFile> load_file(const std::filesystem::path& path);

}  // namespace huiqi::app
