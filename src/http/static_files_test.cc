#include "http/static_files.h"

#include <gtest/gtest.h>

#include "http/representation.h"
#include "support/http_request.h"
#include "support/temp_folder.h"

namespace huiqi::http {
namespace {

class StaticFilesTest : public ::testing::Test {
 protected:
  StaticFilesTest() {
    folder_.write("index.html", "<p>portal");
    folder_.write("desk.html", "<p>desk");
    folder_.write("favicon.ico", "icon");
    folder_.write("assets/a-1f.js", "plain js");
    folder_.write("assets/a-1f.js.br", "brotli js");
    folder_.write("assets/a-1f.js.gz", "gzip js");
    folder_.write("assets/orphan.js.gz", "nothing to unpack to");
    folder_.write("中文 名.txt", "text");
    std::filesystem::create_symlink("/etc/passwd", folder_.path() / "passwd.txt");
    files_.emplace(folder_.path(), std::vector<StaticFiles::Page>{{"/", "index.html"}, {"/desk", "desk.html"}});
  }
  std::optional<Response> find(std::string_view target, const std::vector<std::string>& headers = {}) {
    testing::TestRequest request{"GET", target, headers};
    return files_->find(*request);
  }
  std::string text(std::string_view target, const std::vector<std::string>& headers = {}) {
    const auto response = find(target, headers);
    return response ? std::string{response->text()} : "none";
  }
  testing::TempFolder folder_;
  std::optional<StaticFiles> files_;
};

TEST_F(StaticFilesTest, AnAddressInsideAPageGivesThePage) {
  EXPECT_EQ(text("/"), "<p>portal");
  EXPECT_EQ(text("/policies/42?q=1"), "<p>portal");
  EXPECT_EQ(text("/desk"), "<p>desk");
  EXPECT_EQ(text("/desk/inbox"), "<p>desk");
  EXPECT_EQ(text("/desks"), "<p>portal");
  EXPECT_EQ(*find("/")->find("Cache-Control"), "public, no-cache");
  EXPECT_EQ(*find("/")->find("Content-Type"), "text/html; charset=utf-8");
}

TEST_F(StaticFilesTest, AMissingFileIsNoPage) {
  EXPECT_EQ(text("/assets/none.js"), "none");
  EXPECT_EQ(text("/desk/none.png"), "none");
}

TEST_F(StaticFilesTest, SendsTheSmallestFormThatIsAccepted) {
  EXPECT_EQ(text("/assets/a-1f.js"), "plain js");
  EXPECT_EQ(text("/assets/a-1f.js", {"Accept-Encoding: gzip"}), "gzip js");
  EXPECT_EQ(text("/assets/a-1f.js", {"Accept-Encoding: gzip, br"}), "brotli js");
  const auto packed = find("/assets/a-1f.js", {"Accept-Encoding: br"});
  EXPECT_EQ(*packed->find("Content-Encoding"), "br");
  EXPECT_NE(*packed->find("ETag"), *find("/assets/a-1f.js")->find("ETag"));
  EXPECT_TRUE(names_etag(*packed->find("ETag"), *find("/assets/a-1f.js")->find("ETag")));
  EXPECT_EQ(*packed->find("Cache-Control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(text("/assets/orphan.js"), "none");
}

TEST_F(StaticFilesTest, NoPathLeadsOutOfTheFolder) {
  for (const auto* path : {"/../../etc/passwd.txt", "/..%2f..%2fetc/passwd.txt", "/%2e%2e/passwd.txt", "/passwd.txt",
                           "//etc/passwd.txt", "/assets/../index.html", "/assets/%2e%2e/index.html"}) {
    EXPECT_EQ(text(path), "none") << path;
  }
}

TEST_F(StaticFilesTest, NamesMayBeChinese) {
  EXPECT_EQ(text("/%E4%B8%AD%E6%96%87%20%E5%90%8D.txt"), "text");
}

}  // namespace
}  // namespace huiqi::http
