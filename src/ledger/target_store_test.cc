#include "ledger/target_store.h"

#include <gmock/gmock.h>

#include "ledger/sample_test.h"
#include "support/test_database.h"

namespace huiqi::ledger {
namespace {

class TargetStore : public testing::OnBothBackends {
 protected:
  void SetUp() override {
    database->write([](store::Tx& tx) {
      save(tx, sample_ledger(1));
      insert(tx, sample_task(10, 1, "智能工厂"));
      for (const std::int64_t id : {200, 201}) {
        const auto target = sample_target(id, 10, "智能工厂");
        insert(tx, target, sample_source(target));
      }
    });
  }
  Target target(std::int64_t id) {
    return database->read([&](store::Tx& tx) { return find_target(tx, TargetId{id}).value(); });
  }
};
HUIQI_ON_BOTH_BACKENDS(TargetStore);

TEST_P(TargetStore, WhatTheOfficeHoldsMayDifferFromWhatTheDocumentSays) {
  database->write([](store::Tx& tx) {
    auto changed = find_target(tx, TargetId{200}).value();
    changed.requirement.value = 300 * kOne;
    changed.requirement.period = calendar::PeriodKind::quarter;
    changed.binding = Binding::binding;
    changed.definition = "按登记地";
    changed.version = 2;
    update(tx, changed);
  });
  const auto held = target(200);
  EXPECT_EQ(held.requirement.value, 300 * kOne);
  EXPECT_EQ(held.requirement.period, calendar::PeriodKind::quarter);
  EXPECT_EQ(held.binding, Binding::binding);
  const auto source = database->read([](store::Tx& tx) { return sources_of(tx, {TargetId{200}}).at(TargetId{200}); });
  EXPECT_EQ(source.value, 240 * kOne);
  EXPECT_EQ(source.quote, "新增智能工厂240家");
}

TEST_P(TargetStore, APlanReplacesTheOneBefore) {
  const auto plan_of = [&] {
    return database->read([](store::Tx& tx) { return plans_of(tx, targets_of(tx, {TaskId{10}})); });
  };
  EXPECT_TRUE(plan_of().empty());
  database->write([](store::Tx& tx) {
    save_plan(tx, TargetId{200},
              {PlanKind::steps, {{make_date(2026, 6, 30), 100 * kOne}, {make_date(2026, 12, 31), 240 * kOne, "年底"}}});
    save_plan(tx, TargetId{201}, {PlanKind::steps, {{make_date(2026, 6, 30), 100 * kOne}}});
    save_plan(tx, TargetId{201}, {PlanKind::line, {}});
  });
  const auto plans = plan_of();
  EXPECT_EQ(plans.at(TargetId{200}).steps.size(), 2U);
  EXPECT_EQ(plans.at(TargetId{200}).steps[1].name, "年底");
  EXPECT_EQ(plans.at(TargetId{201}), (Plan{PlanKind::line, {}}));
}

TEST_P(TargetStore, MergedTargetsAreFoundByTheirRoot) {
  database->write([](store::Tx& tx) { set_root(tx, TargetId{201}, TargetId{200}); });
  database->read([](store::Tx& tx) {
    EXPECT_EQ(targets_merged_into(tx, {TargetId{200}}).size(), 2U);
    EXPECT_TRUE(targets_merged_into(tx, {TargetId{201}}).empty());
    EXPECT_FALSE(find_target(tx, TargetId{999}));
  });
}

TEST_P(TargetStore, CirculatedLightsComeNewestFirst) {
  database->write([](store::Tx& tx) {
    insert(tx, CirculatedLight{{1}, {200}, Light::watch, Light::behind, "批次未到", {5}, {900}, from_millis(1)});
    insert(tx, CirculatedLight{{2}, {200}, Light::behind, Light::behind, "已核实", {5}, {900}, from_millis(2)});
  });
  const auto lights = database->read([](store::Tx& tx) { return circulated_of(tx, {TargetId{200}}); });
  ASSERT_EQ(lights.size(), 2U);
  EXPECT_EQ(lights[0].reason, "已核实");
  EXPECT_EQ(lights[1].computed, Light::behind);
}

}  // namespace
}  // namespace huiqi::ledger
