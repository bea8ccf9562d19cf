#include "search/names.h"

namespace huiqi::search {

std::vector<std::string> gb2260_path(std::string_view code) {
  std::string own{code};
  if (own.empty()) return {};
  const bool is_code = own.size() == 6 && std::ranges::all_of(own, [](char c) { return c >= '0' && c <= '9'; });
  if (!is_code) return {std::move(own)};
  if (own == "000000") return {};
  std::vector<std::string> path;
  for (const std::size_t digits : {2U, 4U, 6U}) {
    std::string above = own.substr(0, digits) + std::string(6 - digits, '0');
    if (path.empty() || path.back() != above) path.push_back(std::move(above));
  }
  return path;
}

std::uint32_t Numbers::number(const std::string& text) {
  const auto [place, added] = numbers_.emplace(text, static_cast<std::uint32_t>(texts_.size()));
  if (added) texts_.push_back(text);
  return place->second;
}

std::optional<std::uint32_t> Numbers::find(std::string_view text) const {
  const auto found = numbers_.find(text);
  if (found == numbers_.end()) return std::nullopt;
  return found->second;
}

std::uint32_t Names::area(const std::string& code) {
  std::vector<std::string> path = path_(code);
  if (path.empty()) return 0;
  std::vector<std::uint32_t> numbers;
  for (const std::string& above : path) {
    const std::uint32_t number = areas_.number(above);
    numbers.push_back(number);
    if (number == area_paths_.size()) area_paths_.push_back(numbers);
  }
  return numbers.back();
}

std::uint32_t Names::topics(std::vector<std::string> names) {
  std::vector<std::uint32_t> set;
  for (const std::string& name : names) set.push_back(topics_.number(name));
  std::ranges::sort(set);
  const auto repeated = std::ranges::unique(set);
  set.erase(repeated.begin(), repeated.end());
  const auto [place, added] = topic_set_numbers_.emplace(set, static_cast<std::uint32_t>(topic_sets_.size()));
  if (added) topic_sets_.push_back(std::move(set));
  return place->second;
}

}  // namespace huiqi::search
