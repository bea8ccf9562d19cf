#include "catalog/texts.h"

#include <fstream>
#include <iterator>
#include <set>

#include "catalog/yaml.h"

namespace huiqi::catalog {
namespace {

using Map = std::map<std::string, std::string, std::less<>>;

// Calls on_text with each stretch outside braces and on_name with each name inside.
void split(std::string_view text, const auto& on_text, const auto& on_name) {
  while (!text.empty()) {
    const auto open = text.find('{');
    const auto close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) return on_text(text);
    on_text(text.substr(0, open));
    on_name(text.substr(open + 1, close - open - 1));
    text.remove_prefix(close + 1);
  }
}

std::set<std::string, std::less<>> names_in(std::string_view text) {
  std::set<std::string, std::less<>> names;
  split(
      text, [](std::string_view) {}, [&](std::string_view name) { names.emplace(name); });
  return names;
}

std::string filled(std::string_view text, std::span<const MessageValue> values) {
  std::string result;
  split(
      text, [&](std::string_view plain) { result += plain; },
      [&](std::string_view name) {
        const auto found = std::ranges::find(values, name, &MessageValue::name);
        result += found == values.end() ? "{" + std::string{name} + "}" : found->value;
      });
  return result;
}

class Reader {
 public:
  explicit Reader(std::vector<Issue>& issues) : issues_{issues} {}

  Map read(const std::filesystem::path& file, std::string_view source) {
    source_ = source;
    std::ifstream in{file, std::ios::binary};
    if (!in) complain("catalog.unreadable", {});
    auto parsed = parse_yaml(std::string{std::istreambuf_iterator<char>{in}, {}}, source);
    std::ranges::move(parsed.issues, std::back_inserter(issues_));
    if (parsed.root.type() == Node::Type::map) flatten(parsed.root, "");
    return std::move(texts_);
  }

 private:
  void flatten(const Node& node, const std::string& prefix) {
    for (const auto& member : node.children()) {
      const auto path = prefix + member.key;
      if (member.value.type() == Node::Type::map) {
        flatten(member.value, path + ".");
      } else if (member.value.type() == Node::Type::text) {
        texts_[path] = member.value.text();
      } else {
        complain("catalog.wrong_type", member.value.position(), path);
      }
    }
  }

  void complain(std::string_view code, Position at, std::string path = {}) {
    issues_.push_back({Severity::error, code, std::string{source_}, at, {{"path", std::move(path)}}});
  }

  std::vector<Issue>& issues_;
  std::string_view source_;
  Map texts_;
};

// Issues for what `texts` lacks of `other`, and for differing names in what both have.
void compare(const Map& other, const Map& texts, std::string_view source, std::vector<Issue>& issues) {
  for (const auto& [path, text] : other) {
    const auto found = texts.find(path);
    if (found == texts.end()) {
      issues.push_back({Severity::error, "catalog.text_missing", std::string{source}, {}, {{"path", path}}});
    } else if (names_in(found->second) != names_in(text)) {
      issues.push_back({Severity::error, "catalog.text_names_differ", std::string{source}, {}, {{"path", path}}});
    }
  }
}

}  // namespace

std::string Texts::text(Language language, std::string_view path, std::span<const MessageValue> values) const {
  const auto& texts = language == Language::zh ? zh_ : en_;
  const auto found = texts.find(path);
  return found == texts.end() ? std::string{path} : filled(found->second, values);
}

LoadedTexts load_texts(const std::filesystem::path& folder) {
  constexpr auto kZh = file_name_of(Language::zh);
  constexpr auto kEn = file_name_of(Language::en);
  LoadedTexts loaded;
  loaded.texts.zh_ = Reader{loaded.issues}.read(folder / kZh, kZh);
  loaded.texts.en_ = Reader{loaded.issues}.read(folder / kEn, kEn);
  compare(loaded.texts.zh_, loaded.texts.en_, kEn, loaded.issues);
  compare(loaded.texts.en_, loaded.texts.zh_, kZh, loaded.issues);
  return loaded;
}

std::string describe(const Issue& issue, const Texts& texts, Language language) {
  std::string line = issue.source;
  if (issue.at.line > 0) line += ":" + std::to_string(issue.at.line) + ":" + std::to_string(issue.at.column);
  line += ": " + texts.text(language, "errors." + std::string{issue.code}, issue.values);
  return line + " [" + std::string{issue.code} + "]";
}

}  // namespace huiqi::catalog
