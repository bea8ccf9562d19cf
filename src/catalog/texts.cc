#include "catalog/texts.h"

#include <fstream>
#include <iterator>

#include "catalog/yaml.h"

namespace huiqi::catalog {
namespace {

class Reader {
 public:
  Reader(LoadedTexts& loaded, Language language)
      : issues_{loaded.issues}, texts_{loaded.texts}, language_{language}, source_{file_name_of(language)} {}

  void read(const std::filesystem::path& folder) {
    std::ifstream in{folder / source_, std::ios::binary};
    if (!in) complain("catalog.unreadable", {});
    auto parsed = parse_yaml(std::string{std::istreambuf_iterator<char>{in}, {}}, source_);
    std::ranges::move(parsed.issues, std::back_inserter(issues_));
    if (parsed.root.type() == Node::Type::map) flatten(parsed.root, "");
  }

 private:
  void flatten(const Node& node, const std::string& prefix) {
    for (const auto& member : node.children()) {
      const auto path = prefix + member.key;
      if (member.value.type() == Node::Type::map) {
        flatten(member.value, path + ".");
      } else if (member.value.type() == Node::Type::text) {
        texts_.add(language_, path, member.value.text());
      } else {
        complain("catalog.wrong_type", member.value.position(), path);
      }
    }
  }

  void complain(std::string_view code, Position at, std::string path = {}) {
    issues_.push_back({Severity::error, code, std::string{source_}, at, {{"path", std::move(path)}}});
  }

  std::vector<Issue>& issues_;
  Texts& texts_;
  Language language_;
  std::string_view source_;
};

// Issues for what `texts` lacks of `other`, and for differing names in what both have.
void compare(const Texts::Map& other, const Texts::Map& texts, std::string_view source, std::vector<Issue>& issues) {
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

LoadedTexts load_texts(const std::filesystem::path& folder) {
  LoadedTexts loaded;
  for (const auto language : {Language::zh, Language::en}) Reader{loaded, language}.read(folder);
  const auto& zh = loaded.texts.of(Language::zh);
  const auto& en = loaded.texts.of(Language::en);
  compare(zh, en, file_name_of(Language::en), loaded.issues);
  compare(en, zh, file_name_of(Language::zh), loaded.issues);
  return loaded;
}

std::string describe(const Issue& issue, const Texts& texts, Language language) {
  std::string line = issue.source;
  if (issue.at.line > 0) line += ":" + std::to_string(issue.at.line) + ":" + std::to_string(issue.at.column);
  line += ": " + texts.text(language, "errors." + std::string{issue.code}, issue.values);
  return line + " [" + std::string{issue.code} + "]";
}

}  // namespace huiqi::catalog
