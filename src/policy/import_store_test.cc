#include "policy/import_store.h"

#include <gmock/gmock.h>

#include "support/test_database.h"

namespace huiqi::policy {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

Import sample_import(std::int64_t id) {
  Import import;
  import.id = {id};
  import.organisation = {70};
  import.account = {7};
  import.created_at = instant_of(make_date(2026, 3, 2));
  return import;
}

ImportFile sample_file(std::int64_t import, std::int64_t position, FileState state) {
  ImportFile file;
  file.import = {import};
  file.position = position;
  file.name = "通知.txt";
  file.size = 12;
  file.state = state;
  return file;
}

class Imports : public huiqi::testing::OnBothBackends {};
HUIQI_ON_BOTH_BACKENDS(Imports);

TEST_P(Imports, AreKeptAsTheyAre) {
  database->write([](store::Tx& tx) {
    auto import = sample_import(1);
    import.one_document = true;
    import.document = DocumentId{5};
    auto file = sample_file(1, 2, FileState::waiting);
    insert(tx, import, {sample_file(1, 1, FileState::waiting), file});
    EXPECT_EQ(find_import(tx, {1}), import);
    EXPECT_FALSE(find_import(tx, {2}));

    file.state = FileState::stored;
    file.name = "";
    file.error = "policy.classified";
    file.notices = {"readers.pages_without_text"};
    file.document = DocumentId{5};
    file.version = 2;
    file.title = "工作要点";
    file.held_by = HeldBy::number;
    file.held_likeness = 9'100;
    file.measures = 34;
    file.targets = 12;
    file.doubts = 3;
    save(tx, file);
    const auto files = files_of(tx, {1});
    ASSERT_THAT(files, SizeIs(2));
    EXPECT_EQ(files[0], sample_file(1, 1, FileState::waiting));
    EXPECT_EQ(files[1], file);
  });
}

TEST_P(Imports, OfOneUnitAreCountedAndComeNewestFirst) {
  database->write([](store::Tx& tx) {
    insert(tx, sample_import(1), {sample_file(1, 1, FileState::waiting)});
    insert(tx, sample_import(2),
           {sample_file(2, 1, FileState::stored), sample_file(2, 2, FileState::failed),
            sample_file(2, 3, FileState::waiting), sample_file(2, 4, FileState::reading)});
    const auto listed = list_imports(tx, {70}, {}, 10);
    ASSERT_THAT(listed, SizeIs(2));
    EXPECT_EQ(listed[0].import, sample_import(2));
    EXPECT_EQ(listed[0].counts.total, 4);
    EXPECT_EQ(listed[0].counts.waiting, 1);
    EXPECT_EQ(listed[0].counts.done, 2);
    EXPECT_EQ(listed[0].counts.failed, 1);
    EXPECT_THAT(list_imports(tx, {70}, ImportId{2}, 10), SizeIs(1));
    EXPECT_THAT(list_imports(tx, {71}, {}, 10), IsEmpty());
  });
}

}  // namespace
}  // namespace huiqi::policy
