#pragma once

#include "catalog/catalog.h"
#include "ledger/light.h"

namespace huiqi::ledger {

// The thresholds of catalog/lights.yaml, each from a day on. Immutable.
class DatedThresholds {
 public:
  // The catalogue has been checked against its schema.
  explicit DatedThresholds(const catalog::Catalog& catalog);
  // Those in force on the day; of a day before the first the first.
  const Thresholds& on(Date day) const;

 private:
  std::vector<std::pair<Date, Thresholds>> dated_;  // in order of their days
};

}  // namespace huiqi::ledger
