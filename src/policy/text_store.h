#pragma once

#include "policy/fingerprint.h"
#include "policy/version.h"
#include "store/tx.h"

namespace huiqi::policy {

void insert(store::Tx& tx, TextId id, const DocumentText& text, const Fingerprint& fingerprint);
// Throws StoreError for an unknown text.
DocumentText load_text(store::Tx& tx, TextId id);
// Without what it was made from.
std::string clean_text(store::Tx& tx, TextId id);
// Only if no version stands on it any more.
void delete_if_unused(store::Tx& tx, TextId id);

// What each document's newest version stands on.
struct HeldText {
  DocumentId document;
  TextId text;
  Fingerprint fingerprint = {};
};
// Those whose fingerprints agree with `fingerprint` in at least `places` places.
std::vector<HeldText> texts_like(store::Tx& tx, const Fingerprint& fingerprint, int places);

}  // namespace huiqi::policy
