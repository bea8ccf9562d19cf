#pragma once

#include "base/enum_names.h"
#include "base/time.h"
#include "calendar/period.h"
#include "policy/document.h"

namespace huiqi::ledger {

// The ten kinds of target, and what lead, responsible and supporting units are: as documents give them.
using policy::Role;
using policy::TargetKind;

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

enum class Binding : std::uint8_t { binding, aimed_at };  // 确保/必须, 力争/争取
constexpr auto enum_names(Binding) {
  return named<Binding>({{Binding::binding, "binding"}, {Binding::aimed_at, "aimed_at"}});
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
