#pragma once

#include "base/id.h"

namespace huiqi::ledger {

using TaskId = Id<struct TaskTag>;
using AssignmentId = Id<struct AssignmentTag>;
using ReportId = Id<struct ReportTag>;
using TargetId = Id<struct LedgerTargetTag>;
using LightId = Id<struct LightTag>;
using EntryId = Id<struct EntryTag>;
using EntryActId = Id<struct EntryActTag>;
using MergeId = Id<struct MergeTag>;

}  // namespace huiqi::ledger
