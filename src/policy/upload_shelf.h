#pragma once

#include "policy/ids.h"

namespace huiqi::policy {

// Where the bytes of an import lie until they have been read: in memory only, since nothing may be written anywhere
// before it is known to bear no mark of secrecy. A restart loses them. Safe to use from several threads.
class UploadShelf {
 public:
  // `most`: bytes on the shelf at once.
  explicit UploadShelf(std::size_t most) : most_(most) {}

  // False, and nothing kept, if that is more than there is room for.
  bool put(ImportId import, std::vector<std::string> files);
  // The bytes of the file at `position`, from 1, once; nothing if they are not (or no longer) here.
  std::optional<std::string> take(ImportId import, std::int64_t position);
  void drop(ImportId import);

 private:
  std::mutex mutex_;
  std::map<ImportId, std::vector<std::optional<std::string>>> files_;
  std::size_t most_;
  std::size_t held_ = 0;
};

}  // namespace huiqi::policy
