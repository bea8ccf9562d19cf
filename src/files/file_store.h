#pragma once

#include "files/file.h"
#include "store/tx.h"

namespace huiqi::files {

// Keeps the bytes that `file` describes, for `used_by`. Kept twice for the same user, they are kept once.
void keep(store::Tx& tx, const File& file, const store::Blob& bytes, std::string_view used_by, Instant at);

// Further users of a file that is kept. False if it is not.
bool share(store::Tx& tx, std::string_view digest, std::string_view used_by);

// Nothing if the file is unknown or erased. Throws StoreError (corrupt) if the bytes are not those that were kept.
std::optional<store::Blob> load(store::Tx& tx, std::string_view digest);

// `used_by` needs none of its files any more; the bytes of those that nobody else uses are erased.
void release(store::Tx& tx, std::string_view used_by, Instant at);

}  // namespace huiqi::files
