#include <algorithm>
#include <fstream>
#include <iterator>

#include "scenario/runner/play.h"
#include "support/test_database.h"

// Every tests/scenario/*/*.test on both backends: "sqlite.identity/sign_in".
namespace huiqi::scenario {
namespace {

class Scenario : public ::testing::Test {
 public:
  Scenario(std::filesystem::path file, store::Dialect dialect) : file_(std::move(file)), dialect_(dialect) {}
  void TestBody() override {
    std::ifstream in{file_, std::ios::binary};
    const auto steps = read_steps(std::string{std::istreambuf_iterator<char>{in}, {}}, file_.string());
    play(steps, file_.string(), dialect_);
  }

 private:
  std::filesystem::path file_;
  store::Dialect dialect_;
};

std::vector<std::filesystem::path> scenario_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(HUIQI_SOURCE "/tests/scenario")) {
    if (entry.path().extension() == ".test") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

int add_all() {
  for (const auto& file : scenario_files()) {
    const auto name = (file.parent_path().filename() / file.stem()).string();
    for (const auto dialect : {store::Dialect::sqlite, store::Dialect::postgresql}) {
      ::testing::RegisterTest(dialect == store::Dialect::sqlite ? "sqlite" : "postgresql", name.c_str(), nullptr,
                              nullptr, file.c_str(), 1, [file, dialect]() -> ::testing::Test* {
                                return new Scenario{file, dialect};
                              });
    }
  }
  return 0;
}
[[maybe_unused]] const int added = add_all();

}  // namespace
}  // namespace huiqi::scenario
