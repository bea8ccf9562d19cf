#include "policy/parse/numbering.h"

#include "text/normalise.h"
#include "text/utf8.h"

namespace huiqi::policy::parse {
namespace {

using text::decode;
using text::is_ascii_digit;

constexpr char32_t kCircledOne = U'①';
constexpr int kCircledCount = 20;
constexpr std::size_t kShortText = 200;  // bytes
constexpr std::size_t kLongLine = 1200;
constexpr std::size_t kBytesPerBreak = 450;  // fewer breaks than one in 150 characters

std::optional<text::Ordinal> read_circled(std::string_view text, std::size_t at) {
  if (at >= text.size()) return std::nullopt;
  const auto c = decode(text, at);
  if (c.value < kCircledOne || c.value >= kCircledOne + kCircledCount) return std::nullopt;
  return text::Ordinal{static_cast<int>(c.value - kCircledOne) + 1, c.length};
}

// Boundary marks are all of three bytes.
bool is_boundary_mark(std::string_view mark) {
  return mark == "。" || mark == "；" || mark == "：" || mark == "！" || mark == "？" || mark == "）" || mark == "】" ||
         mark == "〕" || mark == "”" || mark == "》";
}

// "1.5", "1、2、3类", "一、二类": the numeral goes on, so it numbers nothing. A year may follow: "1.2020年底前".
bool goes_on(std::string_view text, std::size_t end, const Marker& marker) {
  if (end >= text.size()) return false;
  const char32_t next = decode(text, end).value;
  if (marker.style == Style::digit && is_ascii_digit(next)) {
    const auto follower = text::read_ordinal(text, end);
    const bool year = follower && follower->length == 4 && follower->value >= 1949 && follower->value < 2100;
    const bool month = follower && text.substr(end + follower->length).starts_with("月");
    return !(year || month) || text[end - 1] != '.';
  }
  if (marker.style == Style::han) {
    const auto follower = text::read_ordinal(text, end);
    return follower && follower->value == marker.value + 1;
  }
  return false;
}

std::string_view slice_of(std::string_view clean, Span span) {
  return clean.substr(span.begin, span.size());
}

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_ascii_digit(static_cast<unsigned char>(text[at]));
}

// A text that was flattened without even a blank between its paragraphs. The blanks around numbers (2020 年) tell
// nothing.
bool is_dense(std::string_view text, std::size_t shortest) {
  if (text.size() <= shortest) return false;
  std::size_t breaks = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool blank = text[at] == ' ' && !is_digit_at(text, at + 1) && (at == 0 || !is_digit_at(text, at - 1));
    if (blank || text[at] == '\n') ++breaks;
  }
  return breaks * kBytesPerBreak < text.size();
}

// 第（一）项, 附件1, 表2: a number behind these names a part of something.
bool names_a_part(std::string_view character) {
  constexpr std::string_view kBefore = "第款条项件表图号年月日期";
  return kBefore.find(character) != std::string_view::npos;
}

// The list behind "附件：": its numbers begin no items.
class Attachments {
 public:
  bool holds(std::string_view clean, const Marker& marker) {
    std::string_view before = clean.substr(0, marker.begin);
    while (before.ends_with(' ') || before.ends_with('\n')) before.remove_suffix(1);
    const bool opens = marker.value == 1 && (before.ends_with("附件：") || before.ends_with("附件:") ||
                                             before.ends_with("附：") || before.ends_with("附件"));
    const bool goes_on = open_ && marker.style == style_ && marker.value == next_ &&
                         marker.begin - end_ < kLongestName &&
                         clean.substr(end_, marker.begin - end_).find("。") == std::string_view::npos;
    open_ = opens || goes_on;
    style_ = marker.style;
    next_ = marker.value + 1;
    end_ = marker.end;
    return open_;
  }

 private:
  static constexpr std::uint32_t kLongestName = 80 * 3;  // bytes
  bool open_ = false;
  Style style_ = Style::digit;
  std::int32_t next_ = 0;
  std::uint32_t end_ = 0;
};

}  // namespace

Numbering::Numbering(WordLists& lists) {
  for (const auto& [style, name] : enum_names(Style{})) {
    for (const std::string& form : lists.take("numbering.styles." + std::string{name})) {
      const std::size_t open = form.find('{');
      if (open == std::string::npos || open + 3 > form.size()) continue;
      const char kind = form[open + 1];
      const Numeral numeral = kind == 'n'   ? Numeral::han
                              : kind == 'd' ? Numeral::digits
                              : kind == 'c' ? Numeral::circled
                                            : Numeral::either;
      Pattern pattern{style, form.substr(0, open), numeral, form.substr(open + 3)};
      const bool bare = pattern.before.empty() && (numeral == Numeral::digits || numeral == Numeral::han);
      (bare ? by_numeral_[numeral == Numeral::digits ? 0 : 1] : patterns_).push_back(std::move(pattern));
    }
  }
  const auto& highest = lists.take("numbering.highest");
  highest_ = highest.empty() ? 0 : std::stoi(highest.front());
}

std::optional<Marker> Numbering::match(const Pattern& pattern, std::string_view clean, std::size_t place) const {
  if (!clean.substr(place).starts_with(pattern.before)) return std::nullopt;
  std::size_t at = place + pattern.before.size();
  if (at >= clean.size()) return std::nullopt;
  const bool digits = is_ascii_digit(static_cast<unsigned char>(clean[at]));
  if ((pattern.numeral == Numeral::digits && !digits) || (pattern.numeral == Numeral::han && digits))
    return std::nullopt;
  const auto number = pattern.numeral == Numeral::circled ? read_circled(clean, at) : text::read_ordinal(clean, at);
  if (!number || number->value < 1 || number->value > highest_) return std::nullopt;
  at += number->length;
  if (!clean.substr(at).starts_with(pattern.after)) return std::nullopt;
  at += pattern.after.size();
  Marker marker{static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(at), number->value, pattern.style,
                Boundary::mark};
  if (goes_on(clean, at, marker)) return std::nullopt;
  while (marker.end < clean.size() && (clean[marker.end] == ' ' || clean.substr(marker.end).starts_with("、"))) {
    marker.end += clean[marker.end] == ' ' ? 1 : 3;  // （一）、 and 第十条 with a blank
  }
  return marker;
}

std::optional<Marker> Numbering::at(std::string_view clean, std::uint32_t place) const {
  if (place >= clean.size()) return std::nullopt;
  const char32_t first = decode(clean, place).value;
  const auto try_all = [&](const std::vector<Pattern>& patterns) -> std::optional<Marker> {
    for (const Pattern& pattern : patterns) {
      if (const auto found = match(pattern, clean, place)) return found;
    }
    return std::nullopt;
  };
  if (is_ascii_digit(first)) return try_all(by_numeral_[0]);
  if (text::chinese_digit(first) || first == U'十') return try_all(by_numeral_[1]);
  return try_all(patterns_);
}

std::vector<Marker> Numbering::find(std::string_view clean, Span within) const {
  std::vector<Marker> found;
  Attachments attachments;
  const bool all_dense = is_dense(slice_of(clean, within), kShortText);
  const auto dense_line = [&](std::uint32_t begin) {
    const std::size_t end = std::min<std::size_t>(clean.find('\n', begin), within.end);
    return all_dense || is_dense(clean.substr(begin, end - begin), kLongLine);
  };
  bool dense = dense_line(within.begin);
  std::optional<Boundary> boundary = Boundary::line;
  for (std::uint32_t at = within.begin; at < within.end;) {
    const auto lead = static_cast<unsigned char>(clean[at]);
    if (lead == '\n') {
      boundary = Boundary::line;
      dense = dense_line(++at);
      continue;
    }
    if (lead == ' ') {
      const bool gap = clean.substr(at).starts_with(text::kWideGap);
      boundary = std::max(boundary.value_or(Boundary::blank), gap ? Boundary::gap : Boundary::blank);
      at += gap ? 2 : 1;
      continue;
    }
    if (boundary) {
      if (auto marker = this->at(clean, at)) {
        marker->boundary = *boundary;
        if (!attachments.holds(clean, *marker)) found.push_back(*marker);
        // An item may open another one at once: "一、（一）…".
        at = std::max(marker->end, at + 1);
        boundary = Boundary::mark;
        continue;
      }
      boundary.reset();
    }
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead == 0xE3 || lead == 0xEF || lead == 0xE2) {
      if (is_boundary_mark(clean.substr(at, 3))) boundary = Boundary::mark;
    } else if (dense && length == 3 && !names_a_part(clean.substr(at, 3))) {
      boundary = Boundary::none;
    }
    at += static_cast<std::uint32_t>(length);
  }
  return found;
}

}  // namespace huiqi::policy::parse
