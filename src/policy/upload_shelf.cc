#include "policy/upload_shelf.h"

namespace huiqi::policy {

bool UploadShelf::put(ImportId import, std::vector<std::string> files) {
  std::size_t size = 0;
  for (const auto& file : files) size += file.size();
  const std::lock_guard lock{mutex_};
  if (size > most_ - held_) return false;
  held_ += size;
  auto& place = files_[import];
  for (auto& file : files) place.emplace_back(std::move(file));
  return true;
}

std::optional<std::string> UploadShelf::take(ImportId import, std::int64_t position) {
  const std::lock_guard lock{mutex_};
  const auto found = files_.find(import);
  if (found == files_.end() || position < 1 || position > std::ssize(found->second)) return std::nullopt;
  auto file = std::exchange(found->second[static_cast<std::size_t>(position) - 1], std::nullopt);
  if (file) held_ -= file->size();
  return file;
}

void UploadShelf::drop(ImportId import) {
  const std::lock_guard lock{mutex_};
  const auto found = files_.find(import);
  if (found == files_.end()) return;
  for (const auto& file : found->second) held_ -= file ? file->size() : 0;
  files_.erase(found);
}

}  // namespace huiqi::policy
