#include "app/catalog_command.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "support/temp_folder.h"

namespace huiqi::app {
namespace {

using ::testing::HasSubstr;
namespace fs = std::filesystem;

const Texts& texts() {
  static const Texts loaded = catalog::load_texts(HUIQI_SOURCE "/messages").texts;
  return loaded;
}

std::string checked(const fs::path& folder, bool fine, Language language = Language::en) {
  std::ostringstream out;
  EXPECT_EQ(check_catalog(folder, texts(), language, out), fine);
  return out.str();
}

// The project's catalogue with one file changed.
class ChangedCatalog {
 public:
  ChangedCatalog() { fs::copy(HUIQI_SOURCE "/catalog", folder_.path(), fs::copy_options::recursive); }
  std::string with(const fs::path& file, std::string_view text) {
    folder_.write(file, text);
    return checked(folder_.path(), false);
  }

 private:
  huiqi::testing::TempFolder folder_;
};

TEST(CatalogCommand, TheProjectsOwnCatalogueHasNoMistake) {
  EXPECT_THAT(checked(HUIQI_SOURCE "/catalog", true), HasSubstr("no mistake"));
  EXPECT_THAT(checked(HUIQI_SOURCE "/catalog", true, Language::zh), HasSubstr("没有错误"));
}

TEST(CatalogCommand, MistakesAreLinesThatEditorsJumpTo) {
  EXPECT_THAT(ChangedCatalog{}.with("calendar/2026.yaml", "year: 2026\nyaer: 1\n"),
              HasSubstr("calendar/2026.yaml:2:1: There is no key yaer; check its spelling [catalog.unknown_key]\n"));
}

TEST(CatalogCommand, WhatTheModulesMakeOfTheFilesIsCheckedToo) {
  constexpr std::string_view kUnits = "reference: x\ndivision: '980000'\nmirrors: [{ level: city, except: [space] }]\n";
  EXPECT_THAT(ChangedCatalog{}.with("organisations/demo.yaml", kUnits),
              HasSubstr("organisations/demo.yaml:3:11: There is no function space"));
  constexpr std::string_view kDay =
      "year: 2026\nreference: [x]\nworking: []\nholidays:\n"
      "  - { name: a, from: 2025-03-01, to: 2025-03-01 }\n  - { name: b, from: 2026-03-01, to: 2026-03-01 }\n"
      "  - { name: c, from: 2026-03-02, to: 2026-03-02 }\n  - { name: d, from: 2026-03-03, to: 2026-03-03 }\n"
      "  - { name: e, from: 2026-03-04, to: 2026-03-04 }\n";
  EXPECT_THAT(ChangedCatalog{}.with("calendar/2026.yaml", kDay), HasSubstr("[catalog.day_outside_year]"));
}

TEST(CatalogCommand, AWrongWordShowsHowItIsUsed) {
  EXPECT_EQ(run_catalog({}), 2);
  for (const std::vector<std::string_view>& wrong :
       {std::vector<std::string_view>{"chekc"}, {"check", "--lang"}, {"check", "--lang", "fr"}, {"check", "a", "b"}}) {
    EXPECT_EQ(run_catalog(wrong), 2);
  }
}

}  // namespace
}  // namespace huiqi::app
