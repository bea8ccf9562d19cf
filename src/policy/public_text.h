#pragma once

#include "identity/directory.h"
#include "policy/public_view.h"

// From what a version holds to what everyone sees of it. Pure.
namespace huiqi::policy {

// A version, its content and its clean text.
struct WholeVersion {
  Version version;
  VersionContent content;
  std::string text;
};

// Everything but citations and the day of publication, which the version does not know.
PublicDocumentText public_text_of(const WholeVersion& whole, const identity::Directory& directory);

PublicMeasureText public_measure_text_of(const WholeVersion& whole, const VersionMeasure& measure,
                                         const identity::Directory& directory);

// The titles above a measure, outermost first.
std::vector<std::string> titles_above(const VersionContent& content, const VersionMeasure& measure);

std::vector<PublicPhrase> phrases_of(const std::vector<VersionCondition>& conditions);

}  // namespace huiqi::policy
