#include "scenario/runner/subset.h"

#include <stdexcept>

namespace huiqi::scenario {
namespace {

bool is_of_name(char c) {
  return c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::string replace(const std::string& text, const Names& names, std::string (*written)(const std::string&)) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    auto end = i + 1;
    while (text[i] == '$' && end < text.size() && is_of_name(text[end])) ++end;
    const auto name = text.substr(i + 1, end - i - 1);
    if (text[i] != '$' || name.empty()) {
      result += text[i++];
      continue;
    }
    const auto kept = names.find(name);
    if (kept == names.end()) throw std::runtime_error("nothing is kept as $" + name);
    result += written(kept->second);
    i = end;
  }
  return result;
}

class Comparison {
 public:
  explicit Comparison(Names& names) : names_(names) {}

  void compare(const Json& expected, const Json& actual, const std::string& path) {
    if (expected.is_object() && actual.is_object()) {
      for (const auto& [key, value] : expected.items()) {
        compare(value, actual.contains(key) ? actual[key] : Json{}, path + "." + key);
      }
    } else if (expected.is_array() && actual.is_array()) {
      compare_lists(expected, actual, path);
    } else if (expected.is_string()) {
      compare_text(expected.get<std::string>(), actual, path);
    } else if (expected != actual) {
      differ(path, expected, actual);
    }
  }

  std::vector<std::string> found;

 private:
  void compare_lists(const Json& expected, const Json& actual, const std::string& path) {
    const bool among_others = !expected.empty() && expected.back() == "...";
    if (among_others) return find_in_order(expected, actual, path);
    if (expected.size() != actual.size()) return differ(path, expected, actual);
    for (std::size_t i = 0; i < expected.size(); ++i) {
      compare(expected[i], actual[i], path + "[" + std::to_string(i) + "]");
    }
  }

  void find_in_order(const Json& expected, const Json& actual, const std::string& path) {
    auto next = actual.begin();
    for (auto wanted = expected.begin(); wanted + 1 != expected.end(); ++wanted) {
      next = std::find_if(next, actual.end(), [&](const Json& item) { return takes(*wanted, item); });
      if (next == actual.end()) return differ(path, *wanted, actual);
      ++next;
    }
  }

  // Keeps names only of an item that is the one.
  bool takes(const Json& expected, const Json& actual) {
    Names names = names_;
    if (!differences(expected, actual, names).empty()) return false;
    names_ = std::move(names);
    return true;
  }

  void compare_text(const std::string& expected, const Json& actual, const std::string& path) {
    const auto text = actual.is_string() ? actual.get<std::string>() : actual.dump();
    if (actual.is_null()) return differ(path, expected, actual);
    if (expected == "*") return;
    if (expected.starts_with("=$")) {
      names_[expected.substr(2)] = text;
    } else if (expected.starts_with('~')) {
      if (text.find(filled(expected.substr(1), names_)) == std::string::npos) differ(path, expected, actual);
    } else if (!actual.is_string() || text != filled(expected, names_)) {
      differ(path, expected, actual);
    }
  }

  void differ(const std::string& path, const Json& expected, const Json& actual) {
    found.push_back((path.empty() ? "the answer" : path.substr(1)) + " should be " + expected.dump() + ", but is " +
                    actual.dump());
  }

  Names& names_;
};

}  // namespace

std::string filled(const std::string& text, const Names& names) {
  return replace(text, names, [](const std::string& value) { return value; });
}

std::string filled_json(const std::string& text, const Names& names) {
  return replace(text, names, [](const std::string& value) {
    const auto quoted = Json(value).dump();
    return quoted.substr(1, quoted.size() - 2);
  });
}

std::vector<std::string> differences(const Json& expected, const Json& actual, Names& names) {
  Comparison comparison{names};
  comparison.compare(expected, actual, "");
  return std::move(comparison.found);
}

std::vector<std::string> text_differences(const std::string& expected, const std::string& actual, Names& names) {
  return differences(Json(expected), Json(actual), names);
}

}  // namespace huiqi::scenario
