#pragma once

#include "base/enum_names.h"
#include "base/time.h"
#include "json/fields.h"
#include "text/numerals.h"
#include "text/position_map.h"

// What a policy document says, as the parser read it: nothing invented, each thing with its place and a confidence.
namespace huiqi::policy {

// Bytes [begin, end) of the clean text. Extraction::map leads on to the original.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool empty() const { return begin >= end; }
  std::uint32_t size() const { return empty() ? 0 : end - begin; }
  friend bool operator==(const Span&, const Span&) = default;
};

enum class Role : std::uint8_t { lead, responsible, support };
constexpr auto enum_names(Role) {
  return named<Role>({{Role::lead, "lead"}, {Role::responsible, "responsible"}, {Role::support, "support"}});
}

// A group is `enumerable` where a directory can list its members for a date (各设区市), else `indefinite` (有关部门).
enum class UnitKind : std::uint8_t { named_body, enumerable, indefinite };
constexpr auto enum_names(UnitKind) {
  return named<UnitKind>(
      {{UnitKind::named_body, "named"}, {UnitKind::enumerable, "enumerable"}, {UnitKind::indefinite, "indefinite"}});
}

struct Unit {
  std::string name;                 // as printed, without blanks
  std::optional<std::string> full;  // elided prefix restored: 财政局 → 市财政局
  Role role = Role::responsible;
  UnitKind kind = UnitKind::named_body;
  Span span;
  int confidence = 100;  // percent
};

enum class Comparator : std::uint8_t { at_least, equal, at_most, about };
constexpr auto enum_names(Comparator) {
  return named<Comparator>({{Comparator::at_least, ">="},
                            {Comparator::equal, "="},
                            {Comparator::at_most, "<="},
                            {Comparator::about, "approx"}});
}

enum class TargetKind : std::uint8_t {
  flow,             // 新增240家
  net_flow,         // 净增1000户
  stock,            // 累计1000家, 达到20家
  growth,           // 增长20%
  relative_growth,  // 高于平均增速2个百分点, 提高0.5个百分点
  ceiling,          // 不超过1%
  coverage,         // 覆盖率100%, 占比80%以上
  milestone,        // 完成100家平台建设任务
  recurrent,        // 每季度1期
  watch_list,       // 紧盯14家在审企业
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

// How firmly: 确保/必须, 力争/争取, or neither.
enum class Binding : std::uint8_t { plain, binding, aimed };
constexpr auto enum_names(Binding) {
  return named<Binding>({{Binding::plain, "plain"}, {Binding::binding, "binding"}, {Binding::aimed, "aimed"}});
}

struct Target {
  Span span;               // the phrase
  text::Scaled value = 0;  // × 10⁴; money in the printed 万元 or 亿元, counted things multiplied out
  std::string unit;        // 家, %, 亿元
  Comparator comparator = Comparator::equal;
  std::optional<std::string> deadline;  // "2020" (that year) or "2020-12-31"
  TargetKind kind = TargetKind::flow;
  Binding binding = Binding::plain;
  int confidence = 100;
};

// A goal without a number: 建成…, 争取年内出台, 不得新增, 应享尽享, 不低于平均增速.
enum class GoalKind : std::uint8_t { build, issue, relative, forbid, all_of };
constexpr auto enum_names(GoalKind) {
  return named<GoalKind>({{GoalKind::build, "build"},
                          {GoalKind::issue, "issue"},
                          {GoalKind::relative, "relative"},
                          {GoalKind::forbid, "forbid"},
                          {GoalKind::all_of, "all_of"}});
}

struct Goal {
  Span span;
  GoalKind kind = GoalKind::build;
  std::optional<std::string> deadline;
  Binding binding = Binding::plain;
};

// For whom a measure is written: an enterprise may claim it, or an office has to do it.
enum class Audience : std::uint8_t { enterprise, government };
constexpr auto enum_names(Audience) {
  return named<Audience>({{Audience::enterprise, "enterprise"}, {Audience::government, "government"}});
}

// What the reviewer should look at first.
enum class Doubt : std::uint8_t {
  no_unit,           // others of the document have one
  indefinite_unit,   // 有关部门
  no_lead,           // several units, none leads
  number_inferred,   // the printed number is lost or damaged
  brackets_damaged,  // a unit bracket is not closed, or two names run together
  target_uncertain,
};
constexpr auto enum_names(Doubt) {
  return named<Doubt>({{Doubt::no_unit, "no_unit"},
                       {Doubt::indefinite_unit, "indefinite_unit"},
                       {Doubt::no_lead, "no_lead"},
                       {Doubt::number_inferred, "number_inferred"},
                       {Doubt::brackets_damaged, "brackets_damaged"},
                       {Doubt::target_uncertain, "target_uncertain"}});
}

// A numbered heading that holds measures or further sections.
struct Section {
  std::string number;  // 一, （二）
  Span heading;
  std::optional<std::uint32_t> parent;  // index into Extraction::sections
};

struct Measure {
  std::string number;                    // as printed, without delimiter; a section's in front where numbering restarts
  std::optional<std::uint32_t> section;  // index into Extraction::sections
  Span heading;                          // empty where the item has none
  Span text;                             // heading and all that belongs to the item, without its number
  std::vector<Unit> units;
  std::vector<Target> targets;
  std::vector<Goal> goals;
  Audience audience = Audience::government;
  std::vector<Doubt> doubts;
  int confidence = 100;
};

// One eligibility condition of an application notice.
struct Condition {
  std::string number;
  Span span;  // without number and final punctuation
  int confidence = 100;
};

struct Citation {
  std::string title;                      // without 《 》
  std::optional<std::string> doc_number;  // 东府办〔2017〕98号
  Span span;
};

enum class DateKind : std::uint8_t { sign, publish };
constexpr auto enum_names(DateKind) {
  return named<DateKind>({{DateKind::sign, "sign"}, {DateKind::publish, "publish"}});
}

enum class Level : std::uint8_t { national, provincial, municipal, county };
constexpr auto enum_names(Level) {
  return named<Level>({{Level::national, "national"},
                       {Level::provincial, "provincial"},
                       {Level::municipal, "municipal"},
                       {Level::county, "county"}});
}

// What kind of document it is, as far as it decides what is looked for.
enum class Genre : std::uint8_t {
  measures,     // a plan, opinion or list of measures
  application,  // a call for applications: conditions and a deadline, no measures
  other,
};
constexpr auto enum_names(Genre) {
  return named<Genre>({{Genre::measures, "measures"}, {Genre::application, "application"}, {Genre::other, "other"}});
}

// Where a member of the metadata stood.
struct Evidence {
  std::string member;  // "title", "issuer", …
  Span span;
  int confidence = 100;
};

struct Metadata {
  std::optional<std::string> title;
  std::optional<std::string> doc_number;  // its own
  std::vector<std::string> issuers;
  std::optional<Date> date;  // signing date, else publish date
  std::optional<DateKind> date_kind;
  std::optional<Date> sign_date;
  std::optional<Date> publish_date;
  std::optional<std::string> region;  // as printed; none: the whole country, or not said
  std::optional<Level> level;
  std::vector<std::string> addressees;
  std::optional<std::string> topic;
  std::optional<std::string> issuing_system;
  std::optional<std::string> validity;  // the sentence
  std::optional<Date> expires;
  std::optional<std::string> application_deadline;  // "2017-08-15" or "2017-08-15T17:30"
};

// A remark on the whole document: a stable code (policy.…) and what it names.
struct Warning {
  std::string code;
  std::string detail;
};

struct Extraction {
  std::string source;  // as read, UTF-8
  std::string clean;   // what all spans point into
  text::PositionMap map;
  Genre genre = Genre::other;
  Metadata metadata;
  std::vector<Evidence> evidence;
  std::vector<Section> sections;
  std::vector<Measure> measures;
  std::vector<Unit> shared_units;   // declared once for all measures
  std::vector<Target> doc_targets;  // stated outside the measures
  std::vector<Condition> conditions;
  std::vector<Citation> citations;
  std::vector<Warning> warnings;

  std::string_view at(Span span) const { return std::string_view{clean}.substr(span.begin, span.size()); }
};

}  // namespace huiqi::policy
