#include "http/parameters.h"

#include <gmock/gmock.h>

namespace huiqi::http {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

enum class Light : std::uint8_t { behind, overdue };

constexpr auto enum_names(Light) {
  return named<Light>({{Light::behind, "behind"}, {Light::overdue, "overdue"}});
}

struct ListQuery {
  std::optional<std::string> q;
  std::vector<Light> light;
  std::int32_t limit = 20;
  bool mine = false;
  std::optional<Date> since;
  std::optional<Instant> before;
  std::optional<double> share;
  std::optional<Id<struct TaskTag>> unit;
};

void fields(auto& visit, json::Of<ListQuery> auto& query) {
  visit("q", query.q, json::Length{1, 10});
  visit("light", query.light, json::Count{0, 2});
  visit("limit", query.limit, json::or_default, json::Between{1, 100});
  visit("mine", query.mine, json::or_default);
  visit("since", query.since);
  visit("before", query.before);
  visit("share", query.share);
  visit("unit", query.unit);
}

struct Required {
  std::string key;
};

void fields(auto& visit, json::Of<Required> auto& required) {
  visit("key", required.key);
}

template <class T>
Result<T> read(std::string_view query) {
  const auto parameters = parse_query(query);
  if (!parameters) return fail(parameters.error());
  return read_parameters<T>(*parameters);
}

std::vector<std::string> complaints(std::string_view query) {
  std::vector<std::string> all;
  const auto result = read<ListQuery>(query);
  if (result) return all;
  EXPECT_EQ(result.error().code, "http.bad_parameters");
  for (const auto& field : result.error().fields) all.push_back(field.field + ' ' + std::string{field.code});
  return all;
}

TEST(Parameters, FillAStruct) {
  const auto query = read<ListQuery>(
      "q=%E6%8B%9B+%E5%B7%A5&light=behind&light=overdue&limit=5&mine=true&since=2026-03-02&"
      "before=2026-03-02T01:00:00Z&share=0.5&unit=42");
  ASSERT_TRUE(query);
  EXPECT_EQ(query->q, "招 工");
  EXPECT_THAT(query->light, ElementsAre(Light::behind, Light::overdue));
  EXPECT_EQ(query->limit, 5);
  EXPECT_TRUE(query->mine);
  EXPECT_EQ(query->since, make_date(2026, 3, 2));
  EXPECT_EQ(query->before, *parse_instant("2026-03-02T01:00:00Z"));
  EXPECT_EQ(query->share, 0.5);
  EXPECT_EQ(query->unit->value, 42);
}

TEST(Parameters, MayAllBeAbsent) {
  const auto query = read<ListQuery>("");
  ASSERT_TRUE(query);
  EXPECT_EQ(query->limit, 20);
  EXPECT_EQ(query->q, std::nullopt);
}

TEST(Parameters, ReportEveryBadOneAtOnce) {
  EXPECT_THAT(complaints("q=&light=red&limit=0&mine=yes&since=2026-02-30&before=now&share=x&unit=0&colour=1"),
              UnorderedElementsAre("q json.empty", "light json.unknown_value", "limit json.out_of_range",
                                   "mine json.not_boolean", "since json.bad_date", "before json.bad_instant",
                                   "share json.not_number", "unit json.bad_id", "colour json.unknown_member"));
  EXPECT_THAT(complaints("limit=5&limit=6"), ElementsAre("limit json.duplicate_member"));
  EXPECT_THAT(complaints("limit=5.0"), ElementsAre("limit json.not_integer"));
  EXPECT_THAT(complaints("limit=99999999999999999999"), ElementsAre("limit json.out_of_range"));
  EXPECT_THAT(complaints("light=behind&light=behind&light=behind"), ElementsAre("light json.too_many_items"));
  EXPECT_THAT(complaints("q=%1B"), ElementsAre("q json.control_character"));
  EXPECT_THAT(complaints("share=inf"), ElementsAre("share json.not_number"));
}

TEST(Parameters, ARequiredOneIsMissed) {
  const auto query = read<Required>("");
  ASSERT_FALSE(query);
  EXPECT_THAT(query.error().fields, ElementsAre(FieldError{"key", "json.missing", {}}));
}

TEST(ParseQuery, RefusesBrokenEscapes) {
  EXPECT_EQ(parse_query("q=%E4%BC").error().code, "http.malformed");
  EXPECT_EQ(parse_query("%=1").error().code, "http.malformed");
}

TEST(ParseQuery, TakesEmptyPieces) {
  EXPECT_THAT(*parse_query("&a&b=&&=c"), ElementsAre(Parameter{"a", ""}, Parameter{"b", ""}, Parameter{"", "c"}));
}

}  // namespace
}  // namespace huiqi::http
