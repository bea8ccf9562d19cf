#include "ledger/actual.h"

#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

using series::Figure;
using series::Nature;
using series::Wide;

// a/b against c/d, as std::strong_ordering against 0 of a - c where b and d are one.
struct Share {
  Wide part;
  Wide whole;  // greater than 0
};

bool holds(std::strong_ordering order, Comparator comparator) {
  switch (comparator) {
    case Comparator::more_than: return order > 0;
    case Comparator::at_most: return order <= 0;
    case Comparator::less_than: return order < 0;
    case Comparator::at_least:
    case Comparator::equal:  // 完成100家: more is done too
    case Comparator::about: break;
  }
  return order >= 0;
}

// A ceiling, or a number that a stock is to fall to, asks for not more than it, however it is worded.
Comparator direction(const Requirement& requirement) {
  const auto comparator = requirement.comparator;
  return wants_less(requirement) && comparator != Comparator::less_than ? Comparator::at_most : comparator;
}

// The value to compare with: 左右 forgives a little on the side that matters.
std::int64_t forgiving(const Requirement& requirement, const Yardstick& yardstick) {
  const std::int64_t value = required_value(requirement);
  if (requirement.comparator != Comparator::about) return value;
  const std::int64_t less = series::scaled_quotient(value < 0 ? -Wide{value} : Wide{value}, kOne, yardstick.about);
  return wants_less(requirement) ? value + less : value - less;
}

bool reaches(const Share& actual, std::int64_t scale, const Requirement& requirement, const Yardstick& yardstick) {
  return holds(series::compare_fractions(actual.part, actual.whole, forgiving(requirement, yardstick), scale),
               direction(requirement));
}

Actual described(const Figure& figure) {
  Actual actual;
  actual.as_of = figure.as_of;
  actual.value = series::saturated(figure.value);
  actual.typed = figure.typed;
  actual.counted = figure.counted;
  return actual;
}

std::optional<Actual> shared(const Figure& figure, const Share& share, const Requirement& requirement,
                             const Yardstick& yardstick) {
  if (share.whole <= 0) return std::nullopt;
  const std::int64_t scale = scale_of_share(requirement.unit);
  Actual actual = described(figure);
  actual.value = series::scaled_quotient(share.part, share.whole, scale);
  actual.part = series::saturated(share.part);
  actual.whole = series::saturated(share.whole);
  actual.reached = reaches(share, scale, requirement, yardstick);
  return actual;
}

std::optional<Actual> summed(const Figure& figure, const Requirement& requirement, const Yardstick& yardstick) {
  Actual actual = described(figure);
  const Wide net = requirement.kind == TargetKind::net_flow ? figure.value - figure.base : figure.value;
  actual.value = series::saturated(net);
  actual.reached = reaches({net, 1}, 1, requirement, yardstick);
  return actual;
}

std::optional<Actual> covered(const Figure& figure, const Requirement& requirement, const Yardstick& yardstick) {
  const bool counts_places = requirement.value && !is_share(requirement.unit) && *requirement.value > kOne;
  if (figure.based && !counts_places) return shared(figure, {figure.value, figure.base}, requirement, yardstick);
  if (!counts_places) return std::nullopt;
  auto actual = summed(figure, requirement, yardstick);
  actual->done = actual->value / kOne;
  actual->of = *requirement.value / kOne;
  return actual;
}

// now/before - 1 on each side; their difference as one fraction, for the rounded value, and exactly for the comparison.
std::optional<Actual> relative(const Figure& own, const Figure& compared, const Requirement& requirement,
                               const Yardstick& yardstick) {
  if (!own.based || !compared.based || own.base <= 0 || compared.base <= 0) return std::nullopt;
  const std::int64_t scale = scale_of_share(requirement.unit.empty() ? "%" : requirement.unit);
  Actual actual = described(own);
  actual.as_of = std::min(own.as_of, compared.as_of);
  actual.typed = own.typed || compared.typed;
  actual.counted = own.counted || compared.counted;
  actual.part = series::scaled_quotient(own.value - own.base, own.base, scale);
  actual.whole = series::scaled_quotient(compared.value - compared.base, compared.base, scale);
  actual.value = *actual.part - *actual.whole;
  // own.value/own.base against compared.value/compared.base + margin/scale
  const Wide margin = forgiving(requirement, yardstick);
  actual.reached = holds(series::compare_fractions(own.value, own.base, compared.value * scale + margin * compared.base,
                                                   compared.base * scale),
                         direction(requirement));
  return actual;
}

std::optional<Actual> milestones(const Figure& figure, const Requirement& requirement, const Yardstick& yardstick) {
  Actual actual = described(figure);
  const Wide parts = std::max(Wide{yardstick.parts}, static_cast<Wide>(figure.observations));
  const Wide all =
      figure.based ? figure.base : std::max(parts * yardstick.milestones * kOne, Wide{required_value(requirement)});
  actual.done = series::saturated(figure.value / kOne);
  actual.of = series::saturated(all / kOne);
  actual.reached = figure.value >= all;
  return actual;
}

std::optional<Actual> recurrent(const Requirement& requirement, std::span<const series::Observation> own, Date on,
                                const series::Within& within) {
  const auto periods = periods_due(requirement, requirement.due.value_or(on));
  Actual actual = described(series::roll_up(own, Nature::flow, on, within));
  actual.done = static_cast<std::int64_t>(series::fulfilled(periods, required_value(requirement), own, on, within));
  actual.of = static_cast<std::int64_t>(periods.size());
  actual.value = *actual.done * kOne;
  actual.reached = *actual.of > 0 && *actual.done >= *actual.of;
  return actual;
}

std::optional<Actual> listed(const Requirement& requirement, std::span<const series::Observation> own,
                             std::span<const std::size_t> selected, const Figure& figure) {
  const auto names = series::unite(own, selected);
  Actual actual = described(figure);
  const auto done = std::count_if(names.begin(), names.end(), [](const auto& each) { return each.member.done; });
  actual.done = done;
  actual.of = std::max(static_cast<std::int64_t>(names.size()), required_value(requirement) / kOne);
  actual.value = done * kOne;
  actual.reached = *actual.of > 0 && *actual.done >= *actual.of;
  return actual;
}

}  // namespace

series::Nature nature_of(const Requirement& requirement, std::span<const series::Observation> own) {
  switch (requirement.kind) {
    case TargetKind::flow:
    case TargetKind::net_flow:
    case TargetKind::recurrent: return Nature::flow;
    case TargetKind::ceiling:
    case TargetKind::growth:
    case TargetKind::relative_growth: {
      const bool flows = std::any_of(own.begin(), own.end(), [](const auto& o) { return o.from.has_value(); });
      return flows ? Nature::flow : Nature::stock;
    }
    default: return Nature::stock;
  }
}

std::optional<Actual> actual_of(const Requirement& requirement, const Observed& observed, Date on,
                                const series::Within& within, const Yardstick& yardstick) {
  const Nature nature = nature_of(requirement, observed.own);
  const auto selected = series::select(observed.own, nature, on, within);
  if (selected.empty()) return std::nullopt;
  const Figure figure = series::sum_of(observed.own, selected);
  switch (requirement.kind) {
    case TargetKind::flow:
    case TargetKind::net_flow:
    case TargetKind::stock:
    case TargetKind::ceiling: return summed(figure, requirement, yardstick);
    case TargetKind::growth:
      if (!figure.based) return std::nullopt;
      return shared(figure, {figure.value - figure.base, figure.base}, requirement, yardstick);
    case TargetKind::relative_growth: {
      const Nature other = nature_of(requirement, observed.compared);
      return relative(figure, series::roll_up(observed.compared, other, on, within), requirement, yardstick);
    }
    case TargetKind::coverage: return covered(figure, requirement, yardstick);
    case TargetKind::milestone: return milestones(figure, requirement, yardstick);
    case TargetKind::recurrent: return recurrent(requirement, observed.own, on, within);
    case TargetKind::watch_list: return listed(requirement, observed.own, selected, figure);
  }
  return std::nullopt;
}

std::vector<std::pair<Date, Date>> periods_due(const Requirement& requirement, Date on) {
  std::vector<std::pair<Date, Date>> periods;
  if (!requirement.period || !requirement.starts || !requirement.due) return periods;
  auto period = calendar::period_of(*requirement.period, *requirement.starts);
  if (calendar::first_day(period) < *requirement.starts) period = calendar::moved(period, 1);
  for (; calendar::last_day(period) <= std::min(on, *requirement.due); period = calendar::moved(period, 1)) {
    periods.emplace_back(calendar::first_day(period), calendar::last_day(period));
  }
  return periods;
}

}  // namespace huiqi::ledger
