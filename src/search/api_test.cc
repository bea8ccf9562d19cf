#include "search/api.h"

#include <limits>

#include "search/page_cursor.h"
#include "search/sample_test.h"
#include "support/fixed_clock.h"
#include "support/http_request.h"

namespace huiqi::search {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class SearchApi : public SearchTest {
 protected:
  testing::FixedClock clock{"2026-06-15T09:00:00+08:00"};
  http::Router router;

  void SetUp() override { add_routes(router, {index, thesaurus, clock}); }

  Result<http::Response> get(std::string_view target) {
    testing::TestRequest request{"GET", target};
    const auto match = router.find(http::Method::get, request->path());
    return match.route->handler(*request);
  }
  std::string body(std::string_view target) { return std::string{get(target).value().text()}; }
};

TEST_F(SearchApi, LetsAnyoneSearchWhatIsPublishedAndOfficersTheRest) {
  const auto permission = [&](std::string_view path) { return router.find(http::Method::get, path).route->permission; };
  EXPECT_EQ(permission("/api/v1/public/search"), "");
  EXPECT_EQ(permission("/api/v1/public/suggest"), "");
  EXPECT_EQ(permission("/api/v1/search"), "documents.read");
  Entry internal = measure(101, "内部台账", "甲");
  internal.visibility = Visibility::officers;
  publish({internal});
  EXPECT_THAT(body("/api/v1/public/search?q=%E5%8F%B0%E8%B4%A6"), Not(HasSubstr("内部")));
  EXPECT_THAT(body("/api/v1/search?q=%E5%8F%B0%E8%B4%A6"), HasSubstr("内部"));
  EXPECT_EQ(body("/api/v1/public/suggest?q=%E5%86%85%E9%83%A8"), R"({"items":[]})");
}

TEST_F(SearchApi, AnswersAsTheContractSays) {
  Entry entry = measure(101, "减免租金", "免收三个月租金。");
  entry.deadline = make_date(2026, 9, 1);
  publish({entry});
  EXPECT_EQ(
      body("/api/v1/public/search?q=%E7%A7%9F%E9%87%91&sort=date"),
      R"({"items":[{"id":"101","kind":"measure","document_id":"1",)"
      R"("title":{"text":"示例省稳定中小企业发展若干措施","marks":[]},)"
      R"("heading":{"text":"减免租金","marks":[{"begin":2,"end":4}]},)"
      R"("snippet":{"text":"免收三个月租金。","marks":[{"begin":5,"end":7}]},)"
      R"("audience":"policy_item","issuing_system":"industry","topics":["general"],"level":"province","area":"430000",)"
      R"("date":"2026-03-02","validity":"in_force","application_deadline":"2026-09-01"}],)"
      R"("next":null,"total":1,"capped":false,"facets":{"area":[{"value":"430000","count":1}],)"
      R"("audience":[{"value":"policy_item","count":1}],"issuing_system":[{"value":"industry","count":1}],)"
      R"("kind":[{"value":"measure","count":1}],"level":[{"value":"province","count":1}],)"
      R"("topic":[{"value":"general","count":1}],"validity":[{"value":"in_force","count":1}],)"
      R"("year":[{"value":"2026","count":1}]},"understood":[{"said":"租金","also":[]}]})");
}

TEST_F(SearchApi, ShowsWhatIsForEnterprisesUnlessAskedOtherwise) {
  Entry work = measure(201, "建立租金台账", "甲");
  work.audience = Audience::work_item;
  publish({measure(101, "减免租金", "甲"), work});
  EXPECT_THAT(body("/api/v1/public/search?q=%E7%A7%9F%E9%87%91"), HasSubstr(R"("total":1)"));
  EXPECT_THAT(body("/api/v1/public/search?q=%E7%A7%9F%E9%87%91&audience=work_item"), HasSubstr(R"("id":"201")"));
  EXPECT_THAT(body("/api/v1/public/search?audience=work_item&audience=policy_item"), HasSubstr(R"("total":2)"));
  EXPECT_THAT(body("/api/v1/public/search?q=%E5%8F%B0%E8%B4%A6"),
              HasSubstr(R"("help":{"widen":[{"facet":"audience","count":1}],"without_filters":0,)"));
}

TEST_F(SearchApi, ChoosesByEveryFacet) {
  Entry entry = measure(101, "减免租金", "甲");
  entry.area = "430104";
  publish({entry});
  for (const auto* fits : {"kind=measure", "issuing_system=industry", "topic=general", "level=province", "area=430100",
                           "year=2026", "validity=in_force", "kind=document&kind=measure"}) {
    EXPECT_THAT(body(std::string{"/api/v1/public/search?"} + fits), HasSubstr(R"("total":1)")) << fits;
  }
  for (const auto* fails : {"kind=document", "issuing_system=tax", "topic=finance", "level=city", "area=360000",
                            "year=2025", "validity=expired"}) {
    EXPECT_THAT(body(std::string{"/api/v1/public/search?"} + fails), HasSubstr(R"("total":0)")) << fails;
  }
}

TEST_F(SearchApi, GoesThroughThePages) {
  publish({measure(101, "租金", "甲"), measure(201, "租金", "乙"), measure(301, "租金", "丙")});
  const std::string first = body("/api/v1/public/search?limit=2");
  const auto begin = first.find(R"("next":")") + 8;
  const std::string cursor = first.substr(begin, first.find('"', begin) - begin);
  EXPECT_THAT(body("/api/v1/public/search?limit=1&cursor=" + cursor), HasSubstr(R"("next":null,"total":3)"));
  for (const std::string& wrong :
       {"/api/v1/public/search?sort=date&cursor=" + cursor, "/api/v1/search?cursor=" + cursor,
        "/api/v1/public/search?cursor=" + cursor + "0", std::string{"/api/v1/search?cursor=x"}}) {
    EXPECT_EQ(get(wrong).error().code, "search.bad_cursor") << wrong;
  }
}

TEST_F(SearchApi, RefusesWhatTheContractDoesNotKnow) {
  for (const auto* wrong :
       {"limit=51", "limit=0", "kind=poem", "sort=best", "colour=red", "year=twenty", "validity=maybe"}) {
    EXPECT_EQ(get(std::string{"/api/v1/public/search?"} + wrong).error().code, "http.bad_parameters") << wrong;
  }
  std::string long_text;
  for (int i = 0; i < 101; ++i) long_text += 'a';
  EXPECT_EQ(get("/api/v1/public/search?q=" + long_text).error().code, "http.bad_parameters");
}

TEST_F(SearchApi, Suggests) {
  thesaurus.add("招工", "用工", 90);
  publish({measure(101, "招用人员补助", "用工")});
  EXPECT_EQ(body("/api/v1/public/suggest?q=%E6%8B%9B"),
            R"({"items":[{"text":"招工","kind":"word"},{"text":"招用人员补助","kind":"phrase"}]})");
  EXPECT_EQ(body("/api/v1/public/suggest"), R"({"items":[]})");
}

TEST_F(SearchApi, SaysHowItUnderstoodAWord) {
  thesaurus.add("招工", "用工", 90);
  publish({measure(101, "用工服务", "甲")});
  EXPECT_THAT(body("/api/v1/public/search?q=%E6%8B%9B%E5%B7%A5"),
              HasSubstr(R"("understood":[{"said":"招工","also":["用工"]}])"));
}

TEST(PageCursor, GivesBackThePlaceToTheSameQuestionOnly) {
  for (const Place& place : {Place{1.5, 20'000, 42}, Place{-1e6, kNoDay, kLastSlot}, Place{}}) {
    EXPECT_EQ(read_cursor(cursor_text(place, "a"), "a").value(), place);
    EXPECT_FALSE(read_cursor(cursor_text(place, "a"), "b"));
  }
  const std::string good = cursor_text({1, 2, 3}, "a");
  for (const std::string& bad :
       {std::string{}, good + "0", good.substr(1), "g" + good.substr(1), " " + good.substr(1)}) {
    EXPECT_EQ(read_cursor(bad, "a").error().code, "search.bad_cursor") << bad;
  }
  EXPECT_FALSE(read_cursor(cursor_text({std::numeric_limits<double>::quiet_NaN(), 2, 3}, "a"), "a"));
}

}  // namespace
}  // namespace huiqi::search
