#include "json/write.h"

#include <cmath>

#include "json/sample_test.h"

namespace huiqi::json {
namespace {

using sample::sample_task;
using sample::Task;

TEST(JsonWrite, GivesMembersInTheOrderOfFields) {
  EXPECT_EQ(write(sample_task()),
            R"({"id":"42","title":"为企业“减负”\n100 家","units":[{"name":"省工信厅","role":"lead"},)"
            R"({"name":"各市","role":"support"}],"counts":{"\"户\"":-4,"家":3},"share":12.5,"done":true,)"
            R"("made":"2026-03-02T01:00:00.250Z","due":"2026-12-31","version":7})");
}

TEST(JsonWrite, LeavesAnEmptyOptionalMemberOut) {
  Task task = sample_task();
  EXPECT_EQ(write(task).find("note"), std::string::npos);
  task.note = "试点";
  EXPECT_NE(write(task).find(R"("note":"试点")"), std::string::npos);
}

TEST(JsonWrite, KeepsAnEmptyItemOfAListAsNull) {
  EXPECT_EQ(write(std::vector<std::optional<int>>{1, std::nullopt, 3}), "[1,null,3]");
}

TEST(JsonWrite, EscapesWhatJsonAsksFor) {
  EXPECT_EQ(write(std::string{"\"\\/\b\f\n\r\t\x01\x1f\x7f é惠😀"}),
            "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f é惠😀\"");
  EXPECT_EQ(write(std::string_view{"\0", 1}), R"("\u0000")");
}

TEST(JsonWrite, GivesNumbersThatReadBackTheSame) {
  EXPECT_EQ(write(std::vector{0.1, 1.0, -0.5, 1e21, 123456789.125}), "[0.1,1,-0.5,1e+21,123456789.125]");
  EXPECT_EQ(write(std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
  EXPECT_EQ(write(std::nan("")), "null");
}

TEST(JsonWrite, PutsPrebuiltJsonInAsItStands) {
  EXPECT_EQ(write(std::vector<Raw>{{R"({"a":1})"}, {"[]"}}), R"([{"a":1},[]])");
}

TEST(JsonWrite, WritesEmptyContainers) {
  EXPECT_EQ(write(std::vector<int>{}), "[]");
  EXPECT_EQ(write(std::map<std::string, int>{}), "{}");
  EXPECT_EQ(write(std::vector<bool>{true, false}), "[true,false]");
}

TEST(JsonWriter, KeepsItsPlaceWhenTheCallerTakesTheTextAway) {
  std::string sent;
  std::string part;
  Writer out{part};
  out.begin_object();
  out.member("items");
  out.begin_list();
  for (int i = 0; i < 3; ++i) {
    write(out, i);
    sent += part;
    part.clear();
  }
  out.end_list();
  out.key("a\"b");
  out.null();
  out.end_object();
  EXPECT_EQ(sent + part, R"({"items":[0,1,2],"a\"b":null})");
}

}  // namespace
}  // namespace huiqi::json
