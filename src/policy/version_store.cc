#include "policy/version_store.h"

#include "policy/doc_number_key.h"

namespace huiqi::policy {
namespace {

std::optional<std::string> number_key(const Version& version) {
  return version.particulars.doc_number ? doc_number_key(*version.particulars.doc_number) : std::nullopt;
}

// With the key that documents are found by, which is made from the number.
struct KeyedVersion {
  Version version;
  std::optional<std::string> doc_number_key;
};
void columns(auto& column, store::Of<KeyedVersion> auto& row) {
  columns(column, row.version);
  column("doc_number_key", row.doc_number_key);
}

}  // namespace

void insert(store::Tx& tx, const Version& version) {
  tx.insert_many("document_versions", std::vector{KeyedVersion{version, number_key(version)}});
}

void save(store::Tx& tx, const Version& version) {
  const auto& said = version.particulars;
  const auto issuers = as_json(said.issuers);
  const auto addressees = as_json(said.addressees);
  const auto spans = as_json(version.spans);
  tx.execute(
      "update document_versions set state = $3, reviewed_at = $4, reviewed_by = $5, reviewed_for = $6, revision = $7,"
      " title = $8, doc_number = $9, doc_number_key = $10, issuers = $11, sign_date = $12, publish_date = $13,"
      " region = $14, level = $15, topic = $16, issuing_system = $17, addressees = $18, valid_from = $19,"
      " expires_on = $20, application_deadline = $21, disclosure = $22, spans = $23, conditions_confirmed = $24,"
      " measures = $25, doubts = $26 where document_id = $1 and version = $2",
      version.key.document, version.key.version, version.state, version.reviewed_at, version.reviewed_by,
      version.reviewed_for, version.revision, said.title, said.doc_number, number_key(version), issuers, said.sign_date,
      said.publish_date, said.region, said.level, said.topic, said.issuing_system, addressees, said.valid_from,
      said.expires_on, said.application_deadline, said.disclosure, spans, version.conditions_confirmed,
      version.measures, version.doubts);
}

void delete_version(store::Tx& tx, const VersionKey& key) {
  tx.execute("delete from document_versions where document_id = $1 and version = $2", key.document, key.version);
}

std::optional<Version> find_version(store::Tx& tx, const VersionKey& key) {
  return tx.one<Version>(
      "select document_id, version, text_id, state, origin, reason, held_by, held_likeness, imported_at, imported_by,"
      " imported_for, reviewed_at, reviewed_by, reviewed_for, revision, title, doc_number, issuers, sign_date,"
      " publish_date, region, level, topic, issuing_system, addressees, valid_from, expires_on, application_deadline,"
      " disclosure, spans, conditions_confirmed, measures, doubts from document_versions"
      " where document_id = $1 and version = $2",
      key.document, key.version);
}

std::vector<Version> versions_of(store::Tx& tx, DocumentId document) {
  return tx.all<Version>(
      "select document_id, version, text_id, state, origin, reason, held_by, held_likeness, imported_at, imported_by,"
      " imported_for, reviewed_at, reviewed_by, reviewed_for, revision, title, doc_number, issuers, sign_date,"
      " publish_date, region, level, topic, issuing_system, addressees, valid_from, expires_on, application_deadline,"
      " disclosure, spans, conditions_confirmed, measures, doubts from document_versions"
      " where document_id = $1 order by version desc",
      document);
}

std::optional<Version> newest_reviewed(store::Tx& tx, DocumentId document) {
  const auto version = tx.value<std::optional<std::int64_t>>(
      "select max(version) as version from document_versions where document_id = $1 and state = 'reviewed'", document);
  if (!version) return std::nullopt;
  return find_version(tx, {document, *version});
}

std::optional<DocumentId> document_with_number(store::Tx& tx, std::string_view number_key) {
  return tx.value<std::optional<DocumentId>>(
      "select max(document_id) as id from document_versions where doc_number_key = $1", number_key);
}

std::map<std::string, DocumentId> documents_with_numbers(store::Tx& tx, const std::vector<std::string>& number_keys) {
  std::map<std::string, DocumentId> found;
  for (auto& [key, id] : tx.all<std::tuple<std::string, DocumentId>>(
           "select doc_number_key, max(document_id) as id from document_versions where doc_number_key = any($1)"
           " group by doc_number_key",
           number_keys)) {
    found.emplace(std::move(key), id);
  }
  return found;
}

}  // namespace huiqi::policy
