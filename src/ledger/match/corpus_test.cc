#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

#include "ledger/match/sample_test.h"
#include "ledger/match/target_matcher.h"
#include "ledger/match/task_matcher.h"
#include "ledger/measured.h"
#include "ledger/source.h"
#include "policy/parse.h"
#include "text/numerals.h"

// Real documents, where they are: HUIQI_CORPUS names their folder, whose neighbour facts/targets.tsv tells which target
// stands in which of the seeds.
namespace huiqi::ledger {
namespace {

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in{path, std::ios::binary};
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  std::stringstream stream{text};
  for (std::string part; std::getline(stream, part, at);) parts.push_back(part);
  return parts;
}

// "六" and "6" are one number of a measure.
std::string plain(const std::string& number) {
  const auto ordinal = text::read_ordinal(number, 0);
  return ordinal ? std::to_string(ordinal->value) : number;
}

// A row of targets.tsv: what stands where.
struct Row {
  std::string id;
  std::int64_t seed = 0;
  std::string item;
  std::optional<std::int64_t> value;
  std::vector<std::pair<std::int64_t, std::string>> also_in;  // seed, item
};

std::vector<Row> rows_with_partners(const std::filesystem::path& file) {
  std::vector<Row> rows;
  std::string text = read_file(file);
  std::erase(text, '\r');
  const auto lines = split(text, '\n');
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const auto cells = split(lines[i], '\t');
    if (cells.size() < 11) continue;
    Row row{cells[0], std::stoll(cells[1]), plain(cells[2]), {}, {}};
    const bool number = !cells[6].empty() && cells[6].find_first_not_of("0123456789.") == std::string::npos;
    const bool goal = cells[4] == "milestone" || cells[4] == "relative" || cells[6] == "0";
    if (number && !goal) row.value = static_cast<std::int64_t>(std::stod(cells[6]) * kOne);
    for (std::string partner : split(cells[10], ',')) {
      partner.erase(0, std::min(partner.size(), partner.find_first_not_of(' ')));
      if (partner.starts_with("seed"))
        row.also_in.emplace_back(std::stoll(partner.substr(4, 1)), plain(partner.substr(6)));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

class Seeds : public testing::Test {
 protected:
  using Place = std::pair<std::int64_t, std::string>;
  void SetUp() override {
    if (!std::getenv("HUIQI_CORPUS")) GTEST_SKIP() << "HUIQI_CORPUS is not set: the real documents are not here";
    const auto parser = policy::Parser::load(HUIQI_SOURCE "/catalog/grammar");
    ASSERT_TRUE(parser);
    for (const auto& entry : std::filesystem::directory_iterator(corpus() / "seeds")) {
      if (entry.path().extension() != ".txt") continue;
      add(std::stoll(entry.path().filename().string().substr(0, 3)), parser->parse(read_file(entry.path())));
    }
    ASSERT_GE(statements.size(), 40U);
  }

  static std::filesystem::path corpus() { return std::getenv("HUIQI_CORPUS"); }

  void add(std::int64_t document, const policy::Extraction& read) {
    const auto year = year_of_document(read.metadata.title.value_or(""), read.metadata.date);
    const std::string area = read.metadata.region.value_or("");
    for (const auto& measure : read.measures) {
      const auto place = Place{document, plain(measure.number)};
      TaskStatement task{
          next++, document, area, year, std::string{read.at(measure.heading)}, std::string{read.at(measure.text)}};
      where.emplace(task.id, place);
      tasks.push_back(std::move(task));
      for (const auto& target : measure.targets) {
        Statement statement{next++,       document,    area, year, target.kind,
                            target.value, target.unit, {},   {},   std::string{read.at(target.span)}};
        if (target.deadline) statement.due = due_of(*target.deadline);
        where.emplace(statement.id, place);
        statements.push_back(std::move(statement));
      }
      for (const auto& goal : measure.goals) {
        Statement statement{next++, document, area, year, kind_of(goal.kind),
                            {},     "",       {},   {},   std::string{read.at(goal.span)}};
        if (goal.deadline) statement.due = due_of(*goal.deadline);
        where.emplace(statement.id, place);
        statements.push_back(std::move(statement));
      }
    }
  }

  std::vector<TargetMatch> target_matches() {
    TargetMatcher matcher{shipped_vocabulary()};
    for (const auto& each : statements) matcher.add(each);
    std::vector<TargetMatch> all;
    for (const auto& each : statements) {
      for (auto& match : matcher.matches(each)) all.push_back(std::move(match));
    }
    return all;
  }

  std::set<std::pair<Place, Place>> task_places() {
    TaskMatcher matcher{shipped_vocabulary()};
    for (const auto& each : tasks) matcher.add(each);
    std::set<std::pair<Place, Place>> places;
    for (const auto& each : tasks) {
      for (const auto& match : matcher.matches(each)) places.emplace(where.at(match.left), where.at(match.right));
    }
    return places;
  }

  const Statement& statement(std::int64_t id) const {
    return *std::find_if(statements.begin(), statements.end(), [&](const auto& each) { return each.id == id; });
  }

  // Whether one of the matches joins the two places with this value.
  bool proposed(const std::vector<TargetMatch>& matches, const Row& row,
                const std::pair<std::int64_t, std::string>& partner) const {
    return std::any_of(matches.begin(), matches.end(), [&](const TargetMatch& match) {
      if (where.at(match.left) != std::pair{row.seed, row.item} || where.at(match.right) != partner) return false;
      if (match.finding.kind != MergeKind::same) return false;
      const auto quantity = indexed(statement(match.left), shipped_vocabulary()).quantity;
      if (!row.value) return !quantity.has_value();
      const auto asked = quantity_of(*row.value, "", shipped_vocabulary());
      return quantity && equal(*quantity, asked);
    });
  }

  std::vector<Statement> statements;
  std::vector<TaskStatement> tasks;
  std::map<std::int64_t, Place> where;  // document and number of the measure
  std::int64_t next = 1;
};

// A target with a number is proposed as a target; one without may also be proposed as its task.
TEST_F(Seeds, EveryTargetThatStandsInSeveralIsProposed) {
  const auto matches = target_matches();
  const auto same_task = task_places();
  const auto rows = rows_with_partners(corpus().parent_path() / "facts" / "targets.tsv");
  std::size_t pairs = 0;
  for (const Row& row : rows) {
    for (const auto& partner : row.also_in) {
      ++pairs;
      const bool as_task = !row.value && same_task.contains({{row.seed, row.item}, partner});
      EXPECT_TRUE(proposed(matches, row, partner) || as_task)
          << row.id << " with seed " << partner.first << ' ' << partner.second;
    }
  }
  EXPECT_EQ(pairs, 15U);
}

TEST_F(Seeds, NothingIsProposedAcrossProvincesOrAsAConflict) {
  for (const auto& match : target_matches()) {
    const auto left = where.at(match.left).first, right = where.at(match.right).first;
    EXPECT_EQ(left == 2, right == 2) << left << ' ' << right << ' ' << statement(match.left).quote;
    EXPECT_NE(match.finding.kind, MergeKind::conflict)
        << statement(match.left).quote << " / " << statement(match.right).quote;
  }
}

TEST_F(Seeds, AFlowAndTheStockItAddsToAreChecked) {
  const auto matches = target_matches();
  EXPECT_TRUE(std::any_of(matches.begin(), matches.end(), [&](const TargetMatch& match) {
    return match.finding.kind == MergeKind::flow_and_stock &&
           where.at(match.left) == std::pair{std::int64_t{3}, std::string{"11"}};
  }));
}

TEST_F(Seeds, TasksThatSayTheSameWithoutANumberAreProposed) {
  const auto places = task_places();
  EXPECT_TRUE(places.contains({{3, "2"}, {1, "1"}}));
  for (const auto& [left, right] : places) {
    EXPECT_EQ(left.first == 2, right.first == 2) << left.first << ' ' << left.second << " / " << right.second;
  }
}

}  // namespace
}  // namespace huiqi::ledger
