#include "policy/document_store.h"

namespace huiqi::policy {

void columns(auto& column, store::Of<DocumentAndNewest> auto& row) {
  columns(column, row.document);
  columns(column, row.newest);
}

namespace {

// A pattern for LIKE that finds `text` anywhere.
std::string like_any(std::string_view text) {
  std::string pattern = "%";
  for (const char c : text) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + '%';
}

}  // namespace

void insert(store::Tx& tx, const Document& document) {
  tx.insert_many("documents", std::span{&document, 1});
}

void save(store::Tx& tx, const Document& document) {
  tx.execute(
      "update documents set newest = $2, publicity = $3, public_version = $4, published_at = $5, proposal_id = $6,"
      " ledger = $7, successor_id = $8, ended_on = $9 where id = $1",
      document.id, document.newest, document.publicity, document.public_version, document.published_at,
      document.proposal, document.ledger, document.successor, document.ended_on);
}

void delete_document(store::Tx& tx, DocumentId id) {
  tx.execute("delete from documents where id = $1", id);
}

std::optional<Document> find_document(store::Tx& tx, DocumentId id) {
  return tx.one<Document>(
      "select id, organisation_id, newest, publicity, public_version, published_at, proposal_id, ledger, successor_id,"
      " ended_on from documents where id = $1",
      id);
}

std::vector<DocumentId> replaced_by(store::Tx& tx, DocumentId successor) {
  return tx.all<DocumentId>("select id from documents where successor_id = $1 order by id", successor);
}

std::vector<DocumentAndNewest> list_documents(store::Tx& tx, const DocumentFilter& filter,
                                              std::optional<DocumentId> before, std::int64_t limit) {
  return tx.all<DocumentAndNewest>(
      "select id, organisation_id, newest, publicity, public_version, published_at, proposal_id, ledger, successor_id,"
      " ended_on, document_id, version, text_id, state, origin, reason, held_by, held_likeness, imported_at,"
      " imported_by, imported_for, reviewed_at, reviewed_by, reviewed_for, revision, title, doc_number, issuers,"
      " sign_date, publish_date, region, level, topic, issuing_system, addressees, valid_from, expires_on,"
      " application_deadline, disclosure, spans, conditions_confirmed, measures, doubts"
      " from documents join document_versions on document_id = id and version = newest"
      " where ($1 = 0 or id < $1) and (title like $2 escape '\\' or doc_number like $2 escape '\\')"
      " and ($3 = '' or state = $3 or publicity = $3 or ($3 = 'proposed' and proposal_id is not null))"
      " order by id desc limit $4",
      before.value_or(DocumentId{}), like_any(filter.text), filter.state ? name_of(*filter.state) : std::string_view{},
      limit);
}

std::vector<DocumentAndNewest> documents_of(store::Tx& tx, const std::vector<DocumentId>& ids) {
  return tx.all<DocumentAndNewest>(
      "select id, organisation_id, newest, publicity, public_version, published_at, proposal_id, ledger, successor_id,"
      " ended_on, document_id, version, text_id, state, origin, reason, held_by, held_likeness, imported_at,"
      " imported_by, imported_for, reviewed_at, reviewed_by, reviewed_for, revision, title, doc_number, issuers,"
      " sign_date, publish_date, region, level, topic, issuing_system, addressees, valid_from, expires_on,"
      " application_deadline, disclosure, spans, conditions_confirmed, measures, doubts"
      " from documents join document_versions on document_id = id and version = newest where id = any($1)",
      ids);
}

}  // namespace huiqi::policy
