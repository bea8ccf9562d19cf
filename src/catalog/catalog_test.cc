#include "catalog/catalog.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "catalog/yaml.h"
#include "support/temp_folder.h"

namespace huiqi::catalog {
namespace {

using ::testing::ElementsAre;

constexpr std::string_view kNamed =
    R"({"type": "object", "additionalProperties": false, "required": ["name"], "properties": {"name": {"type": "string"}}})";

std::vector<std::string> texts(const std::vector<Issue>& issues) {
  std::vector<std::string> result;
  for (const auto& issue : issues) result.push_back(issue.source + " " + std::string{issue.code});
  return result;
}

TEST(Catalog, FindsEntriesByKindAndFileName) {
  const huiqi::testing::TempFolder folder;
  folder.write("schema/lists.json", kNamed);
  folder.write("schema/permissions.json", kNamed);
  folder.write("lists/white.yaml", "name: 白名单\n");
  folder.write("lists/black.yaml", "name: 黑名单\n");
  folder.write("permissions.yaml", "name: 权限\n");
  const auto loaded = load(folder.path());
  EXPECT_THAT(texts(loaded.issues), ElementsAre());
  ASSERT_EQ(loaded.catalog.of("lists").size(), 2u);
  EXPECT_EQ(loaded.catalog.of("lists")[0].key, "black");
  EXPECT_EQ(loaded.catalog.find("lists", "white")->body.at("name").text(), "白名单");
  EXPECT_EQ(loaded.catalog.find("lists", "white")->source, "lists/white.yaml");
  EXPECT_EQ(loaded.catalog.find("permissions", "permissions")->body.at("name").text(), "权限");
  EXPECT_EQ(loaded.catalog.find("lists", "grey"), nullptr);
  EXPECT_TRUE(loaded.catalog.of("none").empty());
}

TEST(Catalog, ReportsTheMistakesOfAllFilesAndLeavesThoseOut) {
  const huiqi::testing::TempFolder folder;
  folder.write("schema/lists.json", kNamed);
  folder.write("lists/a.yaml", "name: a\nnmae: b\n");
  folder.write("lists/b.yaml", "name: [\n");
  folder.write("lists/c.yaml", "name: c\n");
  folder.write("lists/d.yml", "name: d\n");
  folder.write("lots/a.yaml", "name: a\n");
  const auto loaded = load(folder.path());
  EXPECT_THAT(texts(loaded.issues),
              ElementsAre("lists/a.yaml catalog.unknown_key", "lists/b.yaml catalog.not_yaml",
                          "lists/d.yml catalog.not_an_entry", "lots/a.yaml catalog.unknown_kind"));
  ASSERT_EQ(loaded.catalog.of("lists").size(), 1u);
  EXPECT_EQ(loaded.catalog.of("lists")[0].key, "c");
}

TEST(Catalog, PassesOverTheFoldersThatTheirModuleReadsItself) {
  const huiqi::testing::TempFolder folder;
  folder.write("schema/elsewhere.txt", "grammar\n");
  folder.write("grammar/units.yaml", "anything\n");
  EXPECT_THAT(texts(load(folder.path()).issues), ElementsAre());
}

TEST(Catalog, AMissingFolderAndABrokenSchemaAreIssues) {
  const huiqi::testing::TempFolder folder;
  EXPECT_THAT(texts(load(folder.path() / "none").issues), ElementsAre(". catalog.unreadable"));
  folder.write("schema/lists.json", "{");
  EXPECT_THAT(texts(load(folder.path()).issues), ElementsAre("schema/lists.json catalog.bad_schema"));
}

// Adds the path of every map with "properties" that lets unknown keys through.
void find_lax(const Node& node, const std::string& path, std::vector<std::string>& lax) {
  if (node.type() == Node::Type::map && node.find("properties")) {
    const auto* additional = node.find("additionalProperties");
    if (!additional || additional->type() == Node::Type::boolean) {
      if (!additional || additional->boolean()) lax.push_back(path);
    }
  }
  for (const auto& child : node.children()) find_lax(child.value, path + "/" + child.key, lax);
}

TEST(Catalog, EverySchemaOfThisProjectRefusesUnknownKeys) {
  std::vector<std::string> lax;
  std::size_t schemas = 0;
  for (const auto& file : std::filesystem::directory_iterator{HUIQI_SOURCE "/catalog/schema"}) {
    if (file.path().extension() != ".json") continue;
    ++schemas;
    std::ifstream in{file.path()};
    find_lax(parse_yaml(std::string{std::istreambuf_iterator<char>{in}, {}}, "schema").root,
             file.path().filename().string(), lax);
  }
  EXPECT_THAT(lax, ElementsAre());
  EXPECT_GT(schemas, 0u);
}

TEST(Catalog, TheFolderOfThisProjectHasNoMistake) {
  const auto loaded = load(HUIQI_SOURCE "/catalog");
  EXPECT_THAT(texts(loaded.issues), ElementsAre());
}

}  // namespace
}  // namespace huiqi::catalog
