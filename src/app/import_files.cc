#include "app/import_files.h"

#include <fstream>

#include "policy/read.h"
#include "policy/read/problem.h"

namespace huiqi::app {
namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

void add_folder(const fs::path& folder, std::vector<fs::path>& files) {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::recursive_directory_iterator at{folder, fs::directory_options::skip_permission_denied, error}, end;
       !error && at != end; at.increment(error)) {
    if (is_hidden(at->path())) {
      if (at->is_directory(error)) at.disable_recursion_pending();
    } else if (at->is_regular_file(error)) {
      found.push_back(at->path());
    }
  }
  std::ranges::sort(found);
  files.insert(files.end(), found.begin(), found.end());
}

}  // namespace

std::vector<fs::path> files_named(std::span<const std::string> words) {
  std::vector<fs::path> files;
  for (const std::string& word : words) {
    std::error_code error;
    if (fs::is_directory(word, error)) {
      add_folder(word, files);
    } else {
      files.emplace_back(word);
    }
  }
  return files;
}

Result<policy::SourceFile> load_file(const fs::path& path) {
  const auto unreadable = [&] { return fail(ErrorKind::not_found, "policy.file_unreadable", path); };
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return unreadable();
  const auto size = fs::file_size(path, error);
  if (error) return unreadable();
  if (size > policy::kLargestFile) return policy::refuse(policy::ReadProblem::too_large);
  policy::SourceFile file{path.filename(), std::string(size, '\0')};
  std::ifstream in{path, std::ios::binary};
  in.read(file.bytes.data(), static_cast<std::streamsize>(size));
  if (!in) return unreadable();
  return file;
}

}  // namespace huiqi::app
