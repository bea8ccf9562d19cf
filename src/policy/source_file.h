#pragma once

#include "base/result.h"
#include "policy/document.h"

namespace huiqi::policy {

struct SourceFile {
  std::string name;  // as the visitor called it
  std::string bytes;
};

// How a service reads files of one document, in this order: in a child in the server, at once in a test.
using DocumentReader = std::function<Result<Extraction>(std::span<const SourceFile>)>;

}  // namespace huiqi::policy
