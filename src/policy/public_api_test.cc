#include "policy/public_api.h"

#include <gmock/gmock.h>

#include "policy/doc_number_key.h"
#include "policy/public_tags.h"
#include "policy/published_sample_test.h"
#include "store/event_log.h"
#include "support/api.h"
#include "support/authorisation.h"

namespace huiqi::policy {
namespace {

using huiqi::testing::code_of;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class PublicApiTest : public huiqi::testing::WithApi {
 protected:
  PublicApiTest() {
    http::Router router;
    add_public_routes(router, {*database, huiqi::testing::directory(), clock});
    serve(std::move(router));
  }

  void keep(std::int64_t number) {
    database->write([&](store::Tx& tx) { keep_reviewed(tx, number, kClerk, kUnit); });
  }
  void change(std::int64_t number, const std::function<void(Particulars&)>& change, std::int64_t version = 1) {
    database->write([&](store::Tx& tx) {
      auto found = find_version(tx, {{number}, version}).value();
      change(found.particulars);
      save(tx, found);
    });
    forget();
  }
  void publish(std::int64_t number, std::int64_t version = 1) {
    ASSERT_TRUE(publication.propose(clerk, {number}, version, {"王五", clock.today(), "可以公开"}));
    const auto waiting =
        database->read([&](store::Tx& tx) { return find_document(tx, {number}).value().proposal.value(); });
    ASSERT_TRUE(publication.approve(checker, {number}, waiting));
    forget();
  }
  // As the program does when it hears of an event.
  void forget() {
    store::seal(*database);
    const auto events = database->read([&](store::Tx& tx) { return store::events_after(tx, position, 100); });
    for (const auto& sealed : events) {
      position = sealed.sequence;
      for (const auto& tag : database->read([&](store::Tx& tx) { return stale_tags(tx, sealed.event); })) {
        dispatcher->cache().invalidate(tag);
      }
    }
  }
  Answer get(const std::string& what) { return send("GET", "/api/v1/public/" + what); }

  static identity::Actor actor(std::int64_t account) {
    identity::Actor made;
    made.account = {account};
    made.post = identity::ActingPost{{account}, kUnit, identity::PostFunction::check};
    return made;
  }
  static constexpr identity::AccountId kClerk{7};
  static inline const identity::OrganisationId kUnit = identity::organisation_id("980000.industry");
  identity::Actor clerk = actor(7), checker = actor(8);
  PublicationService publication{{*database, permissions(), clock, ids}};
  std::int64_t position = 0;
};
HUIQI_ON_BOTH_BACKENDS(PublicApiTest);

TEST_P(PublicApiTest, WhatIsNotPublishedIsNotThere) {
  keep(1);
  for (const auto* what : {"documents/1", "documents/2", "measures/101", "measures/99"}) {
    EXPECT_EQ(code_of(get(what)), "404 policy.not_public") << what;
  }
  EXPECT_EQ(get("home").body, R"({"documents":0,"policy_items":0,"work_items":0,"newest":[],"closing":[]})");
}

TEST_P(PublicApiTest, AProposalIsNotPublicEither) {
  keep(1);
  ASSERT_TRUE(publication.propose(clerk, {1}, 1, {"王五", clock.today(), "可以公开"}));
  EXPECT_EQ(code_of(get("documents/1")), "404 policy.not_public");
  EXPECT_EQ(code_of(get("measures/101")), "404 policy.not_public");
}

TEST_P(PublicApiTest, ADocumentIsShownWithAllThatItHolds) {
  keep(1);
  publish(1);
  const auto page = get("documents/1");
  ASSERT_EQ(page.status, 200) << page.body;
  EXPECT_THAT(page.body, HasSubstr(R"({"id":"1","state":"published","title":"示例省支持中小企业若干措施",)"
                                   R"("doc_number":"示政办发〔2026〕1号")"));
  EXPECT_THAT(page.body,
              HasSubstr(R"("versions":[{"number":1,"published_at":"2026-03-02T01:00:00.000Z"}],"version":1)"));
  EXPECT_THAT(page.body, HasSubstr(R"("contents":[{"number":"一","title":"融资支持","depth":1,"begin":16},)"
                                   R"({"number":"1","title":"扩大首贷","depth":2,"begin":23,"measure":"101"},)"
                                   R"({"number":"2","title":"减免租金，免收三个月租金。","depth":1,)"));
  EXPECT_THAT(page.body, HasSubstr(R"("units":[{"name":"省财政厅","role":"lead","assigned":false,"organisation":)"));
  EXPECT_THAT(page.body, HasSubstr(R"("targets":[{"id":"131","text":"新增首贷户1000户","subject":"首贷户",)"
                                   R"("value":10000000,"unit":"户","comparator":"at_least","kind":"flow",)"));
  EXPECT_THAT(page.body, HasSubstr(R"("conditions":[{"text":"承租国有经营用房"}])"));
}

TEST_P(PublicApiTest, AMeasureIsShownOnAPageOfItsOwn) {
  keep(1);
  change(1, [](Particulars& said) { said.application_deadline = make_date(2026, 3, 20); });
  publish(1);
  const auto first = get("measures/101").body;
  EXPECT_THAT(first, AllOf(HasSubstr(R"({"id":"101","state":"published","document":{"id":"1",)"),
                           HasSubstr(R"("section":["融资支持"])"), HasSubstr(R"("closes_on":"2026-03-20")"),
                           HasSubstr(R"("next":"102")"), Not(HasSubstr("previous"))));
  EXPECT_THAT(first, HasSubstr(R"("text":"扩大首贷。新增首贷户1000户，建成续贷平台。（省财政厅牵头）")"));
  EXPECT_THAT(get("measures/102").body, AllOf(HasSubstr(R"("previous":"101")"), HasSubstr(R"("section":[])"),
                                              HasSubstr(R"("audience":"policy_item")")));
}

TEST_P(PublicApiTest, AWithdrawnDocumentSaysSoAndNothingOfItsText) {
  keep(1);
  publish(1);
  ASSERT_TRUE(publication.withdraw(checker, {1}, "内容有误"));
  forget();
  const auto page = get("documents/1");
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(page.body,
            R"({"id":"1","state":"withdrawn","title":"示例省支持中小企业若干措施","doc_number":"示政办发〔2026〕1号",)"
            R"("issuers":["示例省促进中小企业发展工作领导小组办公室"],"replaces":[],)"
            R"("withdrawn_at":"2026-03-02T01:00:00.000Z","withdrawn_reason":"内容有误","versions":[]})");
  const auto measure = get("measures/101");
  EXPECT_EQ(measure.status, 200);
  EXPECT_THAT(measure.body,
              AllOf(HasSubstr(R"("state":"withdrawn")"), HasSubstr(R"("reason":"内容有误")"), Not(HasSubstr("首贷"))));
  EXPECT_EQ(get("documents/1?version=1").body, page.body) << "earlier versions are withdrawn with it";
  EXPECT_THAT(get("home").body, HasSubstr(R"("documents":0)"));
}

TEST_P(PublicApiTest, AnEarlierPublicVersionStaysReadableAndADraftIsNot) {
  keep(1);
  publish(1);
  database->write([](store::Tx& tx) { keep_correction(tx); });
  EXPECT_EQ(code_of(get("documents/1?version=2")), "404 policy.not_public");
  publish(1, 2);
  const auto page = get("documents/1").body;
  EXPECT_THAT(page,
              HasSubstr(R"("versions":[{"number":2,"published_at":"2026-03-02T01:00:00.000Z","reason":"更正笔误"},)"
                        R"({"number":1,)"));
  EXPECT_THAT(page, Not(HasSubstr(R"("measure":"101")")));
  EXPECT_THAT(get("documents/1?version=1").body, HasSubstr(R"("measure":"101")"));
  EXPECT_EQ(code_of(get("documents/1?version=0")), "400 http.bad_parameters");
  EXPECT_THAT(get("measures/101").body,
              AllOf(HasSubstr(R"("state":"closed")"), HasSubstr(R"("reason":"任务已完成")"), Not(HasSubstr("首贷户"))));
  EXPECT_THAT(get("measures/102").body, HasSubstr(R"("state":"published")"));
}

TEST_P(PublicApiTest, ReplacedAndExpiredDocumentsPointToTheirSuccessor) {
  keep(1);
  keep(2);
  publish(1);
  ASSERT_TRUE(publication.set_successor(checker, {1}, {DocumentId{2}, make_date(2026, 3, 1)}));
  forget();
  EXPECT_THAT(get("documents/1").body, AllOf(HasSubstr(R"("validity":"replaced")"), Not(HasSubstr("successor"))))
      << "the successor is not public yet";
  publish(2);
  EXPECT_THAT(get("documents/1").body, HasSubstr(R"("successor":{"id":"2","title":)"));
  EXPECT_THAT(get("measures/101").body, HasSubstr(R"("successor":{"id":"2","title":)"));
  EXPECT_THAT(get("documents/2").body, HasSubstr(R"("replaces":[{"id":"1","title":)"));
  ASSERT_TRUE(publication.withdraw(checker, {1}, "已被替代"));
  forget();
  EXPECT_THAT(get("documents/1").body, HasSubstr(R"("successor":{"id":"2")"));
  EXPECT_THAT(get("documents/2").body, HasSubstr(R"("replaces":[])"));
}

TEST_P(PublicApiTest, ACitationIsALinkOnceTheCitedDocumentIsPublic) {
  keep(1);
  keep(2);
  database->write([](store::Tx& tx) {
    auto content = sample_content();
    content.citations = {{"旧办法", "示政办发〔2026〕2号", doc_number_key("示政办发〔2026〕2号"), {0, 3}}};
    save_content(tx, {{1}, 1}, content);
  });
  publish(1);
  EXPECT_THAT(get("documents/1").body, Not(HasSubstr(R"("document":"2")")));
  publish(2);
  EXPECT_THAT(get("documents/1").body, HasSubstr(R"("document":"2")"));
}

TEST_P(PublicApiTest, TheHomePageCountsWhatIsInForceAndShowsWhatClosesSoon) {
  for (const std::int64_t number : {1, 2, 3, 4}) keep(number);
  change(1, [](Particulars& said) { said.application_deadline = make_date(2026, 3, 31); });
  change(2, [](Particulars& said) { said.application_deadline = make_date(2026, 3, 11); });
  change(3, [](Particulars& said) { said.expires_on = make_date(2026, 3, 1); });
  change(4, [](Particulars& said) { said.application_deadline = make_date(2026, 4, 2); });
  for (const std::int64_t number : {1, 2, 3, 4}) {
    clock.advance(std::chrono::minutes{1});
    publish(number);
  }
  const auto home = get("home").body;
  EXPECT_THAT(home, HasSubstr(R"({"documents":4,"policy_items":3,"work_items":4,"newest":[{"id":"4")"));
  const auto closing = home.substr(home.find("closing"));
  EXPECT_THAT(closing, HasSubstr(R"(closing":[{"id":"2")"));
  EXPECT_THAT(closing, HasSubstr(R"({"id":"1")"));
  EXPECT_THAT(closing, Not(HasSubstr(R"({"id":"4")")));
}

TEST_P(PublicApiTest, AnAnswerIsKeptUntilAnEventMakesItStale) {
  keep(1);
  publish(1);
  const auto first = get("documents/1");
  EXPECT_FALSE(first.etag.empty());
  const auto hits = [&] { return dispatcher->cache().figures().hits; };
  EXPECT_EQ(get("documents/1").body, first.body);
  EXPECT_EQ(hits(), 1U);
  ASSERT_TRUE(publication.withdraw(checker, {1}, "内容有误"));
  forget();
  EXPECT_THAT(get("documents/1").body, HasSubstr("withdrawn"));
}

TEST_P(PublicApiTest, WhatTheDeskDoesMakesNothingStale) {
  keep(1);
  const store::Event proposed{.kind = "policy.publication_proposed", .subject = "document:1"};
  const store::Event elsewhere{.kind = "ledger.opened", .subject = "document:1"};
  const store::Event published{.kind = "policy.published", .subject = "document:1"};
  database->read([&](store::Tx& tx) {
    EXPECT_THAT(stale_tags(tx, proposed), IsEmpty());
    EXPECT_THAT(stale_tags(tx, elsewhere), IsEmpty());
    EXPECT_THAT(stale_tags(tx, published), ElementsAre("home", "document:1"));
  });
}

TEST_P(PublicApiTest, TheReferenceHoldsItsRoutes) {
  huiqi::testing::expect_listed(dispatcher->router(), permissions());
}

}  // namespace
}  // namespace huiqi::policy
