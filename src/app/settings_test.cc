#include "app/settings.h"

#include <fstream>
#include <sstream>

#include "app/settings_command.h"
#include "support/temp_folder.h"

namespace huiqi::app {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

CommandLine read(std::vector<std::string_view> words, std::vector<std::string_view> own = {}) {
  return read_command_line(words, own);
}

std::vector<std::string_view> codes(const CommandLine& line) {
  std::vector<std::string_view> codes;
  for (const auto& issue : line.issues) codes.push_back(issue.code);
  return codes;
}

TEST(Settings, TheCommandLineWinsOverTheFile) {
  const testing::TempFolder folder;
  const auto file = (folder.path() / "huiqi.yaml").string();
  std::ofstream{file} << "listen: 0.0.0.0:9000\nworkers: 4\ndirectory: [national, hunan]\ndemo: true\n";
  const auto line = read({"--workers", "6", "--config", file, "FILE.txt"});
  EXPECT_THAT(line.issues, IsEmpty());
  EXPECT_EQ(line.settings.address, "0.0.0.0");
  EXPECT_EQ(line.settings.port, 9000);
  EXPECT_EQ(line.settings.workers, 6U);
  EXPECT_THAT(line.settings.directory, ElementsAre("national", "hunan"));
  EXPECT_TRUE(line.settings.demo);
  EXPECT_THAT(line.rest, ElementsAre("FILE.txt"));
}

TEST(Settings, EveryMistakeIsReported) {
  const auto line = read({"--wrokers", "6", "--listen", "nowhere", "--node", "256", "--demo", "yes", "--data"});
  EXPECT_THAT(codes(line), ElementsAre("settings.no_value", "settings.unknown_key", "settings.bad_value",
                                       "settings.bad_value", "settings.bad_value"));
}

TEST(Settings, AFileThatIsMissingOrHasAnUnknownKeyIsAMistakeWithItsPlace) {
  EXPECT_THAT(codes(read({"--config", "/nowhere/huiqi.yaml"})), ElementsAre("settings.no_file"));
  const testing::TempFolder folder;
  const auto file = (folder.path() / "huiqi.yaml").string();
  std::ofstream{file} << "workers: 4\nport: 9000\n";
  const auto line = read({"--config", file});
  ASSERT_THAT(codes(line), ElementsAre("settings.unknown_key"));
  EXPECT_EQ(line.issues[0].at.line, 2U);
}

TEST(Settings, ACommandsOwnOptionsAreLeftToIt) {
  EXPECT_THAT(read({"--dry-run", "a.txt"}, {"--dry-run"}).rest, ElementsAre("--dry-run", "a.txt"));
}

TEST(Settings, TheDatabaseLiesInTheDataFolderUnlessItIsNamed) {
  EXPECT_EQ(read({"--data", "/srv/huiqi"}).settings.database_url(), "sqlite:/srv/huiqi/huiqi.db");
  EXPECT_EQ(read({"--database", "postgresql:///x"}).settings.database_url(), "postgresql:///x");
}

TEST(Settings, TheReferencePageIsTheTable) {
  std::ostringstream wanted;
  write_settings_page(wanted);
  std::ifstream page{HUIQI_SOURCE "/docs/reference/settings.md"};
  std::ostringstream found;
  found << page.rdbuf();
  EXPECT_EQ(found.str(), wanted.str()) << "huiqi settings > docs/reference/settings.md";
}

}  // namespace
}  // namespace huiqi::app
