#pragma once

namespace huiqi::json {

// A request with more wrong fields than this is told of the first ones.
constexpr std::size_t kMostFieldErrors = 100;

// "units" + "name" is "units.name"; "units" + 2 is "units[2]".
inline std::string join_path(std::string_view path, std::string_view name) {
  std::string joined{path};
  if (!joined.empty()) joined += '.';
  return joined += name;
}
inline std::string join_path(std::string_view path, std::size_t index) {
  return std::string{path} + '[' + std::to_string(index) + ']';
}

}  // namespace huiqi::json
