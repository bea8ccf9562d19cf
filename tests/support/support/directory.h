#pragma once

#include <stdexcept>

#include "identity/directory.h"

namespace huiqi::testing {

// The directory of the project's own catalogue, read once a process. HUIQI_SOURCE is the source folder.
inline const identity::Directory& directory() {
  static const identity::Directory read = [] {
    const std::vector<std::string> files{"national", "hunan", "jiangxi", "demo"};
    const auto loaded = catalog::load(HUIQI_SOURCE "/catalog");
    auto result = identity::read_directory(loaded.catalog, files);
    if (!loaded.issues.empty() || !result.issues.empty()) throw std::runtime_error("the catalogue has mistakes");
    return std::move(result.directory);
  }();
  return read;
}

}  // namespace huiqi::testing
