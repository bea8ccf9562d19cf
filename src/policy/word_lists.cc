#include "policy/word_lists.h"

#include <fstream>
#include <sstream>

#include "catalog/yaml.h"

namespace huiqi::policy {
namespace {

using Lists = std::map<std::string, std::vector<std::string>>;
using catalog::Node;

Error unreadable(const Issue& issue) {
  return {ErrorKind::unavailable, "policy.grammar_unreadable",
          issue.source + ":" + std::to_string(issue.at.line) + ":" + std::to_string(issue.at.column) + " " +
              std::string{issue.code}};
}

void collect(const Node& node, const std::string& name, Lists& lists) {
  switch (node.type()) {
    case Node::Type::map:
      for (const auto& member : node.children()) collect(member.value, name + "." + member.key, lists);
      break;
    case Node::Type::list:
      lists[name];
      for (const auto& item : node.children()) collect(item.value, name, lists);
      break;
    case Node::Type::text: lists[name].push_back(node.text()); break;
    default: lists[name + " (not a text)"];  // which nobody takes, and so finish() names it
  }
}

std::string content_of(const std::filesystem::path& file) {
  std::ifstream in{file, std::ios::binary};
  std::ostringstream out;
  out << in.rdbuf();
  return std::move(out).str();
}

}  // namespace

Result<WordLists> WordLists::load(const std::filesystem::path& folder) {
  Lists lists;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() != ".yaml") continue;
    const auto parsed = catalog::parse_yaml(content_of(entry.path()), entry.path().string());
    if (!parsed.issues.empty()) return fail(unreadable(parsed.issues.front()));
    collect(parsed.root, entry.path().stem().string(), lists);
  }
  if (error || lists.empty()) return fail(ErrorKind::unavailable, "policy.grammar_unreadable", folder.string());
  return WordLists{std::move(lists)};
}

const std::vector<std::string>& WordLists::take(const std::string& name) {
  static const std::vector<std::string> none;
  const auto found = lists_.find(name);
  if (found == lists_.end()) {
    missing_.push_back(name);
    return none;
  }
  taken_[name] = true;
  return found->second;
}

void WordLists::take_into(text::Words& words, const std::string& name, text::Words::Tag tag) {
  for (const auto& word : take(name)) words.add(word, tag);
}

text::Words WordLists::take_words(const std::string& name) {
  text::Words words;
  take_into(words, name, 1);
  return words;
}

std::vector<std::pair<std::string, std::vector<std::string>>> WordLists::take_under(const std::string& prefix) {
  std::vector<std::pair<std::string, std::vector<std::string>>> out;
  for (auto at = lists_.lower_bound(prefix); at != lists_.end() && at->first.starts_with(prefix); ++at) {
    taken_[at->first] = true;
    out.emplace_back(at->first.substr(prefix.size()), at->second);
  }
  if (out.empty()) missing_.push_back(prefix);
  return out;
}

Result<void> WordLists::finish() const {
  std::string wrong;
  for (const auto& name : missing_) wrong += (wrong.empty() ? "missing " : ", missing ") + name;
  for (const auto& [name, words] : lists_) {
    if (!taken_.contains(name)) wrong += (wrong.empty() ? "unknown " : ", unknown ") + name;
  }
  if (!wrong.empty()) return fail(ErrorKind::unavailable, "policy.grammar_incomplete", wrong);
  return {};
}

}  // namespace huiqi::policy
