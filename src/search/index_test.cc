#include "search/index.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "search/sample_test.h"

namespace huiqi::search {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class IndexTest : public ::testing::Test {
 protected:
  testing::TempFolder folder;

  static Answer find(const Index& index, std::string_view typed) {
    Request request;
    request.limit = 1000;
    const Query query = parse_literally(folding(), typed);
    return index.read([&](SideFile::Reading& reading) {
      return search(reading, folding(), query, request, day_of(make_date(2026, 6, 15)));
    });
  }
  static std::vector<std::int64_t> ids(const Index& index, std::string_view typed) {
    std::vector<std::int64_t> ids;
    for (const Found& found : find(index, typed).items) ids.push_back(found.entry.id);
    std::ranges::sort(ids);
    return ids;
  }
  static DocumentEntries of_measures(std::int64_t document_id, int count, const std::string& body) {
    DocumentEntries document{document_id, {}};
    for (int i = 0; i < count; ++i) document.entries.push_back(measure(document_id * 100 + i, "条款", body));
    return document;
  }
  static void apply(Index& index, const DocumentEntries& document, std::int64_t sequence) {
    index.apply({&document, 1}, {sequence, "hash"});
  }

  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& each : std::filesystem::directory_iterator{folder.path()}) names.push_back(each.path().filename());
    return names;
  }
};

TEST_F(IndexTest, HoldsWhatItHeldWhenItIsOpenedAgain) {
  {
    Index index{folder.path(), folding()};
    Entry entry = measure(101, "减免租金", "免收三个月");
    entry.topics = {"burden", "rights"};
    entry.expires_on = make_date(2026, 12, 31);
    index.apply({{DocumentEntries{1, {entry}}}}, {7, "abc"});
  }
  const Index again{folder.path(), folding()};
  EXPECT_EQ(again.position(), (store::ChainHead{7, "abc"}));
  const Answer answer = find(again, "租金");
  ASSERT_EQ(answer.items.size(), 1U);
  Entry expected = measure(101, "减免租金", "");
  expected.topics = {"burden", "rights"};
  expected.expires_on = make_date(2026, 12, 31);
  EXPECT_EQ(answer.items[0].entry, expected);
  EXPECT_THAT(answer.facets.at(Facet::topic), ElementsAre(FacetValue{"burden", 1}, FacetValue{"rights", 1}));
}

TEST_F(IndexTest, BeginsAnewWhereTheFileIsDamaged) {
  folder.write("index-3.sqlite", std::string(10'000, 'x'));
  Index index{folder.path(), folding()};
  EXPECT_EQ(index.position(), store::ChainHead{});
  apply(index, of_measures(1, 1, "租金"), 1);
  EXPECT_THAT(ids(index, "租金"), ElementsAre(100));
  EXPECT_THAT(files(), ::testing::Contains("index-4.sqlite"));
  EXPECT_THAT(files(), ::testing::Not(::testing::Contains("index-3.sqlite")));
}

TEST_F(IndexTest, BeginsAnewWhereAnotherVersionMadeTheFile) {
  {
    Index index{folder.path(), folding()};
    apply(index, of_measures(1, 1, "租金"), 1);
  }
  {
    Handle handle{folder.path() / "index-1.sqlite", store::sqlite::Role::writer, folding()};
    Handle::Work work{handle, "begin immediate"};
    work.tx().execute("update index_state set version = version + 1");
    work.keep();
  }
  const Index index{folder.path(), folding()};
  EXPECT_EQ(index.position(), store::ChainHead{});
  EXPECT_THAT(ids(index, "租金"), IsEmpty());
}

TEST_F(IndexTest, LeavesAWorkThatIsNotKeptUndone) {
  Index index{folder.path(), folding()};
  apply(index, of_measures(1, 1, "租金"), 1);
  DocumentEntries broken = of_measures(2, 1, "贷款");
  broken.entries.push_back(measure(201, "有空字符", std::string{"a\0b", 3}));  // no database takes it
  EXPECT_THROW(apply(index, broken, 2), store::StoreError);
  EXPECT_EQ(index.position().sequence, 1);
  EXPECT_THAT(ids(index, "贷款"), IsEmpty());
  apply(index, of_measures(2, 1, "贷款"), 2);
  EXPECT_THAT(ids(index, "贷款"), ElementsAre(200));
}

TEST_F(IndexTest, TakesOverWhatWasRebuiltBesideIt) {
  Index index{folder.path(), folding()};
  apply(index, of_measures(1, 1, "租金"), 1);
  Rebuild rebuild{folder.path(), folding(), {5, "five"}};
  rebuild.add({{of_measures(1, 2, "租金"), of_measures(2, 1, "贷款")}});
  EXPECT_FALSE(index.refresh());
  EXPECT_THAT(ids(index, "租金"), ElementsAre(100));
  rebuild.finish();
  EXPECT_THAT(ids(index, "租金"), ElementsAre(100));
  EXPECT_TRUE(index.refresh());
  EXPECT_EQ(index.position(), (store::ChainHead{5, "five"}));
  EXPECT_THAT(ids(index, "租金"), UnorderedElementsAre(100, 101));
  EXPECT_THAT(ids(index, "贷款"), ElementsAre(200));
  EXPECT_FALSE(index.refresh());
  apply(index, of_measures(1, 0, ""), 6);
  EXPECT_THAT(ids(index, "租金"), IsEmpty());
}

TEST_F(IndexTest, LeavesNothingOfARebuildThatWasNotFinished) {
  {
    Rebuild rebuild{folder.path(), folding(), {1, "one"}};
    rebuild.add({{of_measures(1, 1, "租金")}});
  }
  EXPECT_THAT(files(), IsEmpty());
}

TEST_F(IndexTest, GivesEveryReaderOneGeneration) {
  constexpr int kMeasures = 5;
  Index index{folder.path(), folding()};
  apply(index, of_measures(1, kMeasures, "第0版"), 1);
  std::atomic<bool> done{false};
  std::atomic<int> reads{0};
  std::vector<std::thread> readers;
  for (int i = 0; i < 3; ++i) {
    readers.emplace_back([&] {
      while (!done) {
        const Answer answer = find(index, "第 版");
        EXPECT_EQ(answer.total, kMeasures);
        for (const Found& found : answer.items) EXPECT_EQ(found.snippet.text, answer.items.front().snippet.text);
        ++reads;
      }
    });
  }
  for (int version = 1; version < 60; ++version) {
    apply(index, of_measures(1, kMeasures, "第" + std::to_string(version) + "版"), 1 + version);
  }
  done = true;
  for (std::thread& reader : readers) reader.join();
  EXPECT_GT(reads, 0);
  EXPECT_EQ(find(index, "第59版").total, kMeasures);
}

TEST_F(IndexTest, SurvivesBeingKilled) {
  std::int64_t sequence = 0;
  for (int round = 0; round < 4; ++round) {
    const pid_t child = ::fork();
    if (child == 0) {
      Index index{folder.path(), folding()};
      for (std::int64_t at = index.position().sequence + 1;; ++at) apply(index, of_measures(at, 2, "租金"), at);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds{300 + 100 * round});
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const Index index{folder.path(), folding()};
    const std::int64_t reached = index.position().sequence;
    EXPECT_GE(reached, sequence);
    EXPECT_EQ(find(index, "租金").total, 2 * reached);
    sequence = reached;
  }
  EXPECT_GT(sequence, 0);
}

}  // namespace
}  // namespace huiqi::search
