#include "policy/publication_api.h"

#include <gmock/gmock.h>

#include "inbox/inbox_store.h"
#include "policy/published_sample_test.h"
#include "store/event_log.h"
#include "support/api.h"
#include "support/authorisation.h"

namespace huiqi::policy {
namespace {

using huiqi::testing::code_of;
using huiqi::testing::member;
using identity::PostFunction;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr auto* kUnit = "980000.industry";

class PublicationApiTest : public huiqi::testing::WithApi {
 protected:
  PublicationApiTest() {
    http::Router router;
    add_publication_routes(router, {publication, *database, huiqi::testing::directory(), permissions(), clock});
    serve(std::move(router));
    zhang_id = person("zhang", {post_at(kUnit, PostFunction::enter)});
    li_id = person("li", {post_at(kUnit, PostFunction::check)});
    zhang = page_of("zhang");
    li = page_of("li");
    keep(1);
  }

  void keep(std::int64_t number) {
    database->write([&](store::Tx& tx) { keep_reviewed(tx, number, zhang_id, identity::organisation_id(kUnit)); });
  }
  void set_disclosure(std::optional<Disclosure> disclosure) {
    database->write([&](store::Tx& tx) {
      auto version = find_version(tx, {{1}, 1}).value();
      version.particulars.disclosure = disclosure;
      save(tx, version);
    });
  }

  Answer propose(const Headers& page, int version = 1, const std::string& checked_on = "2026-03-01") {
    return send("POST", "/api/v1/documents/1/publication",
                R"({"version":)" + std::to_string(version) + R"(,"secrecy_check":{"checked_by":"王五","checked_on":")" +
                    checked_on + R"(","statement":"不涉密，可以公开"}})",
                page);
  }
  // The id of what awaits the second person.
  static std::string proposal_in(const Answer& answer) {
    const auto at = answer.body.find(R"("proposal":{)");
    return at == std::string::npos ? "" : member(answer.body.substr(at), "id");
  }
  Answer decide(const Headers& page, const std::string& act, const std::string& proposal) {
    const auto reason = act == "refuse" ? std::string{R"(,"reason":"请先核对第2条"})"} : std::string{"}"};
    return send("POST", "/api/v1/documents/1/publication/" + act, R"({"proposal":")" + proposal + "\"" + reason, page);
  }
  Answer withdraw(const Headers& page) {
    return send("POST", "/api/v1/documents/1/publication/withdraw", R"({"reason":"内容有误"})", page);
  }
  Answer set_successor(const std::string& id, const std::string& body, const Headers& page) {
    return send("PUT", "/api/v1/documents/" + id + "/successor", body, page);
  }
  void publish() { ASSERT_EQ(decide(li, "approve", proposal_in(propose(zhang))).status, 200); }

  // The kinds of what lies on somebody's desk.
  std::vector<std::string> desk(PostFunction function, identity::AccountId account) {
    std::vector<std::string> kinds;
    for (const auto& open : database->read([&](store::Tx& tx) {
           return inbox::todos_on(tx, {identity::organisation_id(kUnit), function, account}, "", {}, 10);
         })) {
      kinds.push_back(open.todo.kind);
    }
    return kinds;
  }
  std::vector<std::string> events_of(std::int64_t document) {
    std::vector<std::string> kinds;
    for (const auto& event : database->read(
             [&](store::Tx& tx) { return store::events_of(tx, store::reference("document", DocumentId{document})); })) {
      kinds.push_back(event.kind + " " + event.data);
    }
    return kinds;
  }

  PublicationService publication{{*database, permissions(), clock, ids}};
  identity::AccountId zhang_id, li_id;
  Headers zhang, li;
};
HUIQI_ON_BOTH_BACKENDS(PublicationApiTest);

TEST_P(PublicationApiTest, OneProposesAndAnotherOnePublishes) {
  const auto proposed = propose(zhang);
  ASSERT_EQ(proposed.status, 201) << proposed.body;
  EXPECT_THAT(proposed.body, HasSubstr(R"("publication":{"state":"proposed","proposal":{"id":")"));
  EXPECT_THAT(proposed.body, HasSubstr(R"("secrecy_check":{"checked_by":"王五","checked_on":"2026-03-01",)"
                                       R"("statement":"不涉密，可以公开"}})"));
  EXPECT_THAT(proposed.body, HasSubstr(R"("may":[]})")) << "the proposer waits";
  EXPECT_THAT(desk(PostFunction::check, li_id), ElementsAre("policy.approve_publication"));
  EXPECT_THAT(desk(PostFunction::office, li_id), ElementsAre("policy.approve_publication"));

  const auto approved = decide(li, "approve", proposal_in(proposed));
  ASSERT_EQ(approved.status, 200) << approved.body;
  EXPECT_THAT(approved.body, HasSubstr(R"("publication":{"state":"published","version":1,"history":[{"act":"approved",)"
                                       R"("version":1,"at":"2026-03-02T01:00:00.000Z","by":{"account_id":")" +
                                       to_text(li_id) + R"(","name":"li",)"));
  EXPECT_THAT(approved.body, HasSubstr(R"("may":["correct","withdraw","set_successor"]})"));
  EXPECT_THAT(desk(PostFunction::check, li_id), IsEmpty());
  EXPECT_THAT(events_of(1),
              ElementsAre(R"(policy.publication_proposed {"version":1})", R"(policy.published {"version":1})"));
}

TEST_P(PublicationApiTest, NobodyPublishesTheirOwnProposalUnderWhateverPost) {
  accounts.give_post(nullptr, zhang_id, post_at(kUnit, PostFunction::check)).value();
  const auto proposed = propose(zhang);
  const auto posts = sessions.sign_in("zhang", kPassword, kClient)->view.posts;
  const auto check = std::ranges::find(posts, PostFunction::check, [](const auto& post) { return post.post.function; });
  send("PUT", "/api/v1/session/post", R"({"post_id":")" + to_text(check->post.id) + "\"}", zhang);
  EXPECT_EQ(code_of(decide(zhang, "approve", proposal_in(proposed))), "403 policy.second_person");
  EXPECT_EQ(code_of(decide(zhang, "refuse", proposal_in(proposed))), "403 policy.second_person");
  EXPECT_THAT(desk(PostFunction::check, zhang_id), IsEmpty());
}

TEST_P(PublicationApiTest, WhatIsRefusedGoesBackToItsProposerWithTheReason) {
  const auto refused = decide(li, "refuse", proposal_in(propose(zhang)));
  ASSERT_EQ(refused.status, 200) << refused.body;
  EXPECT_THAT(refused.body, HasSubstr(R"("publication":{"state":"none","history":[{"act":"refused")"));
  EXPECT_THAT(refused.body, HasSubstr(R"("reason":"请先核对第2条")"));
  EXPECT_THAT(desk(PostFunction::enter, zhang_id), ElementsAre("policy.publication_refused"));
  EXPECT_THAT(desk(PostFunction::enter, li_id), IsEmpty());
  EXPECT_EQ(propose(zhang).status, 201);
  EXPECT_THAT(desk(PostFunction::enter, zhang_id), IsEmpty());
  EXPECT_THAT(events_of(1)[1], HasSubstr("policy.publication_refused"));
  EXPECT_THAT(events_of(1)[1], Not(HasSubstr("核对")));
}

TEST_P(PublicationApiTest, OnlyAnOpenReviewedVersionIsProposed) {
  set_disclosure({});
  EXPECT_EQ(code_of(propose(zhang)), "409 policy.not_open");
  set_disclosure(Disclosure::withheld);
  EXPECT_EQ(code_of(propose(zhang)), "409 policy.not_open");
  set_disclosure(Disclosure::open);
  EXPECT_EQ(code_of(propose(zhang, 2)), "409 policy.not_reviewed");
  EXPECT_EQ(code_of(propose(zhang, 1, "2026-03-03")), "400 policy.check_in_future");
  EXPECT_EQ(code_of(send("POST", "/api/v1/documents/1/publication", R"({"version":1})", zhang)), "400 json.bad_fields");
  EXPECT_EQ(propose(zhang).status, 201);
  EXPECT_EQ(code_of(propose(zhang)), "409 policy.already_proposed");
}

TEST_P(PublicationApiTest, ANewerVersionTakesThePlaceOfThePublicOne) {
  publish();
  EXPECT_EQ(code_of(propose(zhang)), "409 policy.already_public");
  database->write([](store::Tx& tx) { keep_correction(tx); });
  const auto proposed = propose(zhang, 2);
  EXPECT_THAT(proposed.body, HasSubstr(R"("publication":{"state":"published","version":1,"proposal":{)"));
  EXPECT_THAT(decide(li, "approve", proposal_in(proposed)).body, HasSubstr(R"("state":"published","version":2,)"));
}

TEST_P(PublicationApiTest, WhatIsPublicIsWithdrawnAndMayComeBack) {
  EXPECT_EQ(code_of(withdraw(li)), "409 policy.not_published");
  publish();
  const auto withdrawn = withdraw(li);
  EXPECT_THAT(withdrawn.body, HasSubstr(R"("publication":{"state":"withdrawn","history":[{"act":"withdrawn")"));
  EXPECT_EQ(code_of(withdraw(li)), "409 policy.not_published");
  publish();
  EXPECT_THAT(events_of(1)[2], HasSubstr("policy.withdrawn"));
}

TEST_P(PublicationApiTest, OnlyTheProposalThatWasSeenIsDecided) {
  EXPECT_EQ(code_of(decide(li, "approve", "5")), "409 policy.no_proposal");
  const auto first = proposal_in(propose(zhang));
  decide(li, "refuse", first);
  propose(zhang);
  EXPECT_EQ(code_of(decide(li, "approve", first)), "409 policy.no_proposal");
}

TEST_P(PublicationApiTest, ADocumentPointsToItsSuccessorAndBack) {
  keep(2);
  const auto replaced = set_successor("1", R"({"document":"2","ended_on":"2026-03-01"})", li);
  ASSERT_EQ(replaced.status, 200) << replaced.body;
  EXPECT_THAT(replaced.body, HasSubstr(R"("validity":"replaced","ended_on":"2026-03-01","successor":{"id":"2",)"));
  EXPECT_THAT(events_of(2), ElementsAre(R"(policy.predecessor_set {"version":1})"));
  EXPECT_EQ(code_of(set_successor("2", R"({"document":"1"})", li)), "409 policy.its_own_successor");
  EXPECT_EQ(code_of(set_successor("2", R"({"document":"2"})", li)), "409 policy.its_own_successor");
  EXPECT_EQ(code_of(set_successor("2", R"({"document":"3"})", li)), "404 policy.no_such_successor");
  EXPECT_THAT(set_successor("2", R"({"ended_on":"2026-03-02"})", li).body,
              HasSubstr(R"("validity":"repealed","ended_on":"2026-03-02","replaces":[{"id":"1")"));
  EXPECT_THAT(set_successor("1", "{}", li).body, HasSubstr(R"("validity":"in_force","replaces":[])"));
}

TEST_P(PublicationApiTest, WhoMayAndWhoMayNot) {
  const auto elsewhere = page_at("980000.finance", PostFunction::office, "zhao");
  EXPECT_EQ(code_of(propose(elsewhere)), "403 policy.not_your_document");
  const auto proposal = proposal_in(propose(zhang));
  EXPECT_EQ(code_of(decide(zhang, "approve", proposal)), "403 identity.not_permitted");
  EXPECT_EQ(code_of(decide(elsewhere, "approve", proposal)), "403 policy.not_your_document");
  EXPECT_EQ(code_of(withdraw(zhang)), "403 identity.not_permitted");
  EXPECT_EQ(code_of(set_successor("1", "{}", zhang)), "403 identity.not_permitted");
  EXPECT_EQ(code_of(set_successor("1", "{}", elsewhere)), "403 policy.not_your_document");
  const auto administrator = page_at("980000.government", PostFunction::administrator, "root");
  EXPECT_EQ(code_of(propose(administrator)), "403 identity.not_permitted");
  EXPECT_EQ(code_of(propose({})), "401 identity.sign_in_first");
  EXPECT_EQ(code_of(set_successor("9", "{}", li)), "404 policy.no_such_document");
}

TEST_P(PublicationApiTest, TheReferenceHoldsItsRoutes) {
  huiqi::testing::expect_listed(dispatcher->router(), permissions());
}

}  // namespace
}  // namespace huiqi::policy
