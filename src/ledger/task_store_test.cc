#include "ledger/task_store.h"

#include <gmock/gmock.h>

#include "ledger/sample_test.h"
#include "support/test_database.h"

namespace huiqi::ledger {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class TaskStore : public testing::OnBothBackends {
 protected:
  void SetUp() override {
    database->write([](store::Tx& tx) {
      save(tx, sample_ledger(1, from_millis(2000)));
      save(tx, sample_ledger(2, from_millis(1000)));
      insert(tx, sample_task(10, 1, "智能工厂"));
      insert(tx, sample_task(11, 1, "首贷户"));
      insert(tx, sample_task(20, 2, "百分之100_家"));
      insert(tx, sample_assignment(100, 10, 7, Role::lead));
      insert(tx, sample_assignment(101, 11, 7, Role::support));
      insert(tx, sample_target(200, 11, "专精特新企业"), sample_source(sample_target(200, 11, "专精特新企业")));
    });
  }
  std::vector<std::int64_t> matching(const TaskFilter& filter) {
    std::vector<std::int64_t> ids;
    for (const TaskId id : database->read([&](store::Tx& tx) { return matching_tasks(tx, filter); })) {
      ids.push_back(id.value);
    }
    return ids;
  }
  void change(std::int64_t id, const std::function<void(Task&)>& how) {
    database->write([&](store::Tx& tx) {
      auto task = find_task(tx, TaskId{id}).value();
      how(task);
      update(tx, task);
    });
  }
};
HUIQI_ON_BOTH_BACKENDS(TaskStore);

TEST_P(TaskStore, TasksComeInTheOrderInWhichTheirLedgersWereOpened) {
  EXPECT_THAT(matching({}), ElementsAre(20, 10, 11));
  EXPECT_THAT(matching({.document = policy::DocumentId{1}}), ElementsAre(10, 11));
}

TEST_P(TaskStore, TheyAreFoundByUnitAndRole) {
  EXPECT_THAT(matching({.unit = identity::OrganisationId{7}}), ElementsAre(10, 11));
  EXPECT_THAT(matching({.unit = identity::OrganisationId{7}, .role = Role::lead}), ElementsAre(10));
  EXPECT_THAT(matching({.role = Role::support}), ElementsAre(11));
  EXPECT_THAT(matching({.unit = identity::OrganisationId{8}}), IsEmpty());
}

TEST_P(TaskStore, AnEndedAssignmentFindsNothing) {
  database->write([](store::Tx& tx) {
    auto assignment = find_assignment(tx, AssignmentId{100}).value();
    assignment.state = AssignmentState::ended;
    update(tx, assignment);
  });
  EXPECT_THAT(matching({.unit = identity::OrganisationId{7}}), ElementsAre(11));
}

TEST_P(TaskStore, WordsAreLookedForInTitlesTextsAndTargets) {
  EXPECT_THAT(matching({.text = "工厂"}), ElementsAre(10));
  EXPECT_THAT(matching({.text = "专精特新"}), ElementsAre(11));
  EXPECT_THAT(matching({.text = "0_家"}), ElementsAre(20)) << "an underscore is itself";
  EXPECT_THAT(matching({.text = "0%"}), IsEmpty());
}

TEST_P(TaskStore, ClosedOnesAreThereWhenAskedFor) {
  change(10, [](Task& task) {
    task.state = TaskState::closed;
    task.reason = "新版本不再列出";
    task.theme = "融资";
  });
  EXPECT_THAT(matching({}), ElementsAre(20, 11));
  EXPECT_THAT(matching({.state = TaskState::closed}), ElementsAre(10));
  EXPECT_THAT(matching({.theme = "融资", .state = TaskState::closed}), ElementsAre(10));
  EXPECT_THAT(matching({.programme = "十大行动"}), IsEmpty());
}

TEST_P(TaskStore, AMergedTaskIsFoundAsItsRoot) {
  database->write([](store::Tx& tx) { set_root(tx, TaskId{11}, TaskId{20}); });
  EXPECT_THAT(matching({}), ElementsAre(20, 10));
  EXPECT_THAT(matching({.document = policy::DocumentId{1}}), ElementsAre(20, 10));
  EXPECT_THAT(matching({.text = "首贷户"}), ElementsAre(20));
  database->read([](store::Tx& tx) {
    EXPECT_EQ(tasks_merged_into(tx, {TaskId{20}}).size(), 2U);
    EXPECT_EQ(tasks_of(tx, policy::DocumentId{1}).size(), 2U);
  });
}

TEST_P(TaskStore, ALedgerIsSavedOnItsNewerVersion) {
  database->write([](store::Tx& tx) {
    Ledger ledger = sample_ledger(1, from_millis(9999));
    ledger.version = 2;
    ledger.office = {901};
    save(tx, ledger);
  });
  const auto found = database->read([](store::Tx& tx) { return find_ledger(tx, policy::DocumentId{1}).value(); });
  EXPECT_EQ(found.version, 2);
  EXPECT_EQ(found.opened_at, from_millis(2000)) << "opened once";
  EXPECT_EQ(found.office, identity::OrganisationId{900}) << "and kept by who opened it";
  EXPECT_FALSE(database->read([](store::Tx& tx) { return find_ledger(tx, policy::DocumentId{3}); }));
}

TEST_P(TaskStore, WhatAChangeSaysComesBack) {
  change(20, [](Task& task) {
    task.due = make_date(2026, 6, 30);
    task.programme = "十大行动";
    task.version = 2;
  });
  const auto task = database->read([](store::Tx& tx) { return find_task(tx, TaskId{20}).value(); });
  EXPECT_EQ(task.due, make_date(2026, 6, 30));
  EXPECT_EQ(task.programme, "十大行动");
  EXPECT_EQ(task.version, 2);
  EXPECT_EQ(database->read([](store::Tx& tx) { return all_tasks(tx); }).size(), 3U);
}

}  // namespace
}  // namespace huiqi::ledger
