#include "ledger/match/statement.h"

#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

constexpr std::chrono::days kSameTime{45};  // 年内 and 12月底前 are one time, 6月底 and 年底 two
constexpr std::size_t kShortestPlain = 4;  // characters of a subject that is all generic words: 新增企业数量增速

bool same_place(const Statement& a, const Statement& b) {
  return a.area.empty() || b.area.empty() || a.area == b.area;
}

bool same_time(const Indexed& a, const Indexed& b) {
  if (a.year && b.year && *a.year != *b.year) return false;
  if (!a.statement.due || !b.statement.due) return true;
  const auto apart = *a.statement.due - *b.statement.due;
  return apart <= kSameTime && apart >= -kSameTime;
}

enum class KindMatch : std::uint8_t { no, loose, same, flow_and_stock };

bool counts_things(TargetKind kind) {
  return kind == TargetKind::flow || kind == TargetKind::stock || kind == TargetKind::milestone ||
         kind == TargetKind::coverage;
}

// A flow or stock that says so itself ("新增", "累计"), not one that was only read as such.
TargetKind said_kind(const Indexed& each) {
  if (each.subject.cues & kNetFlowCue) return TargetKind::net_flow;
  if (each.subject.cues & kStockCue) return TargetKind::stock;
  if (each.subject.cues & kFlowCue) return TargetKind::flow;
  return each.statement.kind;
}

KindMatch match_kinds(const Indexed& a, const Indexed& b) {
  const TargetKind left = a.statement.kind, right = b.statement.kind;
  if (left == right) return KindMatch::same;
  if (!counts_things(left) || !counts_things(right)) return KindMatch::no;
  const bool flow_and_stock = (left == TargetKind::flow && right == TargetKind::stock) ||
                              (left == TargetKind::stock && right == TargetKind::flow);
  const bool both_say_so = said_kind(a) != said_kind(b) && (a.subject.cues != 0) && (b.subject.cues != 0);
  return flow_and_stock && both_say_so ? KindMatch::flow_and_stock : KindMatch::loose;
}

bool tells_enough(const Likeness& likeness) {
  return likeness.telling >= 2 || (likeness.identical() && likeness.matched >= kShortestPlain);
}

bool levels_differ(const Subject& a, const Subject& b) {
  return a.levels != 0 && b.levels != 0 && a.levels != b.levels;
}

enum class Values : std::uint8_t { equal, differ, neither, not_comparable };

Values match_values(const Indexed& a, const Indexed& b) {
  if (!a.quantity && !b.quantity) return Values::neither;
  if (!a.quantity || !b.quantity || !comparable(*a.quantity, *b.quantity)) return Values::not_comparable;
  return equal(*a.quantity, *b.quantity) ? Values::equal : Values::differ;
}

std::string value_text(const Statement& statement) {
  return to_decimal(statement.value.value_or(0)) + statement.unit;
}

std::optional<MergeKind> decide(const Indexed& a, const Indexed& b, const Likeness& likeness) {
  const bool one_document = a.statement.document == b.statement.document;
  const Values values = match_values(a, b);
  if (values == Values::not_comparable) return std::nullopt;
  switch (match_kinds(a, b)) {
    case KindMatch::no: return std::nullopt;
    case KindMatch::flow_and_stock:
      return values == Values::neither ? std::nullopt : std::optional{MergeKind::flow_and_stock};
    case KindMatch::loose:
      if (values == Values::equal && !one_document) return MergeKind::same;
      return std::nullopt;
    case KindMatch::same: break;
  }
  if (one_document) {
    const bool again = values == Values::equal && likeness.identical() && likeness.telling >= 2;
    return again ? std::optional{MergeKind::same} : std::nullopt;
  }
  if (values != Values::differ) return MergeKind::same;
  return likeness.identical() && likeness.telling >= 2 ? std::optional{MergeKind::conflict} : std::nullopt;
}

Reason about_subject(const Indexed& a, const Likeness& likeness) {
  if (likeness.identical()) return {"match.subject_same", {{"subject", utf8_of(a.subject.core)}}};
  return {"match.subject_close",
          {{"subject", utf8_of(a.subject.core)}, {"left", likeness.left}, {"right", likeness.right}}};
}

Reason about_values(const Indexed& a, const Indexed& b) {
  if (!a.quantity || !b.quantity) return {"match.no_value"};
  const std::string left = value_text(a.statement), right = value_text(b.statement);
  if (!equal(*a.quantity, *b.quantity)) return {"match.value_differs", {{"left", left}, {"right", right}}};
  if (left != right) return {"match.value_same_written_otherwise", {{"left", left}, {"right", right}}};
  return {"match.value_same", {{"value", left}}};
}

std::vector<Reason> reasons_for(MergeKind kind, const Indexed& a, const Indexed& b, const Likeness& likeness) {
  std::vector<Reason> reasons = {about_subject(a, likeness)};
  if (kind == MergeKind::flow_and_stock) {
    const bool a_flows = a.statement.kind == TargetKind::flow;
    reasons.push_back(check_of(a_flows ? a.statement : b.statement, a_flows ? b.statement : a.statement));
  } else {
    reasons.push_back(about_values(a, b));
  }
  if (a.year && b.year) reasons.push_back({"match.year_same", {{"year", std::to_string(*a.year)}}});
  if (!a.year || !b.year) reasons.push_back({"match.year_not_said"});
  if (a.statement.area.empty() || b.statement.area.empty()) reasons.push_back({"match.area_not_said"});
  return reasons;
}

}  // namespace

Indexed indexed(Statement statement, const Vocabulary& vocabulary) {
  Indexed each;
  each.subject = subject_of(statement.quote, vocabulary);
  each.year = statement.due ? std::optional{year_of(*statement.due)} : statement.year;
  if (statement.value) each.quantity = quantity_of(*statement.value, statement.unit, vocabulary);
  each.statement = std::move(statement);
  return each;
}

std::optional<Finding> compare(const Indexed& left, const Indexed& right, const Vocabulary& vocabulary) {
  if (!same_place(left.statement, right.statement) || !same_time(left, right)) return std::nullopt;
  if (levels_differ(left.subject, right.subject)) return std::nullopt;
  const Likeness likeness = likeness_of(left.subject, right.subject, vocabulary);
  if (!(likeness.identical() || likeness.refined()) || !tells_enough(likeness)) return std::nullopt;
  const auto kind = decide(left, right, likeness);
  if (!kind) return std::nullopt;
  return Finding{*kind, reasons_for(*kind, left, right, likeness)};
}

Reason check_of(const Statement& flow, const Statement& stock) {
  const std::int64_t added = flow.value.value_or(0), total = stock.value.value_or(0);
  std::map<std::string, std::string> values = {{"flow", value_text(flow)}, {"stock", value_text(stock)}};
  if (!stock.base) {
    values["base"] = to_decimal(total - added) + stock.unit;
    return {"match.stock_needs_base", std::move(values)};
  }
  values["base"] = to_decimal(*stock.base) + stock.unit;
  const bool holds = series::Wide{*stock.base} + added == total;
  if (!holds)
    values["difference"] = to_decimal(series::saturated(series::Wide{total} - *stock.base - added)) + stock.unit;
  return {holds ? "match.stock_adds_up" : "match.stock_does_not_add_up", std::move(values)};
}

}  // namespace huiqi::ledger
