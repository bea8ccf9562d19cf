#include "ledger/light.h"

#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

using series::Wide;
using Found = std::optional<LightView>;

LightView view(Light light, std::string_view code, std::map<std::string, std::string> values = {}) {
  return {light, {Reason{code, std::move(values)}}};
}

std::string days_between(Date from, Date to) {
  return std::to_string((to - from).count());
}

// What a person compares: the value, or how many of how many.
std::map<std::string, std::string> figures(const Standing& standing) {
  std::map<std::string, std::string> values;
  values["required"] = to_decimal(standing.plan ? planned_total(*standing.plan, standing.requirement)
                                                : required_value(standing.requirement));
  values["unit"] = standing.requirement.unit;
  if (standing.actual) {
    values["actual"] = to_decimal(standing.actual->value);
    values["as_of"] = to_text(standing.actual->as_of);
  }
  return values;
}

bool keeps_until_the_end(const Requirement& requirement) {
  return requirement.kind == TargetKind::ceiling || requirement.kind == TargetKind::growth ||
         requirement.kind == TargetKind::relative_growth;
}

// Done for good. A ceiling or a growth is only settled when its time is over.
Found reached(const Standing& standing, Date today) {
  if (!standing.actual || !standing.actual->reached) return std::nullopt;
  const auto& due = standing.requirement.due;
  const bool over = due && standing.actual->as_of >= *due && today >= *due;
  if (keeps_until_the_end(standing.requirement) && !over) return std::nullopt;
  return view(Light::on_track, "light.reached", figures(standing));
}

Found overdue(const Standing& standing, Date today) {
  const auto& due = standing.requirement.due;
  if (!due || today <= *due) return std::nullopt;
  auto values = figures(standing);
  values["due"] = to_text(*due);
  values["days"] = days_between(*due, today);
  return view(Light::overdue, standing.actual ? "light.overdue" : "light.overdue_no_figure", std::move(values));
}

Found silent(const Hearing& hearing, Date today, const Thresholds& thresholds) {
  if (!hearing.owed || (today - hearing.since).count() < thresholds.silent_days) return std::nullopt;
  return view(Light::silent, "light.silent",
              {{"days", days_between(hearing.since, today)}, {"since", to_text(hearing.since)}});
}

Found under_ceiling(const Standing& standing, const Thresholds& thresholds) {
  if (standing.requirement.kind != TargetKind::ceiling || !standing.actual) return std::nullopt;
  if (!standing.actual->reached) return view(Light::behind, "light.over_ceiling", figures(standing));
  const Wide near = Wide{required_value(standing.requirement)} * thresholds.near_ceiling;
  const bool room = required_value(standing.requirement) == 0 || Wide{standing.actual->value} * kOne < near;
  return room ? view(Light::on_track, "light.within_ceiling", figures(standing))
              : view(Light::watch, "light.near_ceiling", figures(standing));
}

// Every period that is over should be fulfilled; one missing is a warning.
Found in_periods(const Standing& standing, Date today) {
  if (standing.requirement.kind != TargetKind::recurrent || !standing.requirement.period) return std::nullopt;
  const auto due = static_cast<std::int64_t>(periods_due(standing.requirement, today).size());
  const std::int64_t done = standing.actual ? standing.actual->done.value_or(0) : 0;
  const Light light = done >= due ? Light::on_track : done + 1 == due ? Light::watch : Light::behind;
  return view(light, "light.periods", {{"done", std::to_string(done)}, {"due", std::to_string(due)}});
}

Light by_points(std::int64_t actual, std::int64_t expected, bool less, const Thresholds& thresholds) {
  const Wide missing = less ? Wide{actual} - expected : Wide{expected} - actual;
  if (missing <= 0) return Light::on_track;
  return missing <= thresholds.points ? Light::watch : Light::behind;
}

// The way that should be behind us, and how much of it is.
struct Way {
  Wide gone;
  Wide due;
};

Way way_of(std::int64_t actual, std::int64_t expected, const Requirement& requirement) {
  if (wants_less(requirement) && !requirement.base) return {expected, actual};  // no start: how far above it we are
  const std::int64_t start = start_value(requirement).value_or(0);
  const Wide gone = Wide{actual} - start, due = Wide{expected} - start;
  return due < 0 ? Way{-gone, -due} : Way{gone, due};
}

LightView by_plan(const Standing& standing, std::int64_t expected, Date today, const Thresholds& thresholds) {
  const Requirement& requirement = standing.requirement;
  const std::int64_t actual = standing.actual ? standing.actual->value : start_value(requirement).value_or(0);
  auto values = figures(standing);
  values["expected"] = to_decimal(expected);
  values["on"] = to_text(today);
  if (requirement.kind == TargetKind::growth || requirement.kind == TargetKind::relative_growth) {
    if (!standing.actual) return view(Light::behind, "light.no_figure", std::move(values));
    const Light light = by_points(actual, expected, wants_less(requirement), thresholds);
    return view(light, light == Light::on_track ? "light.on_plan" : "light.below_plan", std::move(values));
  }
  const Way way = way_of(actual, expected, requirement);
  if (way.due <= 0 || way.gone >= way.due) {
    return view(Light::on_track, standing.actual ? "light.on_plan" : "light.nothing_due", std::move(values));
  }
  values["share"] = to_decimal(series::scaled_quotient(std::max(way.gone, Wide{0}), way.due, 100) * kOne);
  const auto at_least = [&](std::int64_t share) { return way.gone * kOne >= way.due * share; };
  const Light light = at_least(thresholds.on_track) ? Light::on_track
                      : at_least(thresholds.watch)  ? Light::watch
                                                    : Light::behind;
  const auto why = !standing.actual           ? "light.no_figure"
                   : light == Light::on_track ? "light.on_plan"
                                              : "light.short_of_plan";
  return view(light, why, std::move(values));
}

LightView judged(const Standing& standing, Date today, const Thresholds& thresholds) {
  if (auto found = reached(standing, today)) return *found;
  if (auto found = overdue(standing, today)) return *found;
  if (auto found = silent(standing.hearing, today, thresholds)) return *found;
  if (auto found = under_ceiling(standing, thresholds)) return *found;
  if (auto found = in_periods(standing, today)) return *found;
  if (!standing.plan) return view(Light::no_plan, "light.no_plan");
  const auto due_now = expected(*standing.plan, standing.requirement, today);
  if (!due_now) return view(Light::no_plan, "light.no_plan");
  return by_plan(standing, *due_now, today, thresholds);
}

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const auto& name : names) all += (all.empty() ? "" : "、") + name;
  return all;
}

}  // namespace

LightView light_of(const Standing& standing, Date today, const Thresholds& thresholds) {
  LightView found = judged(standing, today, thresholds);
  if (!standing.claimed_twice.empty()) {
    if (found.light == Light::on_track) found.light = Light::watch;  // the figure is in doubt
    found.reasons.push_back(
        {"light.claimed_twice",
         {{"count", std::to_string(standing.claimed_twice.size())}, {"names", joined(standing.claimed_twice)}}});
  }
  return found;
}

LightView light_of(const TaskStanding& standing, Date today, const Thresholds& thresholds) {
  if (standing.done) return view(Light::on_track, "light.task_done");
  if (standing.due && today > *standing.due) {
    return view(Light::overdue, "light.task_overdue",
                {{"due", to_text(*standing.due)}, {"days", days_between(*standing.due, today)}});
  }
  if (auto found = silent(standing.hearing, today, thresholds)) return *found;
  if (!standing.due) return view(Light::no_plan, "light.task_no_date");
  return view(Light::on_track, "light.task_until", {{"due", to_text(*standing.due)}});
}

Light worst(std::span<const Light> lights) {
  constexpr Light kWorstFirst[] = {Light::overdue, Light::behind, Light::silent, Light::watch, Light::on_track};
  for (const Light light : kWorstFirst) {
    if (std::find(lights.begin(), lights.end(), light) != lights.end()) return light;
  }
  return Light::no_plan;
}

}  // namespace huiqi::ledger
