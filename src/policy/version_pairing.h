#pragma once

#include "policy/changes.h"
#include "policy/clean_text.h"

namespace huiqi::policy {

// Finds out which measure, target and goal of `after` is one that `before` had, gives it that one's id, and fills
// after.pairs: a proposal for each measure of `before`. Neither text is looked at outside the places of the measures.
void pair_versions(const VersionContent& before, const CleanText& before_text, VersionContent& after,
                   const CleanText& after_text);

// A reviewer's word on it: `partners` says which measure of this version each one of `before` is; what stands in no
// partnership is closed for the reason given, by measure. Ids follow: a partner takes the old id, and its targets and
// goals those that they had; a measure that has lost its partner gets ids of its own.
void pair_as_said(const VersionContent& before, const std::vector<PairedMeasure>& partners,
                  const std::map<MeasureId, std::string>& closed, VersionContent& content, IdSource& ids);

}  // namespace huiqi::policy
