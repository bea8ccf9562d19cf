#include "app/import_files.h"

#include <stdlib.h>

#include <fstream>

#include "policy/read.h"

namespace huiqi::app {
namespace {

namespace fs = std::filesystem;

class ImportFiles : public testing::Test {
 protected:
  ImportFiles() {
    char pattern[] = "/tmp/huiqi-import-XXXXXX";
    folder_ = ::mkdtemp(pattern);
  }
  ~ImportFiles() override { fs::remove_all(folder_); }
  void write(const std::string& name, std::string_view bytes) {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream{folder_ / name, std::ios::binary} << bytes;
  }
  std::vector<std::string> named(const std::vector<std::string>& words) {
    std::vector<std::string> names;
    for (const auto& path : files_named(words)) names.push_back(path.lexically_relative(folder_));
    return names;
  }
  fs::path folder_;
};

TEST_F(ImportFiles, AFolderIsAllThatLiesInItByName) {
  write("2.txt", "b");
  write("deep/1.txt", "a");
  write("1.txt", "a");
  write(".hidden", "x");
  write(".git/config", "x");
  EXPECT_THAT(named({folder_}), testing::ElementsAre("1.txt", "2.txt", "deep/1.txt"));
}

TEST_F(ImportFiles, FilesKeepTheirOrderAndMissingOnesStay) {
  write("1.txt", "a");
  EXPECT_THAT(named({folder_ / "none.txt", folder_ / "1.txt"}), testing::ElementsAre("none.txt", "1.txt"));
}

TEST_F(ImportFiles, LoadsNameAndBytes) {
  write("通知.txt", "一、支持");
  const auto file = load_file(folder_ / "通知.txt");
  ASSERT_TRUE(file);
  EXPECT_EQ(file->name, "通知.txt");
  EXPECT_EQ(file->bytes, "一、支持");
}

TEST_F(ImportFiles, RefusesWhatIsNoFileOrTooLarge) {
  EXPECT_EQ(load_file(folder_ / "none.txt").error().code, "policy.file_unreadable");
  EXPECT_EQ(load_file(folder_).error().code, "policy.file_unreadable");
  write("large.txt", "");
  fs::resize_file(folder_ / "large.txt", std::uintmax_t{1} << 30);  // takes no room on the disk
  EXPECT_EQ(load_file(folder_ / "large.txt").error().code, "policy.file_too_large");
}

}  // namespace
}  // namespace huiqi::app
