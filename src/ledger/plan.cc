#include "ledger/plan.h"

#include "ledger/measured.h"
#include "series/fraction.h"

namespace huiqi::ledger {
namespace {

using series::Wide;

// `from` to `to` in the share part/whole.
std::int64_t between(std::int64_t from, std::int64_t to, Wide part, Wide whole) {
  return series::saturated(Wide{from} + series::scaled_quotient((Wide{to} - from) * part, whole, 1));
}

Date years_later(Date day, int years) {
  const std::chrono::year_month_day ymd{day};
  const auto moved = ymd + std::chrono::years{years};
  return moved.ok() ? Date{std::chrono::local_days{moved}}
                    : Date{std::chrono::local_days{moved.year() / moved.month() / std::chrono::last}};
}

std::int64_t last_step(const std::vector<Step>& steps, std::int64_t start, Date on) {
  const auto after = std::upper_bound(steps.begin(), steps.end(), on, [](Date d, const Step& s) { return d < s.on; });
  return after == steps.begin() ? start : std::prev(after)->value;
}

std::optional<std::int64_t> on_line(const Requirement& requirement, Date on) {
  const auto start = start_value(requirement);
  if (!requirement.starts || !requirement.due || !start) return std::nullopt;
  const Date begin = *requirement.starts - std::chrono::days{1};  // the first day is already one day of work
  if (on <= begin) return start;
  return between(*start, required_value(requirement), (on - begin).count(), (*requirement.due - begin).count());
}

// What had been reached by `on` last year, on straight lines between its figures.
std::int64_t figure_at(const std::vector<Step>& figures, std::int64_t before, Date on) {
  const auto after =
      std::upper_bound(figures.begin(), figures.end(), on, [](Date d, const Step& s) { return d < s.on; });
  if (after == figures.end()) return figures.back().value;
  if (after == figures.begin()) return before;
  const Step& last = *std::prev(after);
  return between(last.value, after->value, (on - last.on).count(), (after->on - last.on).count());
}

std::optional<std::int64_t> as_last_year(const Plan& plan, const Requirement& requirement, Date on) {
  if (plan.steps.empty() || !requirement.due) return std::nullopt;
  const bool from_nothing = requirement.kind != TargetKind::stock;
  const std::int64_t before = from_nothing ? 0 : plan.steps.front().value;
  const Wide whole = Wide{plan.steps.back().value} - before;
  if (whole == 0) return std::nullopt;
  const int years = year_of(*requirement.due) - year_of(plan.steps.back().on);
  const Wide part = Wide{figure_at(plan.steps, before, years_later(on, -years))} - before;
  const std::int64_t start = start_value(requirement).value_or(0);
  return whole > 0 ? between(start, required_value(requirement), part, whole)
                   : between(start, required_value(requirement), -part, -whole);
}

bool is_rate_of_change(TargetKind kind) {
  return kind == TargetKind::growth || kind == TargetKind::relative_growth;
}

bool ordered(const std::vector<Step>& steps) {
  const auto not_later = [](const Step& a, const Step& b) { return b.on <= a.on; };
  return std::adjacent_find(steps.begin(), steps.end(), not_later) == steps.end();
}

// Each step goes on from the one before it towards the required value, and the last does not pass it.
bool leads_to(const std::vector<Step>& steps, const Requirement& requirement) {
  if (is_rate_of_change(requirement.kind)) return true;  // a growth may well swing
  const bool down = wants_less(requirement) && requirement.kind != TargetKind::ceiling;
  const auto beyond = [&](std::int64_t a, std::int64_t b) { return down ? a < b : a > b; };
  for (std::size_t i = 1; i < steps.size(); ++i) {
    if (beyond(steps[i - 1].value, steps[i].value)) return false;
  }
  return !beyond(steps.back().value, required_value(requirement));
}

}  // namespace

std::optional<std::int64_t> start_value(const Requirement& requirement) {
  if (requirement.base && requirement.kind == TargetKind::stock) return requirement.base;
  return requirement.kind == TargetKind::stock ? std::nullopt : std::optional<std::int64_t>{0};
}

std::int64_t planned_total(const Plan& plan, const Requirement& requirement) {
  if (plan.kind == PlanKind::milestones) return static_cast<std::int64_t>(plan.steps.size()) * kOne;
  return required_value(requirement);
}

std::string_view misfit(const Plan& plan, const Requirement& requirement) {
  if (plan.kind == PlanKind::line) {
    if (is_rate_of_change(requirement.kind)) return "ledger.plan_no_line_for_growth";
    if (!requirement.starts || !requirement.due || *requirement.due < *requirement.starts)
      return "ledger.plan_needs_dates";
    return start_value(requirement) ? "" : "ledger.plan_needs_base";
  }
  if (plan.kind == PlanKind::milestones && requirement.kind != TargetKind::milestone)
    return "ledger.plan_no_milestones";
  if (plan.kind == PlanKind::last_year && !requirement.due) return "ledger.plan_needs_dates";
  if (plan.steps.empty()) return "ledger.plan_needs_steps";
  if (!ordered(plan.steps)) return "ledger.plan_not_in_order";
  if (plan.kind == PlanKind::steps && !leads_to(plan.steps, requirement)) return "ledger.plan_misses_target";
  if (plan.kind == PlanKind::last_year && !as_last_year(plan, requirement, plan.steps.back().on)) {
    return "ledger.plan_needs_steps";
  }
  return "";
}

std::optional<std::int64_t> expected(const Plan& plan, const Requirement& requirement, Date on) {
  if (requirement.due && on >= *requirement.due) return planned_total(plan, requirement);
  switch (plan.kind) {
    case PlanKind::steps: return last_step(plan.steps, start_value(requirement).value_or(0), on);
    case PlanKind::milestones:
      return std::count_if(plan.steps.begin(), plan.steps.end(), [&](const Step& s) { return s.on <= on; }) * kOne;
    case PlanKind::line: return on_line(requirement, on);
    case PlanKind::last_year: return as_last_year(plan, requirement, on);
  }
  return std::nullopt;
}

std::vector<Date> bends(const Plan& plan, const Requirement& requirement) {
  std::vector<Date> days;
  if (requirement.starts) days.push_back(*requirement.starts);
  const int years = plan.kind == PlanKind::last_year && requirement.due && !plan.steps.empty()
                        ? year_of(*requirement.due) - year_of(plan.steps.back().on)
                        : 0;
  for (const Step& step : plan.steps) days.push_back(years_later(step.on, years));
  if (requirement.due) days.push_back(*requirement.due);
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace huiqi::ledger
