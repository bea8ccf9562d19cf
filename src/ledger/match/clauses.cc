#include "ledger/match/clauses.h"

#include "text/utf8.h"

namespace huiqi::ledger {
namespace {

constexpr std::size_t kShortest = 5;  // characters left of a clause

bool ends_clause(char32_t c) {
  constexpr std::u32string_view kEnds = U"，。；：！？、,;:!?\n";
  return kEnds.find(c) != std::u32string_view::npos;
}

}  // namespace

std::vector<Subject> clauses_of(std::string_view text, const Vocabulary& vocabulary) {
  std::vector<Subject> clauses;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    Subject clause = subject_of(text.substr(begin, end - begin), vocabulary);
    if (clause.core.size() >= kShortest) clauses.push_back(std::move(clause));
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto [value, length] = text::decode(text, at);
    if (ends_clause(value)) {
      close(at);
      begin = at + length;
    }
    at += length;
  }
  close(text.size());
  return clauses;
}

}  // namespace huiqi::ledger
