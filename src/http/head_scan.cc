#include "http/head_scan.h"

namespace huiqi::http {

HeadScan::State HeadScan::refuse(std::string_view why) {
  why_ = why;
  return State::malformed;
}

HeadScan::State HeadScan::look_at(std::string_view bytes) {
  constexpr std::size_t most_empty_lines = 2;
  for (;;) {
    const std::size_t line_end = bytes.find('\n', end_);
    if (line_end == std::string_view::npos) return State::more;
    const auto line = bytes.substr(end_, line_end - end_);
    end_ = line_end + 1;
    if (!line.ends_with('\r')) return refuse("a line that ends without CR");
    const auto text = line.substr(0, line.size() - 1);
    if (text.find_first_of(std::string_view{"\r\0", 2}) != std::string_view::npos) return refuse("CR or NUL in a line");
    if (text.empty()) {
      if (lines_ > 0) return State::complete;
      begin_ = end_;
      if (begin_ > 2 * most_empty_lines) return refuse("empty lines before a request");
      continue;
    }
    if (text.front() == ' ' || text.front() == '\t') return refuse("a continued line");
    ++lines_;
  }
}

}  // namespace huiqi::http
