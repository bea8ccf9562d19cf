#include "policy/parse/segments.h"

#include "text/normalise.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::size_t kLongLine = 80 * 3;  // bytes
constexpr std::size_t kShortLine = 30 * 3;

// A line that holds several: too long for a heading or a name, or a sentence with text behind it.
bool is_flattened(std::string_view line) {
  if (line.size() > kLongLine) return true;
  const std::size_t stop = line.find("。");
  return line.size() > kShortLine && stop != std::string_view::npos && stop + 3 < line.size();
}

}  // namespace

Span trimmed(std::string_view clean, Span span) {
  while (!span.empty() && (clean[span.begin] == ' ' || clean[span.begin] == '\n')) ++span.begin;
  while (!span.empty() && (clean[span.end - 1] == ' ' || clean[span.end - 1] == '\n')) --span.end;
  return span;
}

Span line_around(std::string_view clean, std::uint32_t place) {
  const std::size_t before = place == 0 ? std::string_view::npos : clean.rfind('\n', place - 1);
  const std::size_t after = clean.find('\n', place);
  return {static_cast<std::uint32_t>(before == std::string_view::npos ? 0 : before + 1),
          static_cast<std::uint32_t>(after == std::string_view::npos ? clean.size() : after)};
}

std::vector<Segment> segments_of(std::string_view clean, Span within) {
  std::vector<Segment> out;
  for (std::uint32_t line = within.begin; line < within.end;) {
    const std::uint32_t line_end = std::min(line_around(clean, line).end, within.end);
    const bool at_blanks = is_flattened(slice(clean, {line, line_end}));
    Boundary before = Boundary::line;
    for (std::uint32_t at = line; at < line_end;) {
      std::uint32_t end = at;
      while (end < line_end && !(clean[end] == ' ' && (at_blanks || clean.substr(end).starts_with(text::kWideGap))))
        ++end;
      if (end > at) out.push_back({{at, end}, before});
      before = Boundary::blank;
      at = end;
      while (at < line_end && clean[at] == ' ') ++at;
      if (at - end > 1) before = Boundary::gap;
    }
    line = line_end + 1;
  }
  return out;
}

}  // namespace huiqi::policy::parse
