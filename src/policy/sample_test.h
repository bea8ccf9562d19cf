#pragma once

#include "policy/content_store.h"
#include "policy/document_store.h"
#include "policy/text_store.h"
#include "policy/version_store.h"
#include "support/test_database.h"

// A document as it is kept, for the tests of the stores.
namespace huiqi::policy {

inline const Instant kImportedAt = instant_of(make_date(2026, 3, 2), std::chrono::hours{9});

inline Version sample_version(const VersionKey& key, TextId text) {
  Version version;
  version.key = key;
  version.text = text;
  version.imported_at = kImportedAt;
  version.imported_by = {7};
  version.imported_for = {70};
  version.particulars.title = "2026年促进中小企业发展工作要点";
  version.particulars.doc_number = "示中小企〔2026〕3号";
  version.particulars.issuers = {"示例省促进中小企业发展工作领导小组办公室"};
  version.particulars.sign_date = make_date(2026, 2, 20);
  version.spans = {{"title", {0, 16, 9'500}}};
  return version;
}

inline Fingerprint sample_fingerprint(std::uint32_t first) {
  Fingerprint fingerprint;
  for (std::uint32_t i = 0; i < fingerprint.size(); ++i) fingerprint[i] = first + i;
  return fingerprint;
}

// A document with one version, 100 + its number, on a text of its own.
inline DocumentId keep_document(store::Tx& tx, std::int64_t number) {
  const DocumentId id{number};
  const TextId text{100 + number};
  insert(tx, text, {"原文", "正文", {}}, sample_fingerprint(static_cast<std::uint32_t>(1'000 * number)));
  Document document;
  document.id = id;
  document.organisation = {70};
  insert(tx, document);
  insert(tx, sample_version({id, 1}, text));
  return id;
}

}  // namespace huiqi::policy
