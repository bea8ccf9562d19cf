#include "policy/version_store.h"

#include <gmock/gmock.h>

#include "policy/doc_number_key.h"
#include "policy/sample_test.h"

namespace huiqi::policy {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

class Versions : public huiqi::testing::OnBothBackends {};
HUIQI_ON_BOTH_BACKENDS(Versions);

TEST_P(Versions, AreKeptAsTheyAre) {
  database->write([](store::Tx& tx) {
    auto version = sample_version({keep_document(tx, 1), 2}, {101});
    version.origin = VersionOrigin::corrected;
    version.reason = "印发稿有误";
    version.held_by = HeldBy::text;
    version.held_likeness = 9'300;
    insert(tx, version);
    EXPECT_EQ(find_version(tx, version.key), version);

    version.state = VersionState::reviewed;
    version.reviewed_at = kImportedAt;
    version.reviewed_by = identity::AccountId{8};
    version.reviewed_for = identity::OrganisationId{70};
    version.revision = 5;
    version.conditions_confirmed = true;
    version.measures = 34;
    version.doubts = 2;
    version.spans = {};
    auto& said = version.particulars;
    said = {};
    said.title = "另一个标题";
    said.publish_date = make_date(2026, 2, 21);
    said.region = "示例省";
    said.level = identity::Level::province;
    said.topic = "burden";
    said.issuing_system = "industry";
    said.addressees = {"各市人民政府", "省直各部门"};
    said.valid_from = make_date(2026, 3, 1);
    said.expires_on = make_date(2028, 2, 29);
    said.application_deadline = make_date(2026, 6, 30);
    said.disclosure = Disclosure::on_request;
    save(tx, version);
    EXPECT_EQ(find_version(tx, version.key), version);
    EXPECT_FALSE(find_version(tx, {version.key.document, 3}));
  });
}

TEST_P(Versions, OfADocumentComeNewestFirst) {
  database->write([](store::Tx& tx) {
    const auto document = keep_document(tx, 1);
    EXPECT_FALSE(newest_reviewed(tx, document));
    auto second = sample_version({document, 2}, {101});
    second.state = VersionState::reviewed;
    insert(tx, second);
    insert(tx, sample_version({document, 3}, {101}));
    std::vector<std::int64_t> numbers;
    for (const auto& version : versions_of(tx, document)) numbers.push_back(version.key.version);
    EXPECT_THAT(numbers, ElementsAre(3, 2, 1));
    EXPECT_EQ(newest_reviewed(tx, document), second);
  });
}

TEST_P(Versions, AreFoundByTheirNumberHoweverItIsPrinted) {
  database->write([](store::Tx& tx) {
    const auto document = keep_document(tx, 1);
    const auto key = doc_number_key("示中小企[2026] 3号").value();
    EXPECT_EQ(document_with_number(tx, key), document);
    EXPECT_FALSE(document_with_number(tx, doc_number_key("示中小企〔2026〕4号").value()));
    EXPECT_THAT(documents_with_numbers(tx, {key, "other"}), ElementsAre(Pair(key, document)));

    auto version = find_version(tx, {document, 1}).value();
    version.particulars.doc_number = std::nullopt;
    save(tx, version);
    EXPECT_FALSE(document_with_number(tx, key)) << "a number that was taken off is looked for no more";
  });
}

TEST_P(Versions, ATextGoesWithTheLastVersionThatStandsOnIt) {
  database->write([](store::Tx& tx) {
    const auto document = keep_document(tx, 1);
    insert(tx, sample_version({document, 2}, {101}));
    delete_version(tx, {document, 2});
    delete_if_unused(tx, {101});
    EXPECT_EQ(clean_text(tx, {101}), "正文");
    delete_version(tx, {document, 1});
    delete_if_unused(tx, {101});
    EXPECT_THAT(tx.all<std::int64_t>("select id from document_texts"), IsEmpty());
    delete_document(tx, document);
    EXPECT_FALSE(find_document(tx, document));
  });
}

TEST_P(Versions, ATextKeepsWhereItCameFrom) {
  database->write([](store::Tx& tx) {
    text::PositionMap map;
    map.add(0, 3);
    map.finish(6, 9);
    insert(tx, {5}, {" 原文", "正文", map}, sample_fingerprint(0));
    const auto text = load_text(tx, {5});
    EXPECT_EQ(text.original, " 原文");
    EXPECT_EQ(text.clean, "正文");
    EXPECT_EQ(text.map.to_source(3), 6U);
  });
}

TEST_P(Versions, OnlyTheNewestOfEachDocumentIsComparedWithANewText) {
  database->write([](store::Tx& tx) {
    keep_document(tx, 1);
    const auto second = keep_document(tx, 2);
    const auto like = texts_like(tx, sample_fingerprint(2'000), 64);
    ASSERT_EQ(like.size(), 1U);
    EXPECT_EQ(like[0].document, second);
    EXPECT_EQ(like[0].text, TextId{102});
    EXPECT_THAT(texts_like(tx, sample_fingerprint(50), 1), IsEmpty());

    auto document = find_document(tx, second).value();
    insert(tx, {300}, {"", "", {}}, sample_fingerprint(9'000));
    insert(tx, sample_version({second, 2}, {300}));
    document.newest = 2;
    save(tx, document);
    EXPECT_THAT(texts_like(tx, sample_fingerprint(2'000), 64), IsEmpty());
  });
}

}  // namespace
}  // namespace huiqi::policy
