#include "policy/document_service.h"

#include "files/file_store.h"
#include "policy/content_store.h"
#include "policy/version_store.h"

namespace huiqi::policy {

Result<Page<DocumentRow>> DocumentService::list(const DocumentFilter& filter, const std::optional<std::string>& cursor,
                                                std::int64_t limit) {
  std::optional<DocumentId> before;
  if (cursor) {
    HQ_TRY(const PageEnd end, parse_cursor(*cursor));
    before = DocumentId{end.id};
  }
  auto rows = parts_.database.read([&](store::Tx& tx) { return list_documents(tx, filter, before, limit + 1); });
  Page<DocumentRow> page;
  if (std::ssize(rows) > limit) {
    rows.pop_back();
    page.next = to_text(PageEnd{"", rows.back().document.id.value});
  }
  for (auto& row : rows) {
    const auto validity = validity_on(term_of(row.document, row.newest.particulars), parts_.clock.today());
    page.items.push_back({std::move(row), validity});
  }
  return page;
}

Result<DocumentView> DocumentService::find(const identity::Actor& actor, DocumentId id) {
  return parts_.database.read([&](store::Tx& tx) {
    return document_view(tx, {actor, parts_.directory, parts_.permissions, parts_.clock.today()}, id);
  });
}

Result<VersionView> DocumentService::version(const VersionKey& key) {
  return parts_.database.read([&](store::Tx& tx) -> Result<VersionView> {
    const auto version = find_version(tx, key);
    if (!version) return fail(ErrorKind::not_found, "policy.no_such_version");
    return version_view(tx, parts_, *version, load_content(tx, key));
  });
}

Result<OriginalFile> DocumentService::original(const VersionKey& key, std::string_view digest) {
  return parts_.database.read([&](store::Tx& tx) -> Result<OriginalFile> {
    const auto originals = load_content(tx, key).originals;
    const auto found = std::ranges::find(originals, digest, &VersionOriginal::digest);
    if (found == originals.end()) return fail(ErrorKind::not_found, "policy.no_such_original");
    const auto bytes = files::load(tx, digest).value();
    return OriginalFile{*found, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}};  // as http sends them
  });
}

}  // namespace huiqi::policy
