#include "identity/permissions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "catalog/yaml.h"

namespace huiqi::identity {
namespace {

using ::testing::ElementsAre;

const Permissions& permissions() {
  static const Permissions read = read_permissions(catalog::load(HUIQI_SOURCE "/catalog").catalog).permissions;
  return read;
}

TEST(Permissions, TheProjectsHaveNoMistake) {
  EXPECT_TRUE(read_permissions(catalog::load(HUIQI_SOURCE "/catalog").catalog).issues.empty());
  EXPECT_FALSE(permissions().declared().empty());
}

TEST(Permissions, WhoEntersDoesNotCheckAndWhoChecksDoesNotAccept) {
  EXPECT_TRUE(permissions().allows(PostFunction::enter, "ledger.enter"));
  EXPECT_FALSE(permissions().allows(PostFunction::enter, "ledger.check"));
  EXPECT_TRUE(permissions().allows(PostFunction::check, "ledger.check"));
  EXPECT_FALSE(permissions().allows(PostFunction::check, "ledger.accept"));
  EXPECT_TRUE(permissions().allows(PostFunction::office, "ledger.accept"));
  EXPECT_FALSE(permissions().allows(PostFunction::office, "ledger.enter"));
}

TEST(Permissions, TheAdministratorManagesPeopleAndTouchesNoContent) {
  EXPECT_TRUE(permissions().allows(PostFunction::administrator, "accounts.manage"));
  for (const auto& permission : permissions().of(PostFunction::administrator)) {
    EXPECT_FALSE(permission.starts_with("ledger.") || permission.starts_with("documents.") ||
                 permission.starts_with("publication."))
        << permission;
  }
  for (const auto function : {PostFunction::enter, PostFunction::check, PostFunction::office}) {
    EXPECT_FALSE(permissions().allows(function, "accounts.manage"));
  }
}

TEST(Permissions, EveryoneWhoIsSignedInHasTheSession) {
  for (const auto function : kPostFunctions) EXPECT_TRUE(permissions().allows(function, kSession));
  EXPECT_TRUE(permissions().is_declared(kSession));
  EXPECT_TRUE(permissions().is_declared("ledger.read"));
  EXPECT_FALSE(permissions().is_declared("ledger.fly"));
}

TEST(Permissions, AnUndeclaredOneAndOneThatNobodyHoldsAreIssues) {
  catalog::Catalog catalog;
  constexpr auto* kYaml =
      "functions:\n"
      "  enter: { name: { zh: 甲, en: a }, permissions: [ledger.fly] }\n"
      "  check: { name: { zh: 甲, en: a }, permissions: [ledger.read] }\n"
      "  office: { name: { zh: 甲, en: a }, permissions: [ledger.read] }\n"
      "  administrator: { name: { zh: 甲, en: a }, permissions: [ledger.read] }\n"
      "permissions:\n"
      "  ledger.read: { zh: 甲, en: a }\n"
      "  ledger.swim: { zh: 甲, en: a }\n";
  catalog.add("permissions", {"permissions", "permissions.yaml", catalog::parse_yaml(kYaml, "x").root});
  std::vector<std::string> texts;
  for (const auto& issue : read_permissions(catalog).issues) {
    texts.push_back(std::string{issue.code} + " " + issue.values.front().value + " " + std::to_string(issue.at.line));
  }
  EXPECT_THAT(texts,
              ElementsAre("identity.undeclared_permission ledger.fly 2", "identity.unused_permission ledger.swim 8"));
}

}  // namespace
}  // namespace huiqi::identity
