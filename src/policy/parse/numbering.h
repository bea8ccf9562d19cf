#pragma once

#include "base/enum_names.h"
#include "policy/document.h"
#include "policy/word_lists.h"

namespace huiqi::policy::parse {

// The styles of catalog/grammar/numbering.yaml.
enum class Style : std::uint8_t {
  part,
  chapter,
  section,
  article,
  ordinal,
  worded,
  han,
  han_bracket,
  digit,
  digit_bracket,
  digit_half,
  circled,
};
inline constexpr std::size_t kStyles = 12;
constexpr auto enum_names(Style) {
  return named<Style>({{Style::part, "part"},
                       {Style::chapter, "chapter"},
                       {Style::section, "section"},
                       {Style::article, "article"},
                       {Style::ordinal, "ordinal"},
                       {Style::worded, "worded"},
                       {Style::han, "han"},
                       {Style::han_bracket, "han_bracket"},
                       {Style::digit, "digit"},
                       {Style::digit_bracket, "digit_bracket"},
                       {Style::digit_half, "digit_half"},
                       {Style::circled, "circled"}});
}

// What stands before a place, weakest first: a word (looked at only in texts that lost all blanks and line ends); a
// sentence's end or a colon; a blank; a wide gap; a line's begin.
enum class Boundary : std::uint8_t { none, mark, blank, gap, line };

// A number that may begin an item.
struct Marker {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  // after its delimiter
  std::int32_t value = 0;
  Style style = Style::han;
  Boundary boundary = Boundary::line;
};

class Numbering {
 public:
  explicit Numbering(WordLists& lists);

  // All that looks like the begin of an item, in order. Which of them are is decided by their sequence (outline.h).
  std::vector<Marker> find(std::string_view clean, Span within) const;
  // A number at exactly this place.
  std::optional<Marker> at(std::string_view clean, std::uint32_t place) const;

 private:
  enum class Numeral : std::uint8_t { han, digits, either, circled };
  struct Pattern {
    Style style;
    std::string before;
    Numeral numeral;
    std::string after;
  };
  std::optional<Marker> match(const Pattern& pattern, std::string_view clean, std::size_t place) const;

  std::vector<Pattern> patterns_;
  std::array<std::vector<Pattern>, 2> by_numeral_;  // patterns that begin with their numeral: digits, Chinese
  int highest_ = 0;
};

}  // namespace huiqi::policy::parse
