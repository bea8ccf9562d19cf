#include "series/series_store.h"

#include <gmock/gmock.h>

#include "support/test_database.h"

namespace huiqi::series {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Record record(std::int64_t id, std::string indicator, Date as_of, std::int64_t value) {
  Record made;
  made.id = {id};
  made.indicator = std::move(indicator);
  made.observation.area = "990100";
  made.observation.organisation = 7;
  made.observation.as_of = as_of;
  made.observation.value = value;
  made.observation.recorded = from_millis(1000);
  made.source = "月报";
  made.definition = "按登记地";
  made.origin = "entry:" + std::to_string(id);
  return made;
}

class Series : public testing::OnBothBackends {
 protected:
  bool add(const Record& made) {
    return database->write([&](store::Tx& tx) { return append(tx, made); });
  }
  std::vector<Record> all(std::vector<std::string> indicators) {
    return database->read([&](store::Tx& tx) { return observations_of(tx, indicators); });
  }
  std::vector<std::int64_t> values(std::vector<std::string> indicators) {
    std::vector<std::int64_t> found;
    for (const auto& each : all(std::move(indicators))) found.push_back(each.observation.value);
    return found;
  }
  std::vector<std::int64_t> known(std::int64_t at) {
    std::vector<std::int64_t> found;
    database->read([&](store::Tx& tx) {
      for (const auto& each : observations_of(tx, {"target:1"}, from_millis(at)))
        found.push_back(each.observation.value);
    });
    return found;
  }
  std::int64_t withdrawn(std::string_view origin, std::int64_t at) {
    return database->write([&](store::Tx& tx) { return withdraw(tx, origin, from_millis(at)); });
  }
};
HUIQI_ON_BOTH_BACKENDS(Series);

TEST_P(Series, GivesBackEverythingThatWasAppended) {
  Record made = record(1, "target:1", make_date(2026, 3, 31), -5);
  made.observation.from = make_date(2026, 1, 1);
  made.observation.base = 12;
  made.observation.whole = true;
  made.observation.basis = Basis::counted;
  made.observation.members = {{"A", "甲厂", "辅导", true}, {"B", "乙厂", "", false}};
  ASSERT_TRUE(add(made));
  const auto found = all({"target:1"});
  ASSERT_EQ(found.size(), 1U);
  const Record& back = found[0];
  EXPECT_EQ(back.id, made.id);
  EXPECT_EQ(back.indicator, "target:1");
  EXPECT_EQ(back.source, "月报");
  EXPECT_EQ(back.definition, "按登记地");
  EXPECT_EQ(back.origin, "entry:1");
  const Observation& o = back.observation;
  EXPECT_EQ(o.area, "990100");
  EXPECT_EQ(o.organisation, 7);
  EXPECT_EQ(o.from, make_date(2026, 1, 1));
  EXPECT_EQ(o.as_of, make_date(2026, 3, 31));
  EXPECT_EQ(o.value, -5);
  EXPECT_EQ(o.base, 12);
  EXPECT_TRUE(o.whole);
  EXPECT_EQ(o.basis, Basis::counted);
  EXPECT_EQ(o.recorded, from_millis(1000));
  EXPECT_EQ(o.members, made.observation.members);
}

TEST_P(Series, ReadsSeveralIndicatorsInTheOrderOfTheirDays) {
  add(record(1, "target:1", make_date(2026, 3, 31), 3));
  add(record(2, "sme.new", make_date(2026, 1, 31), 1));
  add(record(3, "target:9", make_date(2026, 2, 28), 2));
  EXPECT_THAT(values({"target:1", "sme.new"}), ElementsAre(1, 3));
  EXPECT_THAT(values({"target:2"}), IsEmpty());
  EXPECT_THAT(values({}), IsEmpty());
}

TEST_P(Series, CountsOneOriginOnceForEachIndicator) {
  EXPECT_TRUE(add(record(1, "target:1", make_date(2026, 3, 31), 3)));
  Record again = record(2, "target:1", make_date(2026, 3, 31), 4);
  again.origin = "entry:1";
  EXPECT_FALSE(add(again));
  again.indicator = "target:1/compared";
  EXPECT_TRUE(add(again));
  EXPECT_THAT(values({"target:1"}), ElementsAre(3));
}

TEST_P(Series, KnowsWhatWasWithdrawnAndWhatWasKnownBefore) {
  add(record(1, "target:1", make_date(2026, 3, 31), 3));
  Record corrected = record(2, "target:1", make_date(2026, 3, 31), 4);
  corrected.observation.recorded = from_millis(2000);
  add(corrected);
  EXPECT_EQ(withdrawn("entry:1", 2000), 1);
  EXPECT_EQ(withdrawn("entry:1", 3000), 0);
  EXPECT_EQ(withdrawn("entry:9", 3000), 0);
  EXPECT_THAT(values({"target:1"}), ElementsAre(4));
  EXPECT_THAT(known(999), IsEmpty());
  EXPECT_THAT(known(1999), ElementsAre(3));
  EXPECT_THAT(known(2000), ElementsAre(4));
}

TEST_P(Series, KeepsMembersOfEachTime) {
  Record first = record(1, "target:1", make_date(2026, 3, 31), 0);
  first.observation.members = {{"A", "甲厂", "辅导", false}, {"A", "甲厂", "重复", false}};
  add(first);
  withdrawn("entry:1", 2000);
  EXPECT_THAT(all({"target:1"}), IsEmpty());
  const auto before =
      database->read([](store::Tx& tx) { return observations_of(tx, {"target:1"}, from_millis(1500)); });
  ASSERT_EQ(before.size(), 1U);
  EXPECT_THAT(before[0].observation.members, ElementsAre(Member{"A", "甲厂", "辅导", false}));
}

}  // namespace
}  // namespace huiqi::series
