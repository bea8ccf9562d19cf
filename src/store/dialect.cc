#include "store/dialect.h"

#include "store/sql_tokens.h"
#include "store/store_error.h"

namespace huiqi::store {
namespace {

using Kind = SqlToken::Kind;

constexpr std::string_view kIsOneOf[] = {"=", "any", "("};
constexpr std::string_view kIsNoneOf[] = {"<", ">", "all", "("};

struct ListTest {
  std::string_view sqlite;
  std::string_view argument;
  std::size_t end;  // the token after it
};

// The test against a list that begins with tokens[at], if one does: `spelling`, an argument, `)`.
std::optional<ListTest> list_test(std::span<const SqlToken> tokens, std::size_t at,
                                  std::span<const std::string_view> spelling, std::string_view sqlite) {
  const auto next = [&]() -> SqlToken {
    while (at < tokens.size() && tokens[at].kind == Kind::space) ++at;
    return at < tokens.size() ? tokens[at++] : SqlToken{Kind::symbol, ";"};
  };
  for (const auto word : spelling) {
    if (!next().is(word)) return std::nullopt;
  }
  const SqlToken argument = next();
  if (argument.text.front() != '$' || !next().is(")")) return std::nullopt;
  return ListTest{sqlite, argument.text, at};
}

std::optional<ListTest> list_test(std::span<const SqlToken> tokens, std::size_t at) {
  if (tokens[at].kind == Kind::space) return std::nullopt;
  if (auto found = list_test(tokens, at, kIsOneOf, "in")) return found;
  return list_test(tokens, at, kIsNoneOf, "not in");
}

std::string_view sqlite_type(const SqlToken& token) {
  if (token.is("bigint") || token.is("boolean")) return "INTEGER";
  if (token.is("bytea")) return "BLOB";
  if (token.is("double")) return "REAL";
  if (token.is("precision")) return "";
  return token.text;
}

// Follows the statements of a script, to see where a `create table` ends.
class TableEnds {
 public:
  // What to write before `token`, so that the table it ends is STRICT.
  std::string_view before(const SqlToken& token) {
    if (token.kind == Kind::space || token.kind == Kind::comment) return "";
    std::string_view written;
    if (token.is("(")) ++depth_;
    if (token.is(")")) --depth_;
    if (token.is("table") && previous_.is("create")) in_table_ = true;
    if (token.is(";") && depth_ == 0) {
      if (in_table_) written = previous_.is("rowid") ? ", STRICT" : " STRICT";
      in_table_ = false;
    }
    previous_ = token;
    return written;
  }

 private:
  SqlToken previous_{Kind::symbol, ""};
  int depth_ = 0;
  bool in_table_ = false;
};

std::string translate_script(std::string_view script) {
  std::string result;
  TableEnds ends;
  for (const auto& token : sql_tokens(script)) {
    result += ends.before(token);
    result += sqlite_type(token);
  }
  return result;
}

std::string_view trimmed(std::string_view line) {
  while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
  while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
  return line;
}

[[noreturn]] void bad_block(std::string_view line) {
  throw StoreError(StoreFailure::misuse, "a dialect block of a migration is not well formed at: " + std::string{line});
}

// Which lines belong to a dialect.
class Blocks {
 public:
  explicit Blocks(Dialect dialect) : dialect_(dialect) {}

  bool keeps(std::string_view line) {
    const bool opens = line.starts_with(kOpening);
    const bool closes = line == "-- end";
    if (opens ? block_.has_value() : closes && !block_) bad_block(line);
    if (opens) block_ = named(line.substr(kOpening.size()), line);
    const bool kept = !block_ || *block_ == dialect_;
    if (closes) block_.reset();
    return kept;
  }
  void finish() const {
    if (block_) bad_block("the end of the file");
  }

 private:
  static constexpr std::string_view kOpening = "-- only ";
  static Dialect named(std::string_view name, std::string_view line) {
    if (name == "sqlite") return Dialect::sqlite;
    if (name == "postgresql") return Dialect::postgresql;
    bad_block(line);
  }

  Dialect dialect_;
  std::optional<Dialect> block_;
};

std::string lines_for(Dialect dialect, std::string_view migration) {
  std::string kept;
  Blocks blocks{dialect};
  for (std::size_t begin = 0; begin < migration.size();) {
    const std::size_t end = std::min(migration.find('\n', begin), migration.size());
    const std::string_view line = migration.substr(begin, end - begin);
    if (blocks.keeps(trimmed(line))) kept += line;
    kept += '\n';  // the others stay as empty lines, so that errors name the right one
    begin = end + 1;
  }
  blocks.finish();
  return kept;
}

}  // namespace

std::string for_sqlite(std::string_view statement) {
  const auto tokens = sql_tokens(statement);
  std::string result;
  for (std::size_t i = 0; i < tokens.size();) {
    if (const auto test = list_test(tokens, i)) {
      result.append(test->sqlite).append(" (select value from json_each(").append(test->argument).append("))");
      i = test->end;
    } else {
      result += tokens[i++].text;
    }
  }
  return result;
}

std::string json_of_list(std::string_view list) {
  std::string json = "[";
  for (const char c : list.substr(1, list.size() - 2)) {
    if (static_cast<unsigned char>(c) >= 0x20) {
      json += c;
      continue;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    json += c < 0x10 ? "\\u000" : "\\u001";
    json += digits[static_cast<unsigned char>(c) & 0xf];
  }
  return json + ']';
}

std::string script_for(Dialect dialect, std::string_view migration) {
  std::string script = lines_for(dialect, migration);
  return dialect == Dialect::sqlite ? translate_script(script) : script;
}

}  // namespace huiqi::store
