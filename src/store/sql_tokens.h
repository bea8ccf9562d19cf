#pragma once

namespace huiqi::store {

struct SqlToken {
  enum class Kind : std::uint8_t { word, quoted, comment, space, symbol };
  Kind kind;
  std::string_view text;

  bool is(std::string_view word) const;  // a word or symbol, in any case
};

// Splits SQL without losing a character. A word is letters, digits, _ and $ (so $1 too); quoted is '…' or "…"; every
// other character is a symbol of its own.
std::vector<SqlToken> sql_tokens(std::string_view sql);

// Throws StoreError (misuse) unless the arguments of `sql` are $1 to $`count`.
void check_arguments(std::string_view sql, std::size_t count);

}  // namespace huiqi::store
