#include "app/search_part.h"

#include <gmock/gmock.h>

#include "app/program.h"
#include "app/search_command.h"
#include "app/search_source.h"
#include "policy/published_sample_test.h"
#include "support/fixed_clock.h"
#include "support/http_request.h"
#include "support/recording_observer.h"
#include "support/shared.h"
#include "support/temp_folder.h"

namespace huiqi::app {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using Wall = std::chrono::steady_clock;

Settings settings_in(const std::filesystem::path& folder) {
  Settings settings;
  settings.data = folder;
  return settings;
}

// The whole program over documents that are only kept so far.
class SearchPartTest : public huiqi::testing::OnBothBackends {
 protected:
  void keep(std::int64_t number, policy::Disclosure disclosure = policy::Disclosure::open) {
    database->write([&](store::Tx& tx) {
      policy::keep_reviewed(tx, number, {7}, {70});
      auto version = policy::find_version(tx, {{number}, 1}).value();
      version.particulars.disclosure = disclosure;
      policy::save(tx, version);
    });
  }
  Result<void> propose(std::int64_t number) {
    return publication.propose(actor(7), {number}, 1, {"王五", clock.today(), "可以公开"});
  }
  void publish(std::int64_t number) {
    ASSERT_TRUE(propose(number));
    const auto waiting =
        database->read([&](store::Tx& tx) { return policy::find_document(tx, {number}).value().proposal.value(); });
    ASSERT_TRUE(publication.approve(actor(8), {number}, waiting));
  }
  static identity::Actor actor(std::int64_t account) {
    identity::Actor made;
    made.account = {account};
    made.post = identity::ActingPost{{account}, {70}, identity::PostFunction::check};
    return made;
  }

  std::string get(const std::string& target) {
    huiqi::testing::TestRequest request{"GET", "/api/v1/public/" + target};
    std::string scratch;
    auto plan = program.dispatcher().plan(*request, scratch);
    if (plan.prepared) return plan.prepared->body;
    return std::string{program.dispatcher().answer(*request, *plan.route).text()};
  }
  // Both kinds of measures and of documents.
  std::string search() { return get("search?q=%E7%A7%9F%E9%87%91&audience=policy_item&audience=work_item"); }

  template <class Condition>
  std::chrono::milliseconds time_until(Condition condition) {
    const auto begin = Wall::now();
    while (!condition() && Wall::now() - begin < std::chrono::seconds{30}) {
      std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(Wall::now() - begin);
  }
  bool is_found(std::int64_t number) {
    return search().find(R"("document_id":")" + std::to_string(number)) != std::string::npos;
  }

  huiqi::testing::TempFolder folder;
  huiqi::testing::FixedClock clock{"2026-03-02T09:00:00+08:00"};
  huiqi::testing::RecordingObserver observer;
  IdSource ids{clock, 1};
  Settings settings = settings_in(folder.path());
  Program program{{settings, huiqi::testing::shared(), *database, clock, ids, observer}};
  policy::PublicationService publication{{*database, huiqi::testing::shared().permissions, clock, ids}};
};
HUIQI_ON_BOTH_BACKENDS(SearchPartTest);

TEST_P(SearchPartTest, WhatIsPublishedIsFoundWithinASecondAndWhatIsWithdrawnNoMore) {
  program.start_background();
  // The best of three: on a busy machine a second may pass without this program.
  std::chrono::milliseconds best = std::chrono::hours{1};
  for (const std::int64_t number : {1, 2, 3}) {
    keep(number);
    publish(number);
    best = std::min(best, time_until([&] { return is_found(number); }));
  }
  EXPECT_LT(best, std::chrono::seconds{1});
  ASSERT_TRUE(publication.withdraw(actor(8), {2}, "内容有误"));
  EXPECT_LT(time_until([&] { return !is_found(2); }), std::chrono::seconds{30});
  EXPECT_TRUE(is_found(1));
}

TEST_P(SearchPartTest, AnInternalDocumentIsNowhereInPublic) {
  program.start_background();
  keep(1);
  keep(2, policy::Disclosure::withheld);
  keep(3);
  EXPECT_EQ(propose(2).error().code, "policy.not_open");
  ASSERT_TRUE(propose(3)) << "proposed, not approved";
  publish(1);
  time_until([&] { return is_found(1); });
  for (const std::string hidden : {"2", "3"}) {
    EXPECT_THAT(search(), Not(HasSubstr(R"("document_id":")" + hidden)));
    EXPECT_THAT(get("documents/" + hidden), HasSubstr("policy.not_public"));
    EXPECT_THAT(get("measures/" + hidden + "01"), HasSubstr("policy.not_public"));
  }
  EXPECT_THAT(get("home"), HasSubstr(R"("documents":1)"));
  EXPECT_THAT(get("suggest?q=%E7%A4%BA%E4%BE%8B%E7%9C%81"), Not(HasSubstr(R"("document_id":"2")")));
}

TEST_P(SearchPartTest, AKeptPageFollowsTheEventsAndTheDay) {
  program.start_background();
  keep(1);
  database->write([&](store::Tx& tx) {
    auto version = policy::find_version(tx, {{1}, 1}).value();
    version.particulars.expires_on = clock.today();
    policy::save(tx, version);
  });
  publish(1);
  EXPECT_THAT(get("documents/1"), HasSubstr(R"("validity":"in_force")"));
  clock.set("2026-03-03T00:00:01+08:00");
  const auto shows = [&](std::string_view what) { return get("documents/1").find(what) != std::string::npos; };
  EXPECT_LT(time_until([&] { return shows(R"("validity":"expired")"); }), std::chrono::seconds{30});
  ASSERT_TRUE(publication.withdraw(actor(8), {1}, "内容有误"));
  EXPECT_LT(time_until([&] { return shows(R"("state":"withdrawn")"); }), std::chrono::seconds{30});
}

TEST(SearchCommand, RebuildsTheIndexOfTheDataFolder) {
  const huiqi::testing::TempFolder folder;
  const std::string data = folder.path();
  const std::vector<std::string_view> rebuild{"rebuild", "--data", data};
  EXPECT_EQ(run_search(rebuild), 0);
  EXPECT_FALSE(std::filesystem::is_empty(folder / "search"));
  EXPECT_EQ(run_search({}), 2);
}

}  // namespace
}  // namespace huiqi::app
