#include "json/read.h"

#include <gmock/gmock.h>

#include "json/path.h"
#include "json/sample_test.h"

namespace huiqi::json {
namespace {

using sample::complaints;
using sample::Role;
using sample::Task;
using sample::TaskId;
using sample::Unit;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

template <class T>
std::string only_complaint(std::string_view text) {
  const auto value = read<T>(text);
  if (value) return "nothing";
  EXPECT_EQ(value.error().code, "json.bad_fields");
  EXPECT_EQ(value.error().fields.size(), 1U) << text;
  return complaints(value.error()).front();
}

TEST(JsonRead, ReadsWhatWriteGives) {
  Task task = sample::sample_task();
  EXPECT_EQ(read<Task>(write(task)).value(), task);
  task.note = "试点";
  EXPECT_EQ(read<Task>(write(task)).value(), task);
}

TEST(JsonRead, ReportsEveryBadFieldAtOnce) {
  const auto task =
      read<Task>(R"({"id":42,"title":"","note":"x","units":[{"name":"","role":"boss"},{"role":"lead","rank":1}],
      "share":"much","made":"yesterday","due":"2026-02-30","version":0,"colour":null})");
  ASSERT_FALSE(task);
  EXPECT_EQ(task.error().kind, ErrorKind::invalid);
  EXPECT_THAT(complaints(task.error()),
              UnorderedElementsAre("id json.bad_id", "title json.empty", "note json.too_short",
                                   "units[0].name json.empty", "units[0].role json.unknown_value",
                                   "units[1].name json.missing", "units[1].rank json.unknown_member",
                                   "share json.not_number", "done json.missing", "made json.bad_instant",
                                   "due json.bad_date", "version json.out_of_range", "colour json.unknown_member"));
}

TEST(JsonRead, SaysWhatIsAllowed) {
  const auto unit = read<Unit>(R"({"name":"省工业和信息化厅及其直属","role":"boss"})");
  ASSERT_FALSE(unit);
  EXPECT_THAT(unit.error().fields,
              ElementsAre(FieldError{"name", "json.too_long", {{"max", "10"}, {"length", "12"}}},
                          FieldError{"role", "json.unknown_value", {{"allowed", "lead, support"}}}));
}

struct Change {
  Patch<std::string> note = {};
};
void fields(auto& visit, Of<Change> auto& change) {
  visit("note", change.note, Length{1, 3});
}

TEST(JsonRead, APatchTellsAbsentFromNull) {
  EXPECT_EQ(read<Change>("{}").value().note, (Patch<std::string>{}));
  EXPECT_EQ(read<Change>(R"({"note":null})").value().note, (Patch<std::string>{true, {}}));
  EXPECT_EQ(read<Change>(R"({"note":"x"})").value().note, (Patch<std::string>{true, "x"}));
  EXPECT_EQ(only_complaint<Change>(R"({"note":"long"})"), "note json.too_long");
  EXPECT_EQ(only_complaint<Change>(R"({"note":1})"), "note json.not_text");

  std::optional<std::string> member = "before";
  Patch<std::string>{}.apply_to(member);
  EXPECT_EQ(member, "before");
  Patch<std::string>{true, {}}.apply_to(member);
  EXPECT_FALSE(member);
}

TEST(JsonRead, AnOptionalMemberMayBeAbsentOrNull) {
  const std::string rest =
      R"("id":"1","title":"t","units":[],"share":1,"done":false,"made":"2026-03-02T09:00:00+08:00","due":"2026-03-02")";
  for (const auto& text : {"{" + rest + "}", R"({"note":null,)" + rest + "}"}) {
    const auto task = read<Task>(text);
    ASSERT_TRUE(task) << text;
    EXPECT_EQ(task->note, std::nullopt);
    EXPECT_EQ(task->version, 1);
    EXPECT_EQ(task->made, *parse_instant("2026-03-02T01:00:00Z"));
  }
}

TEST(JsonRead, EachTypeRefusesTheOthers) {
  EXPECT_EQ(only_complaint<bool>("1"), " json.not_boolean");
  EXPECT_EQ(only_complaint<int>("\"1\""), " json.not_integer");
  EXPECT_EQ(only_complaint<int>("1.5"), " json.not_integer");
  EXPECT_EQ(only_complaint<int>("1.0"), " json.not_integer");
  EXPECT_EQ(only_complaint<int>("null"), " json.not_integer");
  EXPECT_EQ(only_complaint<double>("true"), " json.not_number");
  EXPECT_EQ(only_complaint<std::string>("1"), " json.not_text");
  EXPECT_EQ(only_complaint<std::vector<int>>("{}"), " json.not_list");
  EXPECT_EQ(only_complaint<Unit>("[]"), " json.not_object");
  EXPECT_EQ((only_complaint<std::map<std::string, int>>("[]")), " json.not_object");
  EXPECT_EQ(only_complaint<Role>("0"), " json.not_text");
  EXPECT_EQ(only_complaint<Date>("20260302"), " json.bad_date");
}

TEST(JsonRead, HoldsWholeNumbersToTheirType) {
  EXPECT_EQ(read<std::int64_t>("-9223372036854775808").value(), std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ(read<std::uint8_t>("255").value(), 255);
  EXPECT_EQ(only_complaint<std::uint8_t>("256"), " json.out_of_range");
  EXPECT_EQ(only_complaint<std::uint8_t>("-1"), " json.out_of_range");
  EXPECT_EQ(only_complaint<std::int64_t>("9223372036854775808"), " json.out_of_range");
  EXPECT_EQ(only_complaint<std::int64_t>("-1e300"), " json.out_of_range");
  EXPECT_DOUBLE_EQ(read<double>("9223372036854775808").value(), 0x1p63);
}

TEST(JsonRead, AnIdIsADecimalString) {
  EXPECT_EQ(read<TaskId>("\"9007199254740993\"").value().value, 9'007'199'254'740'993);
  for (const auto* bad : {"9007199254740993", "\"0\"", "\"\"", "\"x\"", "null"}) {
    EXPECT_EQ(only_complaint<TaskId>(bad), " json.bad_id");
  }
}

TEST(JsonRead, RefusesControlCharactersButNotLineEnds) {
  EXPECT_EQ(read<std::string>(R"("一\n二\r\n\t三")").value(), "一\n二\r\n\t三");
  EXPECT_EQ(only_complaint<std::string>(R"("a\u0000b")"), " json.control_character");
  EXPECT_EQ(only_complaint<std::string>(R"("\u001b[31m")"), " json.control_character");
  using Counts = std::map<std::string, int>;
  EXPECT_EQ(only_complaint<Counts>(R"({"\u0008":1})"), "\b json.control_character");
}

TEST(JsonRead, CountsItems) {
  const auto units = [](int count) {
    std::string text =
        R"({"id":"1","title":"t","share":1,"done":false,"made":"2026-03-02T09:00:00Z","due":"2026-03-02","units":[)";
    for (int i = 0; i < count; ++i) text += std::string{i == 0 ? "" : ","} + R"({"name":"x","role":"lead"})";
    return text + "]}";
  };
  EXPECT_TRUE(read<Task>(units(3)));
  EXPECT_EQ(only_complaint<Task>(units(4)), "units json.too_many_items");
  EXPECT_EQ((Count{1, 2})(std::vector<int>{})->code, "json.too_few_items");
}

TEST(JsonRead, StopsCountingAfterTheFirstHundred) {
  std::string text = "[";
  for (int i = 0; i < 500; ++i) text += i == 0 ? "true" : ",true";
  const auto numbers = read<std::vector<int>>(text + "]");
  ASSERT_FALSE(numbers);
  EXPECT_EQ(numbers.error().fields.size(), kMostFieldErrors);
  EXPECT_EQ(numbers.error().fields.back().field, "[99]");
}

TEST(JsonRead, TakesAnyValueAsRaw) {
  EXPECT_EQ(read<Raw>(R"( {"b" : [1, 2.50, "x\u4f01", null, true, {}], "a": -1 } )").value().text,
            R"({"b":[1,2.5,"x企",null,true,{}],"a":-1})");
}

}  // namespace
}  // namespace huiqi::json
