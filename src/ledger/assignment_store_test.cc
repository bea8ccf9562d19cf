#include "ledger/assignment_store.h"

#include <gmock/gmock.h>

#include "ledger/sample_test.h"
#include "support/test_database.h"

namespace huiqi::ledger {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class AssignmentStore : public testing::OnBothBackends {
 protected:
  void SetUp() override {
    database->write([](store::Tx& tx) {
      save(tx, sample_ledger(1));
      insert(tx, sample_task(10, 1, "智能工厂"));
      insert(tx, sample_assignment(100, 10, 7, Role::lead));
      insert(tx, sample_assignment(101, 10, 8, Role::support));
      insert(tx, sample_assignment(102, 10, 0, Role::responsible));
    });
  }
  void change(std::int64_t id, const std::function<void(Assignment&)>& how) {
    database->write([&](store::Tx& tx) {
      auto assignment = find_assignment(tx, AssignmentId{id}).value();
      how(assignment);
      update(tx, assignment);
    });
  }
  std::vector<std::int64_t> owed() {
    std::vector<std::int64_t> ids;
    for (const auto& each : database->read([](store::Tx& tx) { return owing(tx); })) {
      EXPECT_TRUE(owes_report(each));
      ids.push_back(each.id.value);
    }
    return ids;
  }
};
HUIQI_ON_BOTH_BACKENDS(AssignmentStore);

TEST_P(AssignmentStore, LeadsOweAReportSupportersWhenAskedCollectivesNever) {
  EXPECT_THAT(owed(), ElementsAre(100));
  change(101, [](Assignment& assignment) {
    assignment.asked = "提供贷款余额";
    assignment.report_by = make_date(2026, 4, 1);
  });
  EXPECT_THAT(owed(), ElementsAre(100, 101));
  change(100, [](Assignment& assignment) { assignment.state = AssignmentState::ended; });
  EXPECT_THAT(owed(), ElementsAre(101));
}

TEST_P(AssignmentStore, OfATaskThatIsDoneNothingIsOwed) {
  database->write([](store::Tx& tx) {
    auto task = find_task(tx, TaskId{10}).value();
    task.state = TaskState::done;
    update(tx, task);
  });
  EXPECT_THAT(owed(), IsEmpty());
}

TEST_P(AssignmentStore, AUnitIsHeardForItsOwnAssignments) {
  database->write([](store::Tx& tx) { heard(tx, TaskId{10}, identity::OrganisationId{7}, make_date(2026, 3, 2)); });
  database->read([](store::Tx& tx) {
    const auto all = assignments_of(tx, {TaskId{10}});
    EXPECT_EQ(all[0].last_report_on, make_date(2026, 3, 2));
    EXPECT_EQ(all[1].last_report_on, std::nullopt);
  });
}

TEST_P(AssignmentStore, ACollectiveKeepsWhomTheReviewerNamed) {
  database->write([](store::Tx& tx) {
    set_members(tx, AssignmentId{102}, {{8}, {9}});
    set_members(tx, AssignmentId{102}, {{9}, {7}});
  });
  database->read([](store::Tx& tx) {
    EXPECT_THAT(members_of(tx, AssignmentId{102}),
                ElementsAre(identity::OrganisationId{7}, identity::OrganisationId{9}));
  });
}

TEST_P(AssignmentStore, WhatWasDispatchedIsFoundByWhereItCameFrom) {
  database->write([](store::Tx& tx) {
    auto city = sample_assignment(103, 10, 9, Role::responsible);
    city.parent = AssignmentId{102};
    city.origin = Origin::dispatched;
    insert(tx, city);
  });
  database->read([](store::Tx& tx) {
    const auto children = dispatched_from(tx, AssignmentId{102});
    ASSERT_EQ(children.size(), 1U);
    EXPECT_EQ(children[0].origin, Origin::dispatched);
  });
}

TEST_P(AssignmentStore, ReportsComeNewestFirst) {
  database->write([](store::Tx& tx) {
    insert(tx, Report{{1}, {100}, "已开工", make_date(2026, 3, 1), false, {5}, {7}, from_millis(1)});
    insert(tx, Report{{2}, {100}, "已完成", make_date(2026, 4, 1), true, {5}, {7}, from_millis(2)});
  });
  database->read([](store::Tx& tx) {
    const auto reports = reports_of(tx, {AssignmentId{100}});
    ASSERT_EQ(reports.size(), 2U);
    EXPECT_EQ(reports[0].text, "已完成");
    EXPECT_TRUE(reports[0].finished);
  });
}

}  // namespace
}  // namespace huiqi::ledger
