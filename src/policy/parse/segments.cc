#include "policy/parse/segments.h"

#include "text/normalise.h"

namespace huiqi::policy::parse {
namespace {

constexpr std::size_t kLongLine = 80 * 3;  // bytes
constexpr std::size_t kShortLine = 30 * 3;

void cut_line(std::string_view clean, Span line, bool at_blanks, std::vector<Segment>& out) {
  Boundary before = Boundary::line;
  for (std::uint32_t at = line.begin; at < line.end;) {
    std::uint32_t end = at;
    while (end < line.end && !(clean[end] == ' ' && (at_blanks || clean.substr(end).starts_with(text::kWideGap))))
      ++end;
    if (end > at) out.push_back({{at, end}, before});
    before = Boundary::blank;
    at = end;
    while (at < line.end && clean[at] == ' ') ++at;
    if (at - end > 1) before = Boundary::gap;
  }
}

template <class AtBlanks>
std::vector<Segment> cut(std::string_view clean, Span within, AtBlanks at_blanks) {
  std::vector<Segment> out;
  for (std::uint32_t at = within.begin; at < within.end;) {
    const Span line{at, std::min(line_around(clean, at).end, within.end)};
    cut_line(clean, line, at_blanks(slice(clean, line)), out);
    at = line.end + 1;
  }
  return out;
}

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
  return cut(clean, within, is_flattened);
}

std::vector<Segment> pieces_of(std::string_view clean, Span within) {
  return cut(clean, within, [](std::string_view) { return true; });
}

}  // namespace huiqi::policy::parse
