#include "chasing/api.h"

#include <gmock/gmock.h>

#include "catalog/calendar_years.h"
#include "support/api.h"

namespace huiqi::chasing {
namespace {

using huiqi::testing::code_of;
using huiqi::testing::member;
using identity::organisation_id;
using identity::PostFunction;
using ::testing::HasSubstr;
using ::testing::Not;

const identity::OrganisationId kIndustry = organisation_id("980000.industry");
const identity::OrganisationId kFinance = organisation_id("980000.finance");
const Subject kTask{"task", 7, "智能工厂"}, kOther{"task", 8, "首贷户"};

class ChasingApi : public huiqi::testing::WithApi {
 protected:
  ChasingApi() {
    // Stands for the ledger.
    const Source source{
        .title_of = [](store::Tx&, std::string_view kind, std::int64_t id) -> std::optional<std::string> {
          return kind == "task" && id == kTask.id ? std::optional{kTask.title} : std::nullopt;
        },
        .silent =
            [](store::Tx&) {
              return std::vector<Recipient>{{kIndustry, {kTask, kOther}}, {kFinance, {kOther}}};
            }};
    http::Router router;
    add_routes(router, {chases, source, *database, huiqi::testing::directory(), clock});
    serve(std::move(router));
  }

  static const catalog::Catalog& shipped() {
    static const catalog::Catalog catalog = catalog::load(HUIQI_SOURCE "/catalog").catalog;
    return catalog;
  }
  Headers office() { return page_at("980000.government", PostFunction::office, "zhou"); }
  Answer chase(const std::string& body, const Headers& page) { return send("POST", "/api/v1/chases", body, page); }
  static std::string about_task(identity::OrganisationId unit, const std::string& rung = "reminder") {
    return R"({"rung":")" + rung + R"(","text":"请报送","subject":{"kind":"task","id":"7"},"organisation_ids":[")" +
           to_text(unit) + R"("]})";
  }

  Rungs rungs = rungs_of(shipped());
  calendar::WorkCalendar calendar{catalog::calendar_years(shipped()).years};
  ChaseService chases{{*database, rungs, permissions(), calendar, clock, ids}};
};
HUIQI_ON_BOTH_BACKENDS(ChasingApi);

TEST_P(ChasingApi, AUnitIsChasedAboutOneThing) {
  const auto page = office();
  const auto sent = chase(about_task(kFinance, "supervision"), page);
  ASSERT_EQ(sent.status, 201) << sent.body;
  EXPECT_THAT(sent.body,
              HasSubstr(R"("rung":"supervision","number":"督办〔2026〕1号","organisation_id":")" + to_text(kFinance) +
                        R"(","organisation":"示例省财政厅",)"
                        R"("subjects":[{"kind":"task","id":"7","title":"智能工厂"}],"text":"请报送",)"));
  EXPECT_THAT(sent.body, HasSubstr(R"("due":"2026-03-09","state":"open"}],"next":null})"));
  EXPECT_EQ(member(sent.body, "name"), "zhou");
  EXPECT_EQ(send("GET", "/api/v1/chases", {}, page).body, sent.body);
}

TEST_P(ChasingApi, OneClickRemindsAllWhoAreSilentAndNobodyTwiceADay) {
  const auto page = office();
  const std::string one =
      R"({"rung":"reminder","text":"请报送","all_silent":true,"organisation_ids":[")" + to_text(kFinance) + R"("]})";
  EXPECT_THAT(chase(one, page).body, Not(HasSubstr(to_text(kIndustry))));
  const auto all = chase(R"({"rung":"reminder","text":"请报送","all_silent":true,"working_days":1})", page);
  EXPECT_THAT(all.body, HasSubstr(R"({"kind":"task","id":"7","title":"智能工厂"},{"kind":"task","id":"8")"));
  EXPECT_THAT(all.body, HasSubstr(R"("due":"2026-03-03")"));
  EXPECT_THAT(all.body, Not(HasSubstr(to_text(kFinance))));
  EXPECT_EQ(code_of(chase(one, page)), "409 chasing.sent_today");
}

TEST_P(ChasingApi, TheChasedUnitAnswers) {
  const auto sent = chase(about_task(kIndustry), office());
  const auto address = "/api/v1/chases/" + member(sent.body, "id") + "/answer";
  const auto other = page_at("980000.finance", PostFunction::enter, "li");
  EXPECT_EQ(code_of(send("POST", address, R"({"answer":"已报送"})", other)), "403 chasing.not_your_unit");
  const auto page = page_at("980000.industry", PostFunction::enter, "zhang");
  EXPECT_EQ(code_of(send("POST", address, R"({"answer":""})", page)), "400 json.bad_fields");
  const auto answered = send("POST", address, R"({"answer":"已报送"})", page);
  EXPECT_EQ(answered.status, 200);
  EXPECT_THAT(answered.body, HasSubstr(R"("state":"answered","answer":"已报送","answered_by":{"account_id":)"));
  EXPECT_THAT(answered.body, HasSubstr(R"("name":"zhang")"));
  EXPECT_EQ(code_of(send("POST", address, R"({"answer":"又报"})", page)), "409 chasing.no_answer_due");
  EXPECT_EQ(code_of(send("POST", "/api/v1/chases/1/answer", R"({"answer":"甲"})", page)), "404 chasing.not_found");
}

TEST_P(ChasingApi, HistoryIsAskedByEveryFilterAndInPages) {
  const auto page = office();
  chase(about_task(kIndustry), page);
  chase(about_task(kFinance, "circular"), page);
  const auto found = [&](const std::string& query) { return send("GET", "/api/v1/chases?" + query, {}, page).body; };
  EXPECT_THAT(found("unit=" + to_text(kIndustry)), Not(HasSubstr("circular")));
  EXPECT_THAT(found("rung=circular"), Not(HasSubstr("reminder")));
  EXPECT_THAT(found("state=open"), Not(HasSubstr("circular")));
  EXPECT_THAT(found("subject=7"), HasSubstr("circular"));
  EXPECT_EQ(found("subject=8"), R"({"items":[],"next":null})");
  const auto first = found("limit=1");
  EXPECT_THAT(first, HasSubstr("circular"));
  EXPECT_THAT(found("limit=1&cursor=" + member(first, "next")), HasSubstr("reminder"));
  EXPECT_EQ(code_of(send("GET", "/api/v1/chases?cursor=x", {}, page)), "400 base.bad_cursor");
}

TEST_P(ChasingApi, SaysWhatIsWrongWithAChase) {
  const auto page = office();
  const auto refused = [&](const std::string& body) { return code_of(chase(body, page)); };
  EXPECT_EQ(refused(R"({"rung":"reminder","text":"请"})"), "400 chasing.what_about");
  EXPECT_EQ(refused(R"({"rung":"reminder","text":"请","all_silent":true,"subject":{"kind":"task","id":"7"}})"),
            "400 chasing.what_about");
  EXPECT_EQ(refused(R"({"rung":"reminder","text":"请","subject":{"kind":"task","id":"9"}})"),
            "404 chasing.no_such_subject");
  EXPECT_EQ(refused(R"({"rung":"reminder","text":"请","subject":{"kind":"task","id":"7"}})"),
            "409 chasing.nobody_to_chase");
  EXPECT_EQ(refused(about_task({5})), "404 identity.no_such_organisation");
  EXPECT_EQ(refused(about_task(kIndustry, "shout")), "400 chasing.unknown_rung");
  EXPECT_EQ(refused(R"({"rung":"reminder","text":"","working_days":61})"), "400 json.bad_fields");
}

TEST_P(ChasingApi, WhoMayAndWhoMayNot) {
  const auto clerk = page_at("980000.industry", PostFunction::enter, "zhang");
  EXPECT_EQ(code_of(chase(about_task(kIndustry), clerk)), "403 identity.not_permitted");
  EXPECT_EQ(send("GET", "/api/v1/chases", {}, clerk).status, 200);
  EXPECT_EQ(code_of(send("POST", "/api/v1/chases/1/answer", R"({"answer":"甲"})", office())),
            "403 identity.not_permitted");
  EXPECT_EQ(code_of(send("GET", "/api/v1/chases")), "401 identity.sign_in_first");
  const auto administrator = page_at("980000.government", PostFunction::administrator, "root");
  EXPECT_EQ(code_of(send("GET", "/api/v1/chases", {}, administrator)), "403 identity.not_permitted");
}

}  // namespace
}  // namespace huiqi::chasing
