#pragma once

#include "base/enum_names.h"
#include "base/time.h"
#include "calendar/period.h"

namespace huiqi::ledger {

enum class TargetKind : std::uint8_t {
  flow,             // 新增: adds up over the time of the target
  net_flow,         // 净增: what came in less what dropped out
  stock,            // 累计, 达到: how many there are at the end
  growth,           // 增长: against the same time a year before
  relative_growth,  // 增速不低于…平均增速: growth less another growth, in percentage points
  ceiling,          // 不超过, 不得新增: the sum stays below
  coverage,         // 全覆盖: how many of all
  milestone,        // 出台, 建成: done or not
  recurrent,        // 每季度一期: so many in every period
  watch_list,       // 紧盯…等14家企业: names, each to be brought to its end
};
constexpr auto enum_names(TargetKind) {
  return named<TargetKind>({{TargetKind::flow, "flow"},
                            {TargetKind::net_flow, "net_flow"},
                            {TargetKind::stock, "stock"},
                            {TargetKind::growth, "growth"},
                            {TargetKind::relative_growth, "relative_growth"},
                            {TargetKind::ceiling, "ceiling"},
                            {TargetKind::coverage, "coverage"},
                            {TargetKind::milestone, "milestone"},
                            {TargetKind::recurrent, "recurrent"},
                            {TargetKind::watch_list, "watch_list"}});
}

enum class Comparator : std::uint8_t { at_least, more_than, at_most, less_than, equal, about };
constexpr auto enum_names(Comparator) {
  return named<Comparator>({{Comparator::at_least, "at_least"},
                            {Comparator::more_than, "more_than"},
                            {Comparator::at_most, "at_most"},
                            {Comparator::less_than, "less_than"},
                            {Comparator::equal, "equal"},
                            {Comparator::about, "about"}});
}

// 正常, 关注, 滞后, 逾期, 沉默, 未定计划.
enum class Light : std::uint8_t { on_track, watch, behind, overdue, silent, no_plan };
constexpr auto enum_names(Light) {
  return named<Light>({{Light::on_track, "on_track"},
                       {Light::watch, "watch"},
                       {Light::behind, "behind"},
                       {Light::overdue, "overdue"},
                       {Light::silent, "silent"},
                       {Light::no_plan, "no_plan"}});
}

// One piece of evidence for what the program advises: a key of messages/ under `reasons`, and what fills its braces.
struct Reason {
  std::string_view code;  // a literal
  std::map<std::string, std::string> values = {};
  friend bool operator==(const Reason&, const Reason&) = default;
};

// What a target asks for. Values are × 10⁴ in `unit`.
struct Requirement {
  TargetKind kind = TargetKind::flow;
  Comparator comparator = Comparator::at_least;
  std::optional<std::int64_t> value;  // none where the text gives no number: one milestone, a margin of 0
  std::string unit;
  std::optional<Date> starts;                  // from when flows count
  std::optional<Date> due;                     // the last day
  std::optional<std::int64_t> base;            // where a stock starts from
  std::optional<calendar::PeriodKind> period;  // of a recurrent target
};

// The value to reach, also where the text gives none.
std::int64_t required_value(const Requirement& requirement);

// Whether less is better: a ceiling, arrears that are to fall to nothing.
bool wants_less(const Requirement& requirement);

}  // namespace huiqi::ledger
