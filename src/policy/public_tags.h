#pragma once

#include "policy/ids.h"
#include "store/event.h"
#include "store/tx.h"

// What a kept answer of the public side depends on, as tags of http::AnswerCache, and what an event makes stale.
namespace huiqi::policy {

constexpr std::string_view kHomeTag = "home";
std::string document_tag(DocumentId id);
// A page that cites a document by its number (doc_number_key.h) links to it from the day it is public.
std::string number_tag(std::string_view number_key);

// The tags of all pages that look different after the event; none for one that changes nothing in public.
std::vector<std::string> stale_tags(store::Tx& tx, const store::Event& event);

// The document that an event of this module speaks of.
std::optional<DocumentId> document_of(const store::Event& event);

}  // namespace huiqi::policy
