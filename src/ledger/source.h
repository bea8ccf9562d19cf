#pragma once

#include "ledger/types.h"

namespace huiqi::ledger {

// A goal without a number is followed up as a target of the kind that it means: 建成 and 出台 as a milestone,
// 不低于…增速 as a relative growth, 不得新增 as a ceiling of nothing, 应…尽… as the coverage of all.
TargetKind kind_of(policy::GoalKind goal);

// The year that a document is for: that of its title (2026年工作要点), else of its date; nothing if neither says.
std::optional<int> year_of_document(std::string_view title, std::optional<Date> dated);

// "2020" is the end of that year, "2020-06-30" that day.
std::optional<Date> due_of(std::string_view deadline);

}  // namespace huiqi::ledger
