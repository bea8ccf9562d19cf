#pragma once

#include "base/result.h"
#include "policy/document.h"

namespace huiqi::policy {

// Reads what policy documents say, by the word lists of catalog/grammar. Made once; then safe to share between threads.
class Parser {
 public:
  // `grammar` is the folder. Errors: policy.grammar_unreadable, policy.grammar_incomplete.
  static Result<Parser> load(const std::filesystem::path& grammar);
  Parser(Parser&&) noexcept;
  Parser& operator=(Parser&&) noexcept;
  ~Parser();

  // Everything the text says; never fails: what is not found is absent, and `warnings` says what is odd. `source` is
  // valid UTF-8 of less than 4 GiB.
  Extraction parse(std::string source) const;

 private:
  struct Grammar;
  explicit Parser(std::unique_ptr<Grammar> grammar);
  std::unique_ptr<Grammar> grammar_;
};

}  // namespace huiqi::policy
