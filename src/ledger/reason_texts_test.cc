#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <sstream>

#include "catalog/texts.h"

// Every reason that the program gives has a text in both languages: the codes are found in the source itself.
namespace huiqi::ledger {
namespace {

std::vector<std::string> reason_codes() {
  const std::regex code{R"re("((?:light|match)\.[a-z_]+)")re"};
  std::vector<std::string> codes;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(HUIQI_SOURCE "/src/ledger")) {
    const auto name = entry.path().filename().string();
    if (!name.ends_with(".cc") || name.ends_with("_test.cc")) continue;
    std::ifstream in{entry.path()};
    std::stringstream text;
    text << in.rdbuf();
    const std::string source = text.str();
    for (std::sregex_iterator it{source.begin(), source.end(), code}, end; it != end; ++it) codes.push_back((*it)[1]);
  }
  return codes;
}

TEST(ReasonTexts, ExistForEveryReason) {
  const auto texts = catalog::load_texts(HUIQI_SOURCE "/messages").texts;
  const auto codes = reason_codes();
  ASSERT_GE(codes.size(), 30U);
  for (const auto& code : codes) EXPECT_TRUE(texts.has("reasons." + code)) << code;
}

}  // namespace
}  // namespace huiqi::ledger
