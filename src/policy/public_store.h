#pragma once

#include "policy/ids.h"
#include "store/tx.h"

// What of the documents is public: SQL and nothing else.
namespace huiqi::policy {

struct PublicCounts {
  std::int64_t documents = 0;
  std::int64_t policy_items = 0;  // in force on the day
  std::int64_t work_items = 0;
};
PublicCounts count_public(store::Tx& tx, Date today);

// Published last first.
std::vector<DocumentId> newest_public(store::Tx& tx, std::int64_t limit);
// Those in force on `today` whose application closes in [today, until], soonest first.
std::vector<DocumentId> closing_public(store::Tx& tx, Date today, Date until, std::int64_t limit);

// All documents, published or not, the oldest first.
std::vector<DocumentId> all_documents(store::Tx& tx);

}  // namespace huiqi::policy
