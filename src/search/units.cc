#include "search/units.h"

#include "base/utf8.h"
#include "text/utf8.h"

namespace huiqi::search {
namespace {

enum class Sort : std::uint8_t { han, letter, digit, blank, passed_over, stop };

bool is_passed_over(char32_t c) {
  switch (c) {
    case '"':
    case '\'':
    case '`':
    case 0x00AD:  // soft hyphen
    case 0x00B7:  // ·
    case 0x2022:
    case 0x30FB:
    case 0xFEFF: return true;
    default:
      return (c >= 0x200B && c <= 0x200F) || (c >= 0x2018 && c <= 0x201F) || (c >= 0x2060 && c <= 0x2064) ||
             (c >= 0x3008 && c <= 0x300F) || c == 0x301D || c == 0x301E;
  }
}

// Scripts without blanks between words are indexed as Chinese is: kana, bopomofo, hangul.
bool is_han_like(char32_t c) {
  return text::is_han(c) || (c >= 0x3041 && c <= 0x312F) || c == 0x3005 || (c >= 0xAC00 && c <= 0xD7A3);
}

// Letters of other scripts stand in blocks; the symbols between them do not matter much here.
bool is_other_letter(char32_t c) {
  return (c >= 0x00C0 && c <= 0x1FFF && c != 0x00D7 && c != 0x00F7) || (c >= 0x2170 && c <= 0x217F) ||
         (c >= 0xA000 && c <= 0xABFF);
}

Sort sort_of(char32_t c) {
  if (c < 0x80) {
    if (text::is_ascii_digit(c)) return Sort::digit;
    if (text::is_ascii_letter(c)) return Sort::letter;
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') return Sort::blank;
    return is_passed_over(c) ? Sort::passed_over : Sort::stop;
  }
  if (is_passed_over(c)) return Sort::passed_over;
  if (is_han_like(c)) return Sort::han;
  if (c == 0x2028 || c == 0x2029 || (c >= 0x2000 && c <= 0x200A)) return Sort::blank;
  return is_other_letter(c) ? Sort::letter : Sort::stop;
}

class Scanner {
 public:
  Scanner(const Folding& folding, std::string_view text, std::vector<Unit>& out)
      : folding_(folding), text_(text), out_(out) {}

  void run() {
    while (at_ < text_.size()) {
      const auto [code, length] = folded_at(at_);
      const Sort sort = sort_of(code);
      switch (sort) {
        case Sort::han: add(at_, at_ + length, code); break;
        case Sort::letter:
        case Sort::digit: add_word(sort); break;
        case Sort::blank: pass_blanks(); break;
        case Sort::passed_over: at_ += length; break;
        case Sort::stop:
          stop_ = true;
          at_ += length;
          break;
      }
    }
  }

 private:
  text::CodePoint folded_at(std::size_t at) const {
    const auto [code, length] = text::decode(text_, at);
    return {folding_.of(code), length};
  }

  void add(std::size_t begin, std::size_t end, char32_t code) {
    out_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), code, stop_});
    stop_ = false;
    at_ = end;
  }

  void add_word(Sort sort) {
    constexpr std::uint32_t prime = 0x01000193;
    std::uint32_t hash = 0x811c9dc5;
    std::size_t count = 0;
    std::size_t end = at_;
    while (end < text_.size()) {
      const auto [code, length] = folded_at(end);
      if (sort_of(code) != sort) break;
      if (count++ < kLongestWord) hash = (hash ^ code) * prime;
      end += length;
    }
    add(at_, end, hash | 0x80000000U);
  }

  // One blank is what a line break leaves inside a word; more are layout.
  void pass_blanks() {
    std::size_t count = 0;
    while (at_ < text_.size()) {
      const auto [code, length] = folded_at(at_);
      if (sort_of(code) != Sort::blank) break;
      if (code != '\r') ++count;
      at_ += length;
    }
    stop_ = stop_ || count > 1;
  }

  const Folding& folding_;
  std::string_view text_;
  std::vector<Unit>& out_;
  std::size_t at_ = 0;
  bool stop_ = true;
};

}  // namespace

void find_units(const Folding& folding, std::string_view text, std::vector<Unit>& out) {
  out.clear();
  Scanner{folding, text, out}.run();
}

std::vector<Unit> find_units(const Folding& folding, std::string_view text) {
  std::vector<Unit> units;
  find_units(folding, text, units);
  return units;
}

void append_word(const Folding& folding, std::string_view word, std::string& out) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < word.size() && count < kLongestWord; ++count) {
    const auto [code, length] = text::decode(word, at);
    text::append(out, folding.of(code));
    at += length;
  }
}

}  // namespace huiqi::search
