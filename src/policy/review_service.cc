#include "policy/review_service.h"

#include "files/file_store.h"
#include "policy/content_store.h"
#include "policy/document_store.h"
#include "policy/duplicates.h"
#include "policy/review_todo.h"
#include "policy/text_store.h"
#include "policy/version_store.h"

namespace huiqi::policy {
namespace {

// What the event of a change says.
struct Changed {
  std::int64_t version = 1;
  std::optional<std::string_view> what = {};
};
void fields(auto& visit, json::Of<Changed> auto& changed) {
  visit("version", changed.version);
  visit("what", changed.what);
}
std::string data_of(const VersionKey& key, std::optional<std::string_view> what = {}) {
  return json::write(Changed{key.version, what});
}

VersionContent content_before(store::Tx& tx, const VersionKey& key) {
  return load_content(tx, {key.document, key.version - 1});
}

Editing editing_of(store::Tx& tx, const Parts& parts, const Version& version) {
  return {version,
          load_content(tx, version.key),
          content_before(tx, version.key),
          CleanText{clean_text(tx, version.text)},
          Naming{parts.directory, version.particulars, parts.clock.today()},
          parts.directory,
          parts.ids};
}

void count(Version& version, const VersionContent& content) {
  version.measures = std::ssize(content.measures);
  version.doubts = std::ssize(doubts_of(version, content));
}

// The content of a correction: every measure is the one that it was.
VersionContent copied(VersionContent content) {
  content.pairs.clear();
  for (const auto& measure : content.measures) {
    content.pairs.push_back({measure.id, true, PairState::confirmed, PairEvidence::correction, 10'000, {}});
  }
  return content;
}

}  // namespace

Result<ReviewService::Open> ReviewService::open(store::Tx& tx, const identity::Actor& actor, const VersionKey& key,
                                                const Seen& seen) const {
  const auto version = find_version(tx, key);
  if (!version) return fail(ErrorKind::not_found, "policy.no_such_version");
  const auto document = find_document(tx, key.document);
  if (!identity::acts_for(actor, document->organisation)) {
    return fail(ErrorKind::forbidden, "policy.not_your_document");
  }
  if (version->state == VersionState::reviewed) return fail(ErrorKind::conflict, "policy.already_reviewed");
  if (document->newest != key.version) return fail(ErrorKind::conflict, "policy.not_newest");
  if (!seen(version->revision)) return fail(ErrorKind::conflict, "policy.changed_meanwhile");
  return Open{*document, *version};
}

Result<VersionView> ReviewService::save_changed(store::Tx& tx, const identity::Actor& actor, Editing& editing,
                                                std::string_view what) {
  auto& version = editing.version;
  if (editing.measures_moved) find_duplicates(tx, version.key.document, editing.clean, editing.content.measures);
  count(version, editing.content);
  ++version.revision;
  save(tx, version);
  save_content(tx, version.key, editing.content);
  record(tx, parts_, doer_of(actor), "policy.version_changed", version.key.document, data_of(version.key, what));
  return version_view(tx, parts_, version, editing.content);
}

Result<VersionView> ReviewService::change(const identity::Actor& actor, const VersionKey& key, const Seen& seen,
                                          const Edit& edit) {
  return parts_.database.write([&](store::Tx& tx) -> Result<VersionView> {
    HQ_TRY(const auto opened, open(tx, actor, key, seen));
    auto editing = editing_of(tx, parts_, opened.version);
    HQ_CHECK(edit.apply(editing));
    return save_changed(tx, actor, editing, edit.what);
  });
}

Result<VersionView> ReviewService::finish(const identity::Actor& actor, const VersionKey& key, const Seen& seen) {
  return parts_.database.write([&](store::Tx& tx) -> Result<VersionView> {
    HQ_TRY(auto opened, open(tx, actor, key, seen));
    auto& version = opened.version;
    if (version.doubts > 0) {
      return fail(Error{ErrorKind::conflict, "policy.doubts_open", {}, {{"count", std::to_string(version.doubts)}}});
    }
    const auto doer = doer_of(actor);
    version.state = VersionState::reviewed;
    version.reviewed_at = parts_.clock.now();
    version.reviewed_by = doer.account;
    version.reviewed_for = doer.organisation;
    ++version.revision;
    save(tx, version);
    review_is_over(tx, key.document);
    record(tx, parts_, doer, "policy.version_reviewed", key.document, data_of(key));
    return version_view(tx, parts_, version, load_content(tx, key));
  });
}

Result<void> ReviewService::discard(const identity::Actor& actor, const VersionKey& key, const Seen& seen) {
  return parts_.database.write([&](store::Tx& tx) -> Result<void> {
    HQ_TRY(auto opened, open(tx, actor, key, seen));
    auto& document = opened.document;
    if (key.version == 1 && !replaced_by(tx, document.id).empty()) {
      return fail(ErrorKind::conflict, "policy.replaces_another");
    }
    delete_content(tx, key);
    delete_version(tx, key);
    delete_if_unused(tx, opened.version.text);
    files::release(tx, file_user(key), parts_.clock.now());
    review_is_over(tx, document.id);
    if (key.version == 1) {
      delete_document(tx, document.id);
    } else {
      --document.newest;
      save(tx, document);
      const auto before = find_version(tx, {document.id, document.newest}).value();
      if (before.state == VersionState::to_review) ask_for_review(tx, parts_, document, before);
    }
    record(tx, parts_, doer_of(actor), "policy.version_discarded", document.id, data_of(key));
    return {};
  });
}

Result<VersionView> ReviewService::correct(const identity::Actor& actor, DocumentId id, const std::string& reason) {
  return parts_.database.write([&](store::Tx& tx) -> Result<VersionView> {
    auto document = find_document(tx, id);
    if (!document) return fail(ErrorKind::not_found, "policy.no_such_document");
    if (!identity::acts_for(actor, document->organisation)) {
      return fail(ErrorKind::forbidden, "policy.not_your_document");
    }
    auto version = find_version(tx, {id, document->newest}).value();
    if (version.state != VersionState::reviewed) return fail(ErrorKind::conflict, "policy.review_first");
    const auto content = copied(load_content(tx, version.key));
    const auto doer = doer_of(actor);
    version = {.key = {id, document->newest + 1},
               .text = version.text,
               .origin = VersionOrigin::corrected,
               .reason = reason,
               .imported_at = parts_.clock.now(),
               .imported_by = doer.account,
               .imported_for = doer.organisation,
               .particulars = version.particulars,
               .spans = version.spans,
               .conditions_confirmed = version.conditions_confirmed};
    count(version, content);
    insert(tx, version);
    save_content(tx, version.key, content);
    for (const auto& original : content.originals) files::share(tx, original.digest, file_user(version.key));
    document->newest = version.key.version;
    save(tx, *document);
    ask_for_review(tx, parts_, *document, version);
    record(tx, parts_, doer, "policy.correction_begun", id, data_of(version.key));
    return version_view(tx, parts_, version, content);
  });
}

}  // namespace huiqi::policy
