#include "files/file_store.h"

#include <gtest/gtest.h>

#include "support/test_database.h"

namespace huiqi::files {
namespace {

class FileStore : public testing::OnBothBackends {
 protected:
  void keep_text(std::string_view text, std::string_view user) {
    const auto blob = blob_of(text);
    const File file = describe(blob);
    database->write([&](store::Tx& tx) { keep(tx, file, blob, user, kNow); });
  }
  std::optional<store::Blob> loaded(std::string_view text) {
    return database->read([&](store::Tx& tx) { return load(tx, digest_of(text)); });
  }
  void release_all(std::string_view user) {
    database->write([&](store::Tx& tx) { release(tx, user, kNow); });
  }
  static store::Blob blob_of(std::string_view text) {
    const auto bytes = std::as_bytes(std::span{text});
    return {bytes.begin(), bytes.end()};
  }
  static std::string digest_of(std::string_view text) { return describe(blob_of(text)).digest; }

  static constexpr Instant kNow = from_millis(1'800'000'000'000);
};
HUIQI_ON_BOTH_BACKENDS(FileStore);

TEST_P(FileStore, GivesBackTheBytesThatWereKept) {
  const std::string text{"通知\0正文", 13};
  keep_text(text, "document_version:1:1");
  EXPECT_EQ(loaded(text), blob_of(text));
  EXPECT_EQ(loaded("another"), std::nullopt);
}

TEST_P(FileStore, KeepsTheSameBytesOnceForSeveralUsers) {
  keep_text("notice", "document_version:1:1");
  keep_text("notice", "document_version:2:1");
  keep_text("notice", "document_version:2:1");
  database->read([](store::Tx& tx) {
    EXPECT_EQ(tx.value<std::int64_t>("select count(*) as n from file_bytes"), 1);
    EXPECT_EQ(tx.value<std::int64_t>("select count(*) as n from file_uses"), 2);
  });
}

TEST_P(FileStore, ErasesBytesWithTheirLastUserOnly) {
  keep_text("notice", "document_version:1:1");
  database->write([](store::Tx& tx) { EXPECT_TRUE(share(tx, digest_of("notice"), "document_version:1:2")); });
  release_all("document_version:1:1");
  EXPECT_TRUE(loaded("notice"));
  release_all("document_version:1:2");
  EXPECT_FALSE(loaded("notice"));
  database->read([](store::Tx& tx) {
    EXPECT_EQ(tx.value<Instant>("select erased_at from files where digest = $1", digest_of("notice")), kNow);
  });
}

TEST_P(FileStore, TakesBackAFileThatWasErased) {
  keep_text("notice", "document_version:1:1");
  release_all("document_version:1:1");
  keep_text("notice", "document_version:2:1");
  EXPECT_TRUE(loaded("notice"));
  database->read(
      [](store::Tx& tx) { EXPECT_EQ(tx.value<std::optional<Instant>>("select erased_at from files"), std::nullopt); });
}

TEST_P(FileStore, SharesOnlyWhatIsKept) {
  database->write([](store::Tx& tx) { EXPECT_FALSE(share(tx, digest_of("notice"), "document_version:1:2")); });
}

TEST_P(FileStore, NoticesBytesThatAreNotWhatWasKept) {
  keep_text("notice", "document_version:1:1");
  database->write([](store::Tx& tx) { tx.execute("update file_bytes set bytes = $1", blob_of("forged")); });
  EXPECT_THROW((void)loaded("notice"), store::StoreError);
}

}  // namespace
}  // namespace huiqi::files
