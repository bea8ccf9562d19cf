#include "policy/text_store.h"

#include "policy/text_map.h"

namespace huiqi::policy {
namespace {

struct TextRow {
  std::string original;
  std::string clean;
  store::Blob position_map;
};
void columns(auto& column, store::Of<TextRow> auto& row) {
  column("original", row.original);
  column("clean", row.clean);
  column("position_map", row.position_map);
}

}  // namespace

void insert(store::Tx& tx, TextId id, const DocumentText& text, const Fingerprint& fingerprint) {
  tx.execute("insert into document_texts (id, original, clean, position_map, fingerprint) values ($1, $2, $3, $4, $5)",
             id, text.original, text.clean, to_bytes(text.map), to_bytes(fingerprint));
}

DocumentText load_text(store::Tx& tx, TextId id) {
  auto row = tx.value<TextRow>("select original, clean, position_map from document_texts where id = $1", id);
  return {std::move(row.original), std::move(row.clean), position_map_from(row.position_map)};
}

std::string clean_text(store::Tx& tx, TextId id) {
  return tx.value<std::string>("select clean from document_texts where id = $1", id);
}

void delete_if_unused(store::Tx& tx, TextId id) {
  tx.execute(
      "delete from document_texts where id = $1 and not exists"
      " (select 1 from document_versions where text_id = $1)",
      id);
}

std::vector<HeldText> texts_like(store::Tx& tx, const Fingerprint& fingerprint, int places) {
  std::vector<HeldText> like;
  for (const auto& [document, text, bytes] : tx.each<std::tuple<DocumentId, TextId, store::Blob>>(
           "select documents.id as document_id, text_id, fingerprint from documents"
           " join document_versions on document_id = documents.id and version = newest"
           " join document_texts on document_texts.id = text_id order by documents.id")) {
    const auto other = fingerprint_from(bytes);
    if (agreement(other, fingerprint) >= places) like.push_back({document, text, other});
  }
  return like;
}

}  // namespace huiqi::policy
