#pragma once

#include "base/issue.h"
#include "base/texts.h"

namespace huiqi::catalog {

constexpr std::string_view file_name_of(Language language) {
  return language == Language::zh ? "zh.yaml" : "en.yaml";
}

struct LoadedTexts {
  Texts texts;
  std::vector<Issue> issues;  // a text in one language only, other {names} in one than in the other, and YAML mistakes
};
LoadedTexts load_texts(const std::filesystem::path& folder);

// "calendar/2026.yaml:3:8: 没有 nmae 这一项 [catalog.unknown_key]", as compilers do, so that editors jump there.
std::string describe(const Issue& issue, const Texts& texts, Language language);

}  // namespace huiqi::catalog
