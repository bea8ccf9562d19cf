#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "catalog/yaml.h"
#include "identity/resolver.h"
#include "support/directory.h"

namespace huiqi::identity {
namespace {

// The labelled documents, where they are at hand; they are not ours to keep. JSON is YAML.
catalog::Node labels(std::string_view file) {
  const auto path = std::filesystem::path{std::getenv("HUIQI_CORPUS")} / file;
  std::ifstream in{path, std::ios::binary};
  return catalog::parse_yaml(std::string{std::istreambuf_iterator<char>{in}, {}}, file).root;
}

struct Count {
  int named = 0;
  int found = 0;
};

Count resolve_all(const catalog::Node& document, const NamingContext& context) {
  const Resolver resolver{huiqi::testing::directory()};
  Count count;
  for (const auto& measure : document.at("measures").children()) {
    for (const auto& unit : measure.value.at("units").children()) {
      const auto printed = unit.value.at("name").text();
      const auto kind = resolver.resolve(printed, context).kind;
      ++count.named;
      if (kind != UnitKind::unknown && kind != UnitKind::ambiguous) {
        ++count.found;
      } else {
        std::cout << "not found: " << printed << "\n";
      }
    }
  }
  return count;
}

TEST(Corpus, EveryUnitOfTheSeedDocumentsIsFoundOrAGroup) {
  if (!std::getenv("HUIQI_CORPUS")) GTEST_SKIP() << "HUIQI_CORPUS is not set: the labelled documents are not here";
  const NamingContext jiangxi_2020{"360000", "360000.sme_group", make_date(2020, 3, 9)};
  const NamingContext jiangxi_2021{"360000", "360000.sme_group", make_date(2021, 4, 15)};
  const NamingContext hunan_2020{"430000", "430000.sme_group", make_date(2020, 3, 10)};
  for (const auto& [file, context] :
       {std::pair{"seeds/000.json", jiangxi_2020}, std::pair{"seeds/002.json", jiangxi_2021},
        std::pair{"seeds/003.json", hunan_2020}}) {
    const auto [named, found] = resolve_all(labels(file), context);
    EXPECT_GT(named, 60) << file;
    EXPECT_EQ(found, named) << file;
  }
}

TEST(Corpus, OfACitysDocumentOnlyItsCompaniesAndOneAdHocOfficeAreUnknown) {
  if (!std::getenv("HUIQI_CORPUS")) GTEST_SKIP() << "HUIQI_CORPUS is not set: the labelled documents are not here";
  const auto [named, found] =
      resolve_all(labels("dev/01-xiangtan-sme-2020.json"), {"430300", "430300.government", make_date(2020, 2, 10)});
  EXPECT_EQ(named, 40);
  EXPECT_GE(found, 37);
}

}  // namespace
}  // namespace huiqi::identity
