#pragma once

#include "ledger/actual.h"
#include "ledger/plan.h"

namespace huiqi::ledger {

// Where one light ends and the next begins; dated data, catalog/ledger/lights.yaml. Shares are × 10⁴.
struct Thresholds {
  std::int64_t on_track = 0;      // at least this share of what is expected by now
  std::int64_t watch = 0;         // below that, but at least this: watch; below: behind
  std::int64_t points = 0;        // growth: so many points (× 10⁴) below what is expected is still watch
  std::int64_t near_ceiling = 0;  // from this share of the ceiling on: watch
  std::int64_t about = 0;         // 左右 forgives this share
  int silent_days = 0;            // nothing heard for so long
};

struct LightView {
  Light light = Light::no_plan;
  std::vector<Reason> reasons;
  friend bool operator==(const LightView&, const LightView&) = default;
};

// Who owes a report, and when one was last heard.
struct Hearing {
  bool owed = false;
  Date since{};  // the last report, or when the ledger was opened
};

// What a target's light is computed from.
struct Standing {
  Requirement requirement;
  std::optional<Plan> plan;
  std::optional<Actual> actual;
  Hearing hearing;
  std::vector<std::string> claimed_twice;  // names that two units list as theirs
};

// The computed light on `today`, with its reasons; advice, which a person may circulate otherwise. In this order:
// reached; overdue; silent; what the kind itself says (a ceiling, periods); no plan; the plan.
LightView light_of(const Standing& standing, Date today, const Thresholds& thresholds);

// A task without targets: done, overdue, silent, on track until its due date; without one there is no plan.
struct TaskStanding {
  bool done = false;
  std::optional<Date> due;
  Hearing hearing;
};
LightView light_of(const TaskStanding& standing, Date today, const Thresholds& thresholds);

// The light that a task shows for its targets: the worst of them. Grey ones count only when all are grey.
Light worst(std::span<const Light> lights);

}  // namespace huiqi::ledger
