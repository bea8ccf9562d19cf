#pragma once

#include "policy/editing.h"
#include "policy/parts.h"
#include "policy/version_view.h"

namespace huiqi::policy {

// Whether the client saw this revision of the version that it wants to change.
using Seen = std::function<bool(std::int64_t revision)>;

// One change of a version: what its event says was changed, and the change itself.
struct Edit {
  std::string_view what;  // a literal: "units"
  std::function<Result<void>(Editing&)> apply;
};

// The review of what was imported: by posts of the unit on whose desk the document lies, one revision after another,
// until it is done. Every change leaves an event. Safe to use from several threads.
//
// Each may fail with policy.no_such_version, policy.not_your_document, policy.not_newest (there is a newer version),
// policy.already_reviewed, policy.changed_meanwhile (it is no longer as it was seen).
class ReviewService {
 public:
  explicit ReviewService(const Parts& parts) : parts_(parts) {}

  // Also what editing.h says of the change.
  Result<VersionView> change(const identity::Actor& actor, const VersionKey& key, const Seen& seen, const Edit& edit);

  // Also: policy.doubts_open.
  Result<VersionView> finish(const identity::Actor& actor, const VersionKey& key, const Seen& seen);

  // The version goes with its text and its files, and the document with its only version. Also:
  // policy.replaces_another, where that document is another one's successor.
  Result<void> discard(const identity::Actor& actor, const VersionKey& key, const Seen& seen);

  // A new version, to be reviewed, that says what the newest one says. Errors: policy.no_such_document,
  // policy.not_your_document, policy.review_first.
  Result<VersionView> correct(const identity::Actor& actor, DocumentId id, const std::string& reason);

 private:
  struct Open {
    Document document;
    Version version;
  };
  Result<Open> open(store::Tx& tx, const identity::Actor& actor, const VersionKey& key, const Seen& seen) const;
  Result<VersionView> save_changed(store::Tx& tx, const identity::Actor& actor, Editing& editing,
                                   std::string_view what);

  Parts parts_;
};

}  // namespace huiqi::policy
