#pragma once

namespace huiqi::http {

// Looks for the end of a request's head in bytes as they come in, and refuses on the way what parsers disagree about
// and requests are smuggled with: a line that does not end in CR LF, NUL, a stray CR, a header continued on the next
// line.
class HeadScan {
 public:
  enum class State : std::uint8_t { more, complete, malformed };

  // `bytes` is everything received since the last request, each time from its beginning.
  State look_at(std::string_view bytes);

  // Once complete: the head within those bytes, and where the body begins.
  std::string_view head_of(std::string_view bytes) const { return bytes.substr(begin_, end_ - begin_); }
  std::size_t end() const { return end_; }
  bool has_line() const { return lines_ > 0; }
  // Once malformed: for the log.
  std::string_view why() const { return why_; }

 private:
  State refuse(std::string_view why);

  std::size_t begin_ = 0;  // after empty lines, which some clients send between requests
  std::size_t end_ = 0;    // of the last line looked at
  std::size_t lines_ = 0;
  std::string_view why_;
};

}  // namespace huiqi::http
