#pragma once

#include "base/issue.h"

namespace huiqi::catalog {

enum class Language : std::uint8_t { zh, en };
constexpr std::string_view file_name_of(Language language) {
  return language == Language::zh ? "zh.yaml" : "en.yaml";
}

// What people read: messages/zh.yaml and messages/en.yaml, for server, command line and web alike. A text is named by
// its path: "errors.json.too_long" is member "json.too_long" of member "errors". Immutable; safe to read from several
// threads.
class Texts {
 public:
  // The text with "{limit}" replaced by the value of that name; a name without a value stays as it is written. The path
  // itself where there is no such text, so that nothing is ever blank.
  std::string text(Language language, std::string_view path, std::span<const MessageValue> values = {}) const;

  bool has(std::string_view path) const { return zh_.contains(path); }

 private:
  friend struct LoadedTexts load_texts(const std::filesystem::path& folder);
  std::map<std::string, std::string, std::less<>> zh_;
  std::map<std::string, std::string, std::less<>> en_;
};

struct LoadedTexts {
  Texts texts;
  std::vector<Issue> issues;  // a text in one language only, other {names} in one than in the other, and YAML mistakes
};
LoadedTexts load_texts(const std::filesystem::path& folder);

// "calendar/2026.yaml:3:8: 没有 nmae 这一项 [catalog.unknown_key]", as compilers do, so that editors jump there.
std::string describe(const Issue& issue, const Texts& texts, Language language);

}  // namespace huiqi::catalog
