#pragma once

#include "policy/read.h"

namespace huiqi::app {

// Reads the files, in this order one document, in a child of its own (huiqi read) with 1 GiB and 60 s of processor
// time, so that a hostile file harms nothing but its own import: the child's death is that file's error. Any thread may
// call it. Errors: see policy/read/problem.h.
Result<policy::Extraction> read_in_child(std::span<const policy::SourceFile> files);

}  // namespace huiqi::app
