#pragma once

#include "policy/parts.h"
#include "policy/read.h"
#include "policy/states.h"

namespace huiqi::policy {

// One document that came: the files it was read from, and what they say.
struct Arrival {
  std::vector<SourceFile> files;
  Extraction read;
  std::optional<DocumentId> document = {};  // of which it is a new version, as who imported it said
  Doer by;
};

// Where it was put.
struct Filed {
  VersionKey key;
  std::string title;
  std::optional<HeldBy> held_by = {};
  std::optional<std::int64_t> likeness = {};  // × 10⁴
  std::int64_t measures = 0;
  std::int64_t targets = 0;
  std::int64_t doubts = 0;
};

// Keeps what came, as a document, or as a version of the document that is already held: the one that was chosen, the
// one with the same number, or the one with 90 % of the text. Its measures are paired with those of the version before;
// a to-do asks for the review. `also` runs in the same transaction. Errors: policy.classified (nothing at all is kept),
// policy.no_such_document.
Result<Filed> file(const Parts& parts, const Arrival& arrival,
                   const std::function<void(store::Tx&, const Filed&)>& also);

}  // namespace huiqi::policy
