#pragma once

#include "ledger/match/quantity.h"
#include "ledger/match/subject.h"
#include "ledger/types.h"

namespace huiqi::ledger {

// One target or goal as one document states it.
struct Statement {
  std::int64_t id = 0;
  std::int64_t document = 0;
  std::string area;         // for which area; empty: not known
  std::optional<int> year;  // that the document is for
  TargetKind kind = TargetKind::flow;
  std::optional<std::int64_t> value;
  std::string unit;
  std::optional<Date> due;
  std::optional<std::int64_t> base;  // of a stock: what it starts from
  std::string quote;                 // the phrase as printed
};

// A statement with what is read from it once.
struct Indexed {
  Statement statement;
  Subject subject;
  std::optional<int> year;  // of its due date, else of the document
  std::optional<Quantity> quantity;
};
Indexed indexed(Statement statement, const Vocabulary& vocabulary);

enum class MergeKind : std::uint8_t {
  same,            // one target
  conflict,        // one thing, two values
  flow_and_stock,  // 新增240家 and 累计1000家 of one thing
};
constexpr auto enum_names(MergeKind) {
  return named<MergeKind>(
      {{MergeKind::same, "same"}, {MergeKind::conflict, "conflict"}, {MergeKind::flow_and_stock, "flow_and_stock"}});
}

struct Finding {
  MergeKind kind = MergeKind::same;
  std::vector<Reason> reasons;
};

// Whether two statements are of one thing, and why. Matched by subject, kind, period and area; value and unit are
// evidence. Nothing where they are two things.
std::optional<Finding> compare(const Indexed& left, const Indexed& right, const Vocabulary& vocabulary);

// base + flow = stock? As a reason: that it holds, that it does not, or which base would make it hold.
Reason check_of(const Statement& flow, const Statement& stock);

}  // namespace huiqi::ledger
