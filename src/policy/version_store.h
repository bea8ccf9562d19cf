#pragma once

#include "policy/version.h"
#include "store/tx.h"

namespace huiqi::policy {

void insert(store::Tx& tx, const Version& version);
// All that may change: state, review, particulars, counts, revision.
void save(store::Tx& tx, const Version& version);
// Its content must be gone.
void delete_version(store::Tx& tx, const VersionKey& key);

std::optional<Version> find_version(store::Tx& tx, const VersionKey& key);
std::vector<Version> versions_of(store::Tx& tx, DocumentId document);  // newest first
// The newest one that was reviewed; nothing if there is none.
std::optional<Version> newest_reviewed(store::Tx& tx, DocumentId document);

// The document with this number (doc_number_key.h), the latest if several have it.
std::optional<DocumentId> document_with_number(store::Tx& tx, std::string_view number_key);
// For each of these keys that a document has: which one.
std::map<std::string, DocumentId> documents_with_numbers(store::Tx& tx, const std::vector<std::string>& number_keys);

}  // namespace huiqi::policy
