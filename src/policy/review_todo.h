#pragma once

#include "policy/parts.h"
#include "policy/version.h"

namespace huiqi::policy {

// Puts the review of the document's newest version on the desks of those who may do it, and takes it off again.
void ask_for_review(store::Tx& tx, const Parts& parts, const Document& document, const Version& newest);
void review_is_over(store::Tx& tx, DocumentId document);

}  // namespace huiqi::policy
