#include "policy/document_store.h"

#include <gmock/gmock.h>

#include "policy/sample_test.h"

namespace huiqi::policy {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Documents : public huiqi::testing::OnBothBackends {
 protected:
  template <class F>
  auto with(F f) {
    return database->write(f);
  }
  std::vector<std::int64_t> listed(const DocumentFilter& filter, std::optional<DocumentId> before = {},
                                   std::int64_t limit = 10) {
    return database->read([&](store::Tx& tx) {
      std::vector<std::int64_t> ids;
      for (const auto& row : list_documents(tx, filter, before, limit)) ids.push_back(row.document.id.value);
      return ids;
    });
  }
};
HUIQI_ON_BOTH_BACKENDS(Documents);

TEST_P(Documents, AreKeptAsTheyAre) {
  with([](store::Tx& tx) {
    const auto other = keep_document(tx, 1);
    auto document = find_document(tx, keep_document(tx, 2)).value();
    document.newest = 3;
    document.publicity = Publicity::withdrawn;
    document.public_version = 2;
    document.published_at = kImportedAt;
    document.proposal = ProposalId{9};
    document.ledger = LedgerState::open;
    document.successor = other;
    document.ended_on = make_date(2026, 7, 1);
    save(tx, document);
    EXPECT_EQ(find_document(tx, document.id), document);
    EXPECT_THAT(replaced_by(tx, other), ElementsAre(document.id));
    EXPECT_FALSE(find_document(tx, {3}));
  });
}

TEST_P(Documents, AreListedNewestFirstByPages) {
  with([](store::Tx& tx) {
    for (const std::int64_t number : {1, 2, 3}) keep_document(tx, number);
  });
  EXPECT_THAT(listed({}), ElementsAre(3, 2, 1));
  EXPECT_THAT(listed({}, DocumentId{3}, 1), ElementsAre(2));
}

TEST_P(Documents, AreFoundByStateTitleAndNumber) {
  with([](store::Tx& tx) {
    for (const std::int64_t number : {1, 2, 3}) keep_document(tx, number);
    auto reviewed = find_version(tx, {{1}, 1}).value();
    reviewed.state = VersionState::reviewed;
    reviewed.particulars.title = "100%_办法";
    save(tx, reviewed);
    auto published = find_document(tx, {2}).value();
    published.publicity = Publicity::published;
    published.proposal = ProposalId{9};
    save(tx, published);
  });
  EXPECT_THAT(listed({DocumentFilterState::to_review}), ElementsAre(3, 2));
  EXPECT_THAT(listed({DocumentFilterState::reviewed}), ElementsAre(1));
  EXPECT_THAT(listed({DocumentFilterState::published}), ElementsAre(2));
  EXPECT_THAT(listed({DocumentFilterState::proposed}), ElementsAre(2));
  EXPECT_THAT(listed({DocumentFilterState::withdrawn}), IsEmpty());
  EXPECT_THAT(listed({{}, "0%_办"}), ElementsAre(1)) << "% and _ stand for themselves";
  EXPECT_THAT(listed({{}, "2026〕3号"}), SizeIs(3));
}

TEST_P(Documents, AreGivenByTheirIds) {
  with([](store::Tx& tx) {
    keep_document(tx, 1);
    keep_document(tx, 2);
    const auto found = documents_of(tx, {{2}, {5}});
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].newest, find_version(tx, {{2}, 1}));
  });
}

}  // namespace
}  // namespace huiqi::policy
