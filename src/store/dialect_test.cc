#include "store/dialect.h"

#include <gtest/gtest.h>

#include "store/sql_tokens.h"
#include "store/store_error.h"

namespace huiqi::store {
namespace {

TEST(SqlTokens, LoseNoCharacter) {
  for (const std::string sql :
       {"select 'it''s', \"a b\" from t -- why = any($1)\nwhere x=$12;", "", "'open", "-- open", "名称 = '企业'"}) {
    std::string joined;
    for (const auto& token : sql_tokens(sql)) joined += token.text;
    EXPECT_EQ(joined, sql);
  }
}

TEST(CheckArguments, WantsThemNumberedFromOneWithoutGaps) {
  EXPECT_NO_THROW(check_arguments("select '$3' -- $4", 0));
  EXPECT_NO_THROW(check_arguments("select $2, $1, $2", 2));
  EXPECT_THROW(check_arguments("select $1", 2), StoreError);
  EXPECT_THROW(check_arguments("select $1, $3", 2), StoreError);
  EXPECT_THROW(check_arguments("select 1", 1), StoreError);
}

TEST(ForSqlite, WritesATestAgainstAListAsItKnowsIt) {
  EXPECT_EQ(for_sqlite("select 1 from t where id = any($2) and x > $1"),
            "select 1 from t where id in (select value from json_each($2)) and x > $1");
  EXPECT_EQ(for_sqlite("id = ANY ( $1 ) or b <> all($3)"),
            "id in (select value from json_each($1)) or b not in (select value from json_each($3))");
}

TEST(ForSqlite, LeavesEverythingElseAsItIs) {
  for (const auto* sql :
       {"select 'x = any($1)'", "select any from t where a >= $1", "a = any(select 1)", "x =", "=  any("}) {
    EXPECT_EQ(for_sqlite(sql), sql);
  }
}

TEST(JsonOfList, EscapesWhatJsonDoes) {
  EXPECT_EQ(json_of_list("{}"), "[]");
  EXPECT_EQ(json_of_list("{1,-2}"), "[1,-2]");
  EXPECT_EQ(json_of_list("{\"a\\\"b\",\"c\n\x1f\"}"), "[\"a\\\"b\",\"c\\u000a\\u001f\"]");
}

TEST(ScriptFor, KeepsTheBlocksOfItsDialectAndTheNumbersOfLines) {
  const auto* script = "a;\n-- only sqlite\nb;\n-- end\n-- only postgresql\nc;\n-- end\nd;";
  EXPECT_EQ(script_for(Dialect::postgresql, script), "a;\n\n\n\n-- only postgresql\nc;\n-- end\nd;\n");
  EXPECT_EQ(script_for(Dialect::sqlite, script), "a;\n-- only sqlite\nb;\n-- end\n\n\n\nd;\n");
}

TEST(ScriptFor, RefusesBlocksThatDoNotCloseOrAreNotKnown) {
  for (const auto* script : {"-- only sqlite\na;", "-- end", "-- only mysql\n-- end",
                             "-- only sqlite\n-- only postgresql\n-- end\n-- end"}) {
    EXPECT_THROW(script_for(Dialect::sqlite, script), StoreError) << script;
  }
}

TEST(ScriptFor, GivesSqliteItsTypesAndStrictTables) {
  EXPECT_EQ(script_for(Dialect::sqlite,
                       "create table t (id bigint not null, done boolean, rate double precision, raw bytea,"
                       " check (id in (1, 2)));\ncreate index i on t (id);\n"
                       "create table u (k text primary key) without rowid;"),
            "create table t (id INTEGER not null, done INTEGER, rate REAL , raw BLOB,"
            " check (id in (1, 2))) STRICT;\ncreate index i on t (id);\n"
            "create table u (k text primary key) without rowid, STRICT;\n");
  EXPECT_EQ(script_for(Dialect::postgresql, "create table t (id bigint);"), "create table t (id bigint);\n");
}

TEST(ScriptFor, DoesNotTouchTextsAndComments) {
  const auto* script = "insert into t values ('bigint; create table'); -- create table (boolean\n";
  EXPECT_EQ(script_for(Dialect::sqlite, script), script);
}

}  // namespace
}  // namespace huiqi::store
