#include "app/first_administrator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include "catalog/texts.h"
#include "support/temp_folder.h"

namespace huiqi::app {
namespace {

using std::filesystem::perms;
using ::testing::HasSubstr;
using ::testing::Not;

const Texts& texts() {
  static const Texts loaded = catalog::load_texts(HUIQI_SOURCE "/messages").texts;
  return loaded;
}

identity::Credentials made() {
  identity::Credentials credentials;
  credentials.account.login = "admin";
  credentials.password = "k7mp-x3wq-t9nd";
  return credentials;
}

std::string announced(const std::filesystem::path& folder, bool terminal) {
  std::ostringstream out;
  announce_administrator(made(), folder, texts(), Language::zh, terminal, out);
  return out.str();
}

std::string content(const std::filesystem::path& file) {
  std::ifstream in{file, std::ios::binary};
  return std::string{std::istreambuf_iterator<char>{in}, {}};
}

TEST(FirstAdministrator, AtATerminalThePasswordIsPrintedAndNotKept) {
  const huiqi::testing::TempFolder folder;
  EXPECT_THAT(announced(folder.path(), true), HasSubstr("k7mp-x3wq-t9nd"));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(FirstAdministrator, OtherwiseItStandsInAFileForItsOwnerAndNotInTheOutput) {
  const huiqi::testing::TempFolder folder;
  const auto out = announced(folder.path(), false);
  const auto file = folder.path() / "first-password.txt";
  EXPECT_THAT(out, Not(HasSubstr("k7mp-x3wq-t9nd")));
  EXPECT_THAT(out, HasSubstr(file.string()));
  EXPECT_THAT(content(file), HasSubstr("k7mp-x3wq-t9nd"));
  EXPECT_THAT(content(file), HasSubstr("admin"));
  EXPECT_EQ(std::filesystem::status(file).permissions(), perms::owner_read | perms::owner_write);
}

TEST(FirstAdministrator, AFileOrLinkThatWasThereIsNotWrittenThrough) {
  const huiqi::testing::TempFolder folder;
  const auto elsewhere = folder.write("elsewhere.txt", "mine\n");
  std::filesystem::create_symlink(elsewhere, folder.path() / "first-password.txt");
  announced(folder.path(), false);
  EXPECT_EQ(content(elsewhere), "mine\n");
  EXPECT_FALSE(std::filesystem::is_symlink(folder.path() / "first-password.txt"));
}

TEST(FirstAdministrator, WithoutAFolderTheStartEnds) {
  EXPECT_THROW(announced("/nowhere/at/all", false), std::system_error);
}

}  // namespace
}  // namespace huiqi::app
