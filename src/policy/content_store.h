#pragma once

#include "policy/content.h"
#include "store/tx.h"

namespace huiqi::policy {

// Nothing but empty lists for a version that does not exist.
VersionContent load_content(store::Tx& tx, const VersionKey& key);

// In place of what the version held.
void save_content(store::Tx& tx, const VersionKey& key, const VersionContent& content);

void delete_content(store::Tx& tx, const VersionKey& key);

// The versions that hold a measure, newest last. Empty for an unknown one.
std::vector<VersionKey> versions_with(store::Tx& tx, MeasureId measure);

// Measures of the newest versions of other documents than `except` that have one of these keys (duplicates.h).
struct AlikeMeasure {
  std::string alike_key;
  MeasureId id;
  TextId text;
  Place place;
};
std::vector<AlikeMeasure> measures_alike(store::Tx& tx, const std::vector<std::string>& keys, DocumentId except);

// Of each of these measures, as the last version that has it says: which document, its number and heading.
struct MeasureHead {
  MeasureId id;
  DocumentId document;
  std::optional<std::string> number = {};
  std::optional<std::string> heading = {};
};
std::vector<MeasureHead> heads_of(store::Tx& tx, const std::vector<MeasureId>& measures);
// Of each measure of one version, as that version says.
std::vector<MeasureHead> heads_in(store::Tx& tx, const VersionKey& key);

}  // namespace huiqi::policy
