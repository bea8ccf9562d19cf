#pragma once

#include "base/id.h"
#include "series/observation.h"
#include "store/tx.h"

namespace huiqi::series {

using ObservationId = Id<struct ObservationTag>;

// An observation as it is kept: of which indicator, and where it comes from.
struct Record {
  ObservationId id;
  std::string indicator;  // "target:72" for what is typed for one target, else the name of what an engine counts
  Observation observation;
  std::string source;      // where the figure comes from, in words: 工信统计月报
  std::string definition;  // 口径
  std::string origin;      // store::reference of what it was made from: one observation per origin and indicator
};

// Within the transaction of the change that brings it. False, and nothing is changed, when this origin has already
// given this indicator an observation: so an event that is read twice counts once.
bool append(store::Tx& tx, const Record& record);

// It no longer counts, as from `at`; what was withdrawn stays withdrawn. Returns how many.
std::int64_t withdraw(store::Tx& tx, std::string_view origin, Instant at);

// Those that count, with their members, in the order of their days.
std::vector<Record> observations_of(store::Tx& tx, const std::vector<std::string>& indicators);

// As far as it was known at `known`: withdrawn later still counts, recorded later does not.
std::vector<Record> observations_of(store::Tx& tx, const std::vector<std::string>& indicators, Instant known);

}  // namespace huiqi::series
