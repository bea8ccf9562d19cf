#pragma once

#include "policy/parse/numbering.h"

namespace huiqi::policy::parse {

// A stretch of text without a line end or wide gap inside. A line that is too long to be one thing is cut at single
// blanks too: that is where texts flattened to one line had their line ends.
struct Segment {
  Span span;
  Boundary before = Boundary::line;
};
std::vector<Segment> segments_of(std::string_view clean, Span within);
// Likewise, cut at every blank.
std::vector<Segment> pieces_of(std::string_view clean, Span within);

inline std::string_view slice(std::string_view clean, Span span) {
  return clean.substr(span.begin, span.size());
}
Span trimmed(std::string_view clean, Span span);  // without blanks and line ends around it

// The line around a place, without its line end.
Span line_around(std::string_view clean, std::uint32_t place);

}  // namespace huiqi::policy::parse
