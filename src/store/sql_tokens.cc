#include "store/sql_tokens.h"

#include <charconv>
#include <set>

#include "store/store_error.h"

namespace huiqi::store {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t run_of(std::string_view sql, bool (*belongs)(char)) {
  std::size_t end = 0;
  while (end < sql.size() && belongs(sql[end])) ++end;
  return end;
}

// A doubled quote inside reads as two quoted tokens side by side, which loses nothing.
std::size_t quoted(std::string_view sql) {
  const std::size_t end = sql.find(sql.front(), 1);
  return end == std::string_view::npos ? sql.size() : end + 1;
}

SqlToken first_token(std::string_view sql) {
  using Kind = SqlToken::Kind;
  const char c = sql.front();
  if (is_space(c)) return {Kind::space, sql.substr(0, run_of(sql, is_space))};
  if (is_word(c)) return {Kind::word, sql.substr(0, run_of(sql, is_word))};
  if (c == '\'' || c == '"') return {Kind::quoted, sql.substr(0, quoted(sql))};
  if (sql.starts_with("--")) return {Kind::comment, sql.substr(0, sql.find('\n'))};
  return {Kind::symbol, sql.substr(0, 1)};
}

}  // namespace

bool SqlToken::is(std::string_view word) const {
  return (kind == Kind::word || kind == Kind::symbol) && std::ranges::equal(text, word, {}, lower, lower);
}

std::vector<SqlToken> sql_tokens(std::string_view sql) {
  std::vector<SqlToken> tokens;
  while (!sql.empty()) {
    tokens.push_back(first_token(sql));
    sql.remove_prefix(tokens.back().text.size());
  }
  return tokens;
}

void check_arguments(std::string_view sql, std::size_t count) {
  std::set<std::size_t> named;
  for (const auto& token : sql_tokens(sql)) {
    std::size_t number = 0;
    const char* end = token.text.data() + token.text.size();
    if (token.kind != SqlToken::Kind::word || token.text.front() != '$') continue;
    if (std::from_chars(token.text.data() + 1, end, number).ec == std::errc{}) named.insert(number);
  }
  if (named.size() == count && (named.empty() || *named.rbegin() == count)) return;
  throw StoreError(StoreFailure::misuse, std::to_string(count) + " arguments for " + std::to_string(named.size()) +
                                             " in: " + std::string{sql});
}

}  // namespace huiqi::store
