#pragma once

#include <set>

#include "policy/public_view.h"
#include "store/tx.h"

// Reads what is published, and nothing else.
namespace huiqi::policy {

struct PublicReading {
  store::Tx& tx;
  const identity::Directory& directory;
  Date today;
  std::set<std::string>& tags;  // takes what the page depends on: public_tags.h
};

// The version that is public now, or an earlier one that is. Of a withdrawn document only that, when and why. Error:
// policy.not_public, for one that never was as for one that does not exist.
Result<PublicDocument> public_document(const PublicReading& reading, DocumentId id,
                                       std::optional<std::int64_t> version);

// Of a measure that the public version no longer holds, or of a withdrawn document, only that and why. Error:
// policy.not_public.
Result<PublicMeasure> public_measure(const PublicReading& reading, MeasureId id);

PublicHome public_home(const PublicReading& reading);

}  // namespace huiqi::policy
