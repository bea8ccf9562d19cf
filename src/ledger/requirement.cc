#include "ledger/measured.h"
#include "ledger/types.h"

namespace huiqi::ledger {

std::int64_t required_value(const Requirement& requirement) {
  if (requirement.value) return *requirement.value;
  switch (requirement.kind) {
    case TargetKind::milestone:
    case TargetKind::recurrent: return kOne;
    case TargetKind::coverage: return scale_of_share(requirement.unit);  // all of them
    default: return 0;                                                   // not below the other growth; nothing new
  }
}

bool wants_less(const Requirement& requirement) {
  if (requirement.kind == TargetKind::ceiling) return true;
  if (requirement.comparator == Comparator::at_most || requirement.comparator == Comparator::less_than) return true;
  return requirement.kind == TargetKind::stock && requirement.base && *requirement.base > required_value(requirement);
}

}  // namespace huiqi::ledger
