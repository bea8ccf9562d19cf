#pragma once

#include "json/fields.h"
#include "ledger/measured.h"
#include "ledger/types.h"

namespace huiqi::ledger {

// A name of a watch list, as it is entered.
struct ListedEntry {
  std::string name;
  std::optional<std::string> code = {};  // 统一社会信用代码
  std::optional<std::string> stage = {};
  bool done = false;
  friend bool operator==(const ListedEntry&, const ListedEntry&) = default;
};
void fields(auto& visit, json::Of<ListedEntry> auto& listed) {
  visit("name", listed.name, json::Length{1, 100});
  visit("code", listed.code, json::Length{18, 18});
  visit("stage", listed.stage, json::Length{1, 50});
  visit("done", listed.done);
}

// A file that proves a figure: kept by `files`, named by its content.
struct Evidence {
  std::string digest;
  std::string name;
  friend bool operator==(const Evidence&, const Evidence&) = default;
};
void fields(auto& visit, json::Of<Evidence> auto& evidence) {
  visit("digest", evidence.digest, json::Length{64, 64});
  visit("name", evidence.name, json::Length{1, 200});
}

// What a unit says it has reached. Values are × 10⁴ in the target's unit.
struct Figure {
  std::optional<std::string> area = {};  // without it the unit's own
  bool whole = false;                    // of the whole area, in place of all parts in it
  std::optional<Date> from = {};         // first day that a flow covers; without it the target's first day
  Date as_of{};
  std::optional<std::int64_t> value = {};           // not needed with `listed`
  std::optional<std::int64_t> base = {};            // of growth a year before, of coverage how many there are
  std::optional<std::int64_t> compared_value = {};  // of relative growth: what it is compared with
  std::optional<std::int64_t> compared_base = {};
  std::vector<ListedEntry> listed = {};
  std::string source;      // where it comes from
  std::string definition;  // 口径
  std::optional<std::string> note = {};
  std::vector<Evidence> evidence = {};
  friend bool operator==(const Figure&, const Figure&) = default;
};
void fields(auto& visit, json::Of<Figure> auto& figure) {
  constexpr json::Between kMeasured{-kMostMeasured, kMostMeasured};
  visit("area", figure.area, json::Length{1, 40});
  visit("whole", figure.whole, json::or_default);
  visit("from", figure.from);
  visit("as_of", figure.as_of);
  visit("value", figure.value, kMeasured);
  visit("base", figure.base, kMeasured);
  visit("compared_value", figure.compared_value, kMeasured);
  visit("compared_base", figure.compared_base, kMeasured);
  visit("listed", figure.listed, json::or_default, json::Count{0, 2000});
  visit("source", figure.source, json::Length{1, 200});
  visit("definition", figure.definition, json::Length{1, 500});
  visit("note", figure.note, json::Length{1, 2000});
  visit("evidence", figure.evidence, json::or_default, json::Count{0, 20});
}

// The figure with what follows from the target: the days it covers, the value of a list, the area.
Figure completed(Figure figure, const Requirement& requirement, const std::string& area);

// Everything that is wrong with a completed figure of this target; empty if it is in order.
std::vector<FieldError> faults_of(const Figure& figure, const Requirement& requirement, bool evidence_required,
                                  Date today);

// Two figures of one unit, area and target: do both say something of the same day, without one holding the other?
bool cross(const Figure& a, const Figure& b);
bool same_days(const Figure& a, const Figure& b);

}  // namespace huiqi::ledger
