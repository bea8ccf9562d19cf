#include "app/program.h"

#include <gtest/gtest.h>

#include "support/authorisation.h"
#include "support/fixed_clock.h"
#include "support/http_request.h"
#include "support/recording_observer.h"
#include "support/shared.h"
#include "support/temp_folder.h"
#include "support/test_database.h"

namespace huiqi::app {
namespace {

Settings settings_in(const std::filesystem::path& folder) {
  Settings settings;
  settings.data = folder;
  return settings;
}

class ProgramTest : public ::testing::Test {
 protected:
  int status_of(std::string_view method, std::string_view target, const std::vector<std::string>& headers = {}) {
    huiqi::testing::TestRequest request{method, target, headers};
    std::string scratch;
    auto plan = program.dispatcher().plan(*request, scratch);
    return plan.ready ? plan.ready->status() : program.dispatcher().answer(*request, *plan.route).status();
  }

  huiqi::testing::TestDatabase database{store::Dialect::sqlite};
  huiqi::testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  huiqi::testing::RecordingObserver observer;
  IdSource ids{clock, 1};
  huiqi::testing::TempFolder folder;
  Settings settings = settings_in(folder.path());
  Program program{{settings, huiqi::testing::shared(), *database, clock, ids, observer, {}}};
};

TEST_F(ProgramTest, TheReferenceSaysOfEveryRouteWhoMayCallIt) {
  huiqi::testing::expect_whole_page(program.dispatcher().router(), huiqi::testing::shared().permissions);
}

TEST_F(ProgramTest, TheFirstStartMakesAnAdministratorAtTheDirectorysFirstOffice) {
  const auto unit = first_unit(settings, huiqi::testing::shared().directory);
  ASSERT_TRUE(unit);
  const auto made = program.ensure_administrator(*unit);
  ASSERT_TRUE(made);
  EXPECT_EQ(made->account.posts.front().organisation, "示例省促进中小企业发展工作领导小组办公室");
  EXPECT_FALSE(program.ensure_administrator(*unit));
}

TEST_F(ProgramTest, WhoIsNotSignedInSeesHealthAndDivisionsOnly) {
  EXPECT_EQ(status_of("GET", "/healthz"), 200);
  EXPECT_EQ(status_of("GET", "/api/v1/divisions"), 200);
  EXPECT_EQ(status_of("GET", "/api/v1/accounts"), 401);
  EXPECT_EQ(status_of("POST", "/api/v1/session", {"Origin: https://elsewhere.example"}), 403);
}

}  // namespace
}  // namespace huiqi::app
