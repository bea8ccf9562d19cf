#include "app/search_source.h"

#include <gmock/gmock.h>

#include "policy/published_sample_test.h"
#include "support/shared.h"

namespace huiqi::app {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

class SearchSource : public huiqi::testing::OnBothBackends {
 protected:
  void keep(std::int64_t number) {
    database->write([&](store::Tx& tx) { policy::keep_reviewed(tx, number, {7}, {70}); });
  }
  void change(const std::function<void(policy::Document&)>& change) {
    database->write([&](store::Tx& tx) {
      auto document = policy::find_document(tx, {1}).value();
      change(document);
      policy::save(tx, document);
    });
  }
  void publish() {
    change([](policy::Document& document) {
      document.publicity = policy::Publicity::published;
      document.public_version = 1;
    });
  }
  void set(const std::function<void(policy::Particulars&)>& change) {
    database->write([&](store::Tx& tx) {
      auto version = policy::find_version(tx, {{1}, 1}).value();
      change(version.particulars);
      policy::save(tx, version);
    });
  }
  std::vector<search::Entry> load(std::int64_t id = 1) {
    return database->read([&](store::Tx& tx) { return source.load(tx, id); });
  }
  search::Entry document() {
    auto entries = load();
    return *std::ranges::find(entries, search::Kind::document, &search::Entry::kind);
  }
  // "101 everyone", of each.
  std::vector<std::string> seen() {
    std::vector<std::string> seen;
    for (const auto& entry : load())
      seen.push_back(std::to_string(entry.id) + " " + std::string{name_of(entry.visibility)});
    return seen;
  }

  search::Source source = search_source(huiqi::testing::shared());
};
HUIQI_ON_BOTH_BACKENDS(SearchSource);

TEST_P(SearchSource, WhatIsNotPublishedIsForOfficersOnly) {
  keep(1);
  EXPECT_THAT(seen(), UnorderedElementsAre("1 officers", "101 officers", "102 officers"));
  EXPECT_THAT(load(2), IsEmpty());
}

TEST_P(SearchSource, OfAPublishedDocumentEveryoneSeesTheVersionThatIsPublic) {
  keep(1);
  publish();
  EXPECT_THAT(seen(), UnorderedElementsAre("1 everyone", "101 everyone", "102 everyone"));
  database->write([](store::Tx& tx) {
    policy::keep_correction(tx);
    auto content = policy::sample_content();
    content.measures.back().id = {103};
    content.measures.erase(content.measures.begin());
    policy::save_content(tx, {{1}, 2}, content);
  });
  EXPECT_THAT(seen(), UnorderedElementsAre("1 everyone", "101 everyone", "102 everyone", "103 officers"))
      << "what only the draft holds";
}

TEST_P(SearchSource, WhatWasWithdrawnIsForOfficersAgain) {
  keep(1);
  publish();
  change([](policy::Document& document) { document.publicity = policy::Publicity::withdrawn; });
  EXPECT_THAT(seen(), UnorderedElementsAre("1 officers", "101 officers", "102 officers"));
}

TEST_P(SearchSource, AMeasureIsFoundByItsTextAndItsDocumentByTheRest) {
  keep(1);
  for (const auto& entry : load()) {
    EXPECT_EQ(entry.title, "示例省支持中小企业若干措施");
    EXPECT_EQ(entry.document_id, 1);
    if (entry.id == 101) {
      EXPECT_EQ(entry.heading, "扩大首贷");
      EXPECT_THAT(entry.body, HasSubstr("新增首贷户1000户"));
      EXPECT_EQ(entry.audience, search::Audience::work_item);
    } else if (entry.id == 1) {
      EXPECT_THAT(entry.body, HasSubstr("融资支持"));
      EXPECT_THAT(entry.body, Not(HasSubstr("首贷户")));
      EXPECT_EQ(entry.audience, search::Audience::policy_item) << "one of its measures is for enterprises";
    }
  }
}

TEST_P(SearchSource, FacetsAreTheCataloguesKeys) {
  keep(1);
  set([](policy::Particulars& said) {
    said.topic = "融资支持";
    said.issuing_system = "无此系统";
    said.region = "安澜市";
    said.level = identity::Level::city;
    said.application_deadline = make_date(2026, 5, 1);
  });
  const auto entry = document();
  EXPECT_THAT(entry.topics, ElementsAre("finance"));
  EXPECT_EQ(entry.issuing_system, "");
  EXPECT_EQ(entry.level, search::Level::city);
  EXPECT_EQ(entry.area, "980100");
  EXPECT_EQ(entry.date, make_date(2026, 2, 20));
  EXPECT_EQ(entry.deadline, make_date(2026, 5, 1));
  EXPECT_THAT(area_path(huiqi::testing::shared().directory)("980100"), ElementsAre("980000", "980100"));
  EXPECT_THAT(area_path(huiqi::testing::shared().directory)("qixin"), ElementsAre("qixin"));
}

TEST_P(SearchSource, AnEndIsAReplacementWhereThereIsASuccessor) {
  keep(1);
  keep(2);
  change([](policy::Document& one) { one.ended_on = make_date(2026, 3, 1); });
  EXPECT_EQ(document().repealed_on, make_date(2026, 3, 1));
  change([](policy::Document& one) { one.successor = policy::DocumentId{2}; });
  EXPECT_EQ(document().replaced_on, make_date(2026, 3, 1));
  EXPECT_EQ(document().repealed_on, std::nullopt);
  change([](policy::Document& one) { one.ended_on.reset(); });
  EXPECT_LT(document().replaced_on, make_date(2026, 1, 1)) << "a successor without a day ends it at once";
}

TEST_P(SearchSource, ListsEveryDocumentAndKnowsItsEvents) {
  keep(2);
  keep(1);
  EXPECT_THAT(database->read([&](store::Tx& tx) { return source.all(tx); }), ElementsAre(1, 2));
  EXPECT_EQ(source.document_of({.kind = "policy.published", .subject = "document:7"}), 7);
  EXPECT_EQ(source.document_of({.kind = "ledger.opened", .subject = "document:7"}), std::nullopt);
  EXPECT_EQ(source.document_of({.kind = "policy.imported", .subject = "import:7"}), std::nullopt);
}

}  // namespace
}  // namespace huiqi::app
