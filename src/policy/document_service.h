#pragma once

#include "base/page.h"
#include "policy/document_store.h"
#include "policy/document_view.h"
#include "policy/parts.h"
#include "policy/version_view.h"

namespace huiqi::policy {

// A row of the desk.
struct DocumentRow {
  DocumentAndNewest row;
  Validity validity = Validity::in_force;
};
void fields(auto& visit, json::Of<DocumentRow> auto& view) {
  const auto& version = view.row.newest;
  const auto& said = version.particulars;
  visit("id", view.row.document.id);
  visit("title", said.title);
  visit("doc_number", said.doc_number);
  visit("issuers", said.issuers);
  visit("sign_date", said.sign_date);
  visit("region", said.region);
  visit("level", said.level);
  visit("disclosure", said.disclosure);
  visit("version", version.key.version);
  visit("state", version.state);
  visit("publication", publication_state(view.row.document));
  visit("ledger", view.row.document.ledger);
  visit("measures", version.measures);
  visit("doubts", version.doubts);
  visit("imported_at", version.imported_at);
  visit("validity", view.validity);
}

struct OriginalFile {
  VersionOriginal original;
  std::string bytes;
};

// What officers may read of documents. Safe to use from several threads.
class DocumentService {
 public:
  explicit DocumentService(const Parts& parts) : parts_(parts) {}

  // Newest first.
  Result<Page<DocumentRow>> list(const DocumentFilter& filter, const std::optional<std::string>& cursor,
                                 std::int64_t limit);
  // Error: policy.no_such_document.
  Result<DocumentView> find(const identity::Actor& actor, DocumentId id);
  // Error: policy.no_such_version.
  Result<VersionView> version(const VersionKey& key);
  // A file as it came. Error: policy.no_such_original.
  Result<OriginalFile> original(const VersionKey& key, std::string_view digest);

 private:
  Parts parts_;
};

}  // namespace huiqi::policy
