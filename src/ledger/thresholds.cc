#include "ledger/thresholds.h"

#include "ledger/measured.h"

namespace huiqi::ledger {
namespace {

Thresholds read(const catalog::Node& node) {
  const auto percent = [&](std::string_view key) { return node.at(key).integer() * kOne / 100; };
  return {.on_track = percent("on_track"),
          .watch = percent("watch"),
          .points = node.at("points").integer() * kOne,
          .near_ceiling = percent("near_ceiling"),
          .about = percent("about"),
          .silent_days = static_cast<int>(node.at("silent_days").integer())};
}

}  // namespace

DatedThresholds::DatedThresholds(const catalog::Catalog& catalog) {
  if (const catalog::Entry* entry = catalog.find("lights", "lights")) {
    for (const auto& item : entry->body.at("lights").children()) {
      dated_.emplace_back(item.value.at("since").date(), read(item.value));
    }
  }
  if (dated_.empty()) dated_.emplace_back(Date{}, Thresholds{});
  std::sort(dated_.begin(), dated_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

const Thresholds& DatedThresholds::on(Date day) const {
  const auto after =
      std::upper_bound(dated_.begin(), dated_.end(), day, [](Date d, const auto& each) { return d < each.first; });
  return after == dated_.begin() ? after->second : std::prev(after)->second;
}

}  // namespace huiqi::ledger
