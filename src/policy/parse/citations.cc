#include "policy/parse/citations.h"

#include "policy/parse/doc_number.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::string_view kOpen = "《";
constexpr std::string_view kClose = "》";
constexpr std::size_t kLongestTitle = 120 * 3;  // bytes
constexpr std::size_t kShortestTitle = 4 * 3;
constexpr std::size_t kNear = 60;  // bytes from 》 to the end of its number

// The 》 that closes the 《 at `at`, or npos.
std::size_t closing(std::string_view clean, std::size_t at) {
  int depth = 0;
  const std::size_t limit = std::min(clean.size(), at + kLongestTitle);
  for (std::size_t i = at; i + 3 <= limit;) {
    const std::string_view mark = clean.substr(i, 3);
    if (mark == kOpen) ++depth;
    if (mark == kClose && --depth == 0) return i;
    i += text::decode(clean, i).length;
  }
  return std::string_view::npos;
}

std::optional<DocNumber> number_behind(std::string_view clean, std::size_t after) {
  const std::string_view rest = clean.substr(after, kNear);
  if (!rest.starts_with("（") && !rest.starts_with("(")) return std::nullopt;
  const std::size_t end = rest.find("号");
  if (end == std::string_view::npos) return std::nullopt;
  auto number = doc_number_ending_at(clean, static_cast<std::uint32_t>(after + end));
  if (!number || number->span.begin < after) return std::nullopt;
  return number;
}

}  // namespace

std::vector<Citation> citations_in(std::string_view clean, Span within) {
  std::vector<Citation> out;
  std::map<std::string, std::size_t> known;
  for (std::size_t at = clean.find(kOpen, within.begin); at < within.end;) {
    const std::size_t end = closing(clean, at);
    if (end == std::string_view::npos || end >= within.end) {
      at = clean.find(kOpen, at + kOpen.size());
      continue;
    }
    const std::string_view title = clean.substr(at + kOpen.size(), end - at - kOpen.size());
    const auto number = number_behind(clean, end + kClose.size());
    if (title.size() >= kShortestTitle) {
      Citation citation{text::without_inner_blanks(title),
                        {},
                        {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + kClose.size())}};
      const auto [place, is_new] = known.emplace(citation.title, out.size());
      if (is_new) out.push_back(citation);
      if (number && !out[place->second].doc_number) out[place->second].doc_number = number->text;
    }
    at = clean.find(kOpen, end + kClose.size());
  }
  return out;
}

}  // namespace huiqi::policy::parse
