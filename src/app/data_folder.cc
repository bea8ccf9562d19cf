#include "app/data_folder.h"

namespace huiqi::app {

std::optional<std::filesystem::path> data_folder() {
  std::error_code error;
  const auto binary = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) return std::nullopt;
  for (const auto& folder :
       {binary.parent_path() / "share/huiqi", binary.parent_path().parent_path() / "share/huiqi"}) {
    if (std::filesystem::is_directory(folder / "catalog", error)) return folder;
  }
  return std::nullopt;
}

}  // namespace huiqi::app
