#include "app/import_keeping.h"

#include <gmock/gmock.h>

#include "identity/account_service.h"
#include "support/fixed_clock.h"
#include "support/reader.h"
#include "support/shared.h"
#include "support/test_database.h"

namespace huiqi::app {
namespace {

class Keeping : public huiqi::testing::OnBothBackends {
 protected:
  void person(const std::string& login, identity::PostFunction function) {
    const identity::PasswordHasher cheap{{1, 8U << 10U}};
    identity::AccountService accounts{*database, clock, ids, cheap, huiqi::testing::shared().directory};
    const identity::NewPost post{identity::organisation_id("980000.industry"), function, {}, {}};
    ASSERT_TRUE(accounts.create(nullptr, {login, login, {post}}));
  }
  huiqi::testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  IdSource ids{clock, 1};
  policy::Parts parts{*database, huiqi::testing::shared().directory, huiqi::testing::shared().permissions, clock, ids};
};
HUIQI_ON_BOTH_BACKENDS(Keeping);

TEST_P(Keeping, ADocumentIsKeptInTheNameOfWhoIsNamed) {
  person("zhang", identity::PostFunction::enter);
  const auto keeping = ImportKeeping::as("zhang", parts);
  ASSERT_TRUE(keeping);
  const std::vector<policy::SourceFile> files{{"通知.txt", "示例省财政厅关于贴息的通知\n一、给予贴息。\n"}};
  const auto kept = keeping->keep(files, huiqi::testing::read_here(files).value());
  ASSERT_TRUE(kept);
  EXPECT_EQ(kept->title, "示例省财政厅关于贴息的通知");
  database->read([&](store::Tx& tx) {
    EXPECT_EQ(tx.value<std::string>("select actor from events where kind = 'policy.version_imported'").substr(0, 5),
              "post:");
  });
  const auto again = keeping->keep(files, huiqi::testing::read_here(files).value());
  EXPECT_EQ(again->key.version, 2) << "it is held now";
}

TEST_P(Keeping, WhoMayNotImportKeepsNothing) {
  person("root", identity::PostFunction::administrator);
  EXPECT_EQ(ImportKeeping::as("root", parts).error().code, "identity.not_permitted");
  EXPECT_EQ(ImportKeeping::as("nobody", parts).error().code, "identity.no_such_account");
}

}  // namespace
}  // namespace huiqi::app
