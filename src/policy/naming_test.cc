#include "policy/naming.h"

#include <gtest/gtest.h>

#include "support/directory.h"

namespace huiqi::policy {
namespace {

const identity::Directory& directory() {
  return huiqi::testing::directory();
}
const Date kToday = make_date(2026, 3, 2);

TEST(Naming, NamesAreReadAsTheIssuerWouldReadThem) {
  Particulars said;
  said.issuers = {"一个没有的单位", "安澜市人民政府办公室"};
  const Naming naming{directory(), said, kToday};
  ASSERT_TRUE(naming.issuer());
  EXPECT_EQ(naming.issuer()->division, "980100");
  EXPECT_EQ(naming.issuer_unit().organisation, naming.issuer()->id);
  const auto bureau = naming.of("市财政局");
  EXPECT_EQ(bureau.standing, UnitStanding::organisation);
  EXPECT_EQ(bureau.organisation, identity::organisation_id("980100.finance"));
  EXPECT_EQ(naming.of("各有关单位").standing, UnitStanding::indefinite);
  EXPECT_EQ(naming.of("火星开发局").standing, UnitStanding::unknown);
}

TEST(Naming, WithoutAKnownIssuerTheRegionSaysWhere) {
  Particulars said;
  said.region = "示例省";
  const Naming naming{directory(), said, kToday};
  EXPECT_FALSE(naming.issuer());
  EXPECT_EQ(naming.issuer_unit().name, "");
  said.issuers = {"一个没有的单位"};
  EXPECT_EQ((Naming{directory(), said, kToday}.issuer_unit().name), "一个没有的单位");
  EXPECT_EQ(naming.of("省财政厅").organisation, identity::organisation_id("980000.finance"));
  EXPECT_EQ(naming.of("各设区市人民政府").standing, UnitStanding::enumerable);
  EXPECT_EQ(naming.members_of("各设区市人民政府"), 3);
  EXPECT_FALSE(naming.members_of("省财政厅"));
}

TEST(Naming, TheDateIsTheDocuments) {
  Particulars said;
  EXPECT_EQ((Naming{directory(), said, kToday}.date()), kToday);
  said.publish_date = make_date(2021, 5, 1);
  EXPECT_EQ((Naming{directory(), said, kToday}.date()), make_date(2021, 5, 1));
  said.sign_date = make_date(2021, 4, 1);
  EXPECT_EQ((Naming{directory(), said, kToday}.date()), make_date(2021, 4, 1));
}

}  // namespace
}  // namespace huiqi::policy
