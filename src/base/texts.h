#pragma once

#include <set>

#include "base/enum_names.h"
#include "base/error.h"

namespace huiqi {

enum class Language : std::uint8_t { zh, en };

constexpr auto enum_names(Language) {
  return named<Language>({{Language::zh, "zh"}, {Language::en, "en"}});
}

// What people read: messages/zh.yaml and messages/en.yaml, for server, command line and web alike. A text is named by
// its path: "errors.json.too_long" is member "json.too_long" of member "errors". Filled once at start (see
// catalog/texts.h), then only read, from any thread.
class Texts {
 public:
  using Map = std::map<std::string, std::string, std::less<>>;

  void add(Language language, std::string path, std::string text);
  bool has(std::string_view path) const { return of(Language::zh).contains(path); }
  const Map& of(Language language) const { return texts_[static_cast<std::size_t>(language)]; }

  // The text with each "{limit}" replaced by the value of that name; a name without a value stays as it is written. The
  // path itself where there is no such text, so that nothing is ever blank.
  std::string text(Language language, std::string_view path, std::span<const MessageValue> values = {}) const;

 private:
  std::array<Map, 2> texts_;
};

// The names in braces: {"max", "length"} of "最多 {max} 个字，现有 {length} 个字".
std::set<std::string, std::less<>> names_in(std::string_view text);

}  // namespace huiqi
