#pragma once

#include "policy/version.h"
#include "store/tx.h"

namespace huiqi::policy {

void insert(store::Tx& tx, const Document& document);
void save(store::Tx& tx, const Document& document);
void delete_document(store::Tx& tx, DocumentId id);
std::optional<Document> find_document(store::Tx& tx, DocumentId id);

// The documents that it replaces.
std::vector<DocumentId> replaced_by(store::Tx& tx, DocumentId successor);

struct DocumentAndNewest {
  Document document;
  Version newest;
};

enum class DocumentFilterState : std::uint8_t { to_review, reviewed, proposed, published, withdrawn };
constexpr auto enum_names(DocumentFilterState) {
  return named<DocumentFilterState>({{DocumentFilterState::to_review, "to_review"},
                                     {DocumentFilterState::reviewed, "reviewed"},
                                     {DocumentFilterState::proposed, "proposed"},
                                     {DocumentFilterState::published, "published"},
                                     {DocumentFilterState::withdrawn, "withdrawn"}});
}
struct DocumentFilter {
  std::optional<DocumentFilterState> state = {};  // the newest version's, or the publication's
  std::string text = {};                          // part of the title or of the number; empty: all
};
// Newest document first; at most `limit`, older than `before`.
std::vector<DocumentAndNewest> list_documents(store::Tx& tx, const DocumentFilter& filter,
                                              std::optional<DocumentId> before, std::int64_t limit);
// With their newest versions, in any order.
std::vector<DocumentAndNewest> documents_of(store::Tx& tx, const std::vector<DocumentId>& ids);

}  // namespace huiqi::policy
