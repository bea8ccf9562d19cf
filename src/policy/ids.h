#pragma once

#include "base/id.h"

namespace huiqi::policy {

using DocumentId = Id<struct DocumentTag>;
using TextId = Id<struct TextTag>;
using MeasureId = Id<struct MeasureTag>;
using UnitId = Id<struct UnitTag>;
using TargetId = Id<struct TargetTag>;
using GoalId = Id<struct GoalTag>;
using ConditionId = Id<struct ConditionTag>;
using ProposalId = Id<struct ProposalTag>;
using ImportId = Id<struct ImportTag>;

// A version of a document; versions count from 1.
struct VersionKey {
  DocumentId document;
  std::int64_t version = 1;
  friend auto operator<=>(const VersionKey&, const VersionKey&) = default;
};

}  // namespace huiqi::policy
