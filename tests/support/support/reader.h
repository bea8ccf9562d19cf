#pragma once

#include "policy/read.h"

namespace huiqi::testing {

// Reads files in the test's own process; the server does it in a child.
inline Result<policy::Extraction> read_here(std::span<const policy::SourceFile> files) {
  static const auto parser = policy::Parser::load(HUIQI_SOURCE "/catalog/grammar");
  return policy::read_document(*parser, files);
}

}  // namespace huiqi::testing
