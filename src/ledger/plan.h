#pragma once

#include "ledger/types.h"

namespace huiqi::ledger {

enum class PlanKind : std::uint8_t {
  steps,       // so much by each batch date; in between what the last one asked for
  last_year,   // in the shares in which last year's figures grew
  milestones,  // named steps; so many done by now
  line,        // evenly from the first day to the last
};
constexpr auto enum_names(PlanKind) {
  return named<PlanKind>({{PlanKind::steps, "steps"},
                          {PlanKind::last_year, "last_year"},
                          {PlanKind::milestones, "milestones"},
                          {PlanKind::line, "line"}});
}

struct Step {
  Date on;
  std::int64_t value = 0;  // reached by then in all; milestones count by themselves
  std::string name = {};
  friend bool operator==(const Step&, const Step&) = default;
};

// How much is expected when. Of last_year the steps are that year's figures.
struct Plan {
  PlanKind kind = PlanKind::line;
  std::vector<Step> steps = {};
  friend bool operator==(const Plan&, const Plan&) = default;
};

// Why a plan does not fit: a message code, or nothing. Steps are in order of their days and lead to the required value
// in its direction; a line needs two ends, and a stock to start from; growth has no straight line.
std::string_view misfit(const Plan& plan, const Requirement& requirement);

// Where the target starts: a flow at 0, a stock at its base, if that is known.
std::optional<std::int64_t> start_value(const Requirement& requirement);

// What is expected at the end of `on`; after the due date all. Nothing where the plan does not tell.
std::optional<std::int64_t> expected(const Plan& plan, const Requirement& requirement, Date on);

// All that a plan with milestones asks for is that each be done; of others it is the required value.
std::int64_t planned_total(const Plan& plan, const Requirement& requirement);

// The days on which the curve of expected values bends, in order.
std::vector<Date> bends(const Plan& plan, const Requirement& requirement);

}  // namespace huiqi::ledger
