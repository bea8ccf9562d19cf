#pragma once

namespace huiqi::bench {

inline constexpr int kRounds = 5;

// What each contestant measured in each of five rounds. They take turns, so that a slow minute of the machine meets
// all.
inline std::vector<std::vector<double>> in_rounds(const std::vector<std::function<double()>>& contestants) {
  std::vector<std::vector<double>> measured(contestants.size());
  for (int round = 0; round < kRounds; ++round) {
    for (std::size_t i = 0; i < contestants.size(); ++i) measured[i].push_back(contestants[i]());
  }
  return measured;
}

// The value below which `share` of them lie: percentile(latencies, 0.99).
inline double percentile(std::vector<double> values, double share) {
  const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), values.begin() + place, values.end());
  return values[static_cast<std::size_t>(place)];
}

}  // namespace huiqi::bench
