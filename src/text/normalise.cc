#include "text/normalise.h"

#include "text/compatibility.h"
#include "text/gloss.h"
#include "text/traditional.h"
#include "text/utf8.h"

namespace huiqi::text {
namespace {

constexpr std::u32string_view kAfterDigits = U"年月日号條条章节期元万亿家户个项%";
constexpr std::u32string_view kHugsBefore = U"，、。；）》”";  // no blank before these
constexpr std::u32string_view kHugsAfter = U"，、（《“";       // nor after these

bool among(std::u32string_view set, char32_t c) {
  return set.find(c) != std::u32string_view::npos;
}

bool is_blank(char32_t c) {
  return c == ' ' || c == '\t' || c == 0x3000 || c == 0xA0 || c == '\v' || c == '\f' || (c >= 0x2000 && c <= 0x200A) ||
         c == 0x202F || c == 0x205F;
}

bool is_dropped(char32_t c) {
  return (c < 0x20 && c != '\n') || c == 0x7F || (c >= 0x80 && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0xAD ||
         (c >= 0xE000 && c <= 0xF8FF);
}

bool is_chinese(char32_t c) {
  return is_han(c) || (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF5E) || c == U'“' || c == U'”' ||
         c == U'…';
}

// One walk over the source: folds forms, blanks and punctuation and drops glosses.
class Walk {
 public:
  Walk(std::string_view source, Normalised& out) : source_(source), out_(out), glossed_(has_glosses(source)) {}

  void run() {
    out_.clean.reserve(source_.size() + source_.size() / 32);
    while (at_ < source_.size()) step();
    trim_line_end();
    out_.map.finish(out_.clean.size(), source_.size());
  }
  std::size_t han() const { return han_; }
  std::size_t traditional() const { return traditional_; }

 private:
  void step() {
    const auto lead = static_cast<unsigned char>(source_[at_]);
    if (lead >= 0xE4 && lead <= 0xE9) return chinese_character();
    const auto c = decode(source_, at_);
    if (is_ascii_digit(c.value) || is_ascii_letter(c.value)) return copy(c);
    if (c.value == '\n' || c.value == '\r' || c.value == 0x2028 || c.value == 0x2029) return line_end(c);
    if (is_blank(c.value)) return blanks();
    if (is_dropped(c.value)) {
      at_ += c.length;
      return;
    }
    if (lead < 0x80) return ascii_mark(c);
    if (lead == 0xEF && c.value >= 0xFF01 && c.value <= 0xFF5E) return full_width(c);
    other(c);
  }

  void chinese_character() {
    const auto c = decode(source_, at_);
    ++han_;
    if (is_traditional_only(c.value)) ++traditional_;
    copy(c);
    if (at_ < source_.size() && (source_[at_] == '(' || source_[at_] == '\xEF')) skip_gloss();
  }

  void skip_gloss() {
    const std::size_t length = glossed_ ? gloss_length(source_, at_, true) : 0;
    if (length == 0) return;
    at_ += length;
    ++out_.glosses;
    if (at_ < source_.size() && source_[at_] == '?') ++at_;  // what the same damage makes of an invisible character
  }

  void copy(CodePoint c) {
    mark();
    out_.clean.append(source_.substr(at_, c.length));
    at_ += c.length;
    before_ = c.value;
    ++cell_;
  }
  void put(std::string_view text, CodePoint from) {
    mark();
    out_.clean.append(text);
    at_ += from.length;
    before_ = decode_before(text, text.size()).value;
    ++cell_;
  }
  void mark() { out_.map.add(out_.clean.size(), at_); }

  void line_end(CodePoint c) {
    trim_line_end();
    mark();
    if (c.value == '\r' && at_ + 1 < source_.size() && source_[at_ + 1] == '\n') ++at_;
    at_ += c.length;
    out_.clean.push_back('\n');
    before_ = '\n';
    cell_ = 0;
    quote_open_ = false;
  }
  void trim_line_end() {
    while (!out_.clean.empty() && out_.clean.back() == ' ') out_.clean.pop_back();
  }

  void blanks() {
    const std::size_t from = at_;
    std::size_t columns = 0;
    while (at_ < source_.size()) {
      const auto c = decode(source_, at_);
      if (!is_blank(c.value) && !(is_dropped(c.value) && c.value != '\r')) break;
      columns += c.value == 0x3000 ? 2 : c.value == '\t' ? 4 : is_blank(c.value) ? 1 : 0;
      at_ += c.length;
    }
    const char32_t next = at_ < source_.size() ? decode(source_, at_).value : U'\n';
    if (out_.clean.empty() || before_ == '\n' || next == '\n' || next == '\r') return;
    if (columns < 4 && is_idle_blank(next)) return;
    out_.map.add(out_.clean.size(), from);
    out_.clean.append(columns < 4 ? kWideGap.substr(1) : kWideGap);
    before_ = ' ';
    cell_ = 0;
  }

  // Is a narrow blank before `next` a mere accident of typesetting?
  bool is_idle_blank(char32_t next) {
    if (among(kHugsBefore, next) || among(kHugsAfter, before_)) return true;
    if (is_ascii_digit(before_) && (among(kAfterDigits, next) || (is_ascii_digit(next) && ordinal_))) return true;
    if (is_ascii_digit(next)) {
      ordinal_ = before_ == U'第' || (ordinal_ && is_ascii_digit(before_));
      return ordinal_ || before_ == U'年' || before_ == U'月';
    }
    const bool spaced_out = cell_ == 1 && is_han(before_) && is_han(next) && is_cell_of_one(at_);
    if (spaced_out) cell_ = 0;
    return spaced_out;
  }
  bool is_cell_of_one(std::size_t at) const {
    const std::size_t end = at + decode(source_, at).length;
    if (end >= source_.size()) return true;
    const char32_t after = decode(source_, end).value;
    return is_blank(after) || after == '\n' || after == '\r';
  }

  char32_t peek(std::size_t skip) const {
    return at_ + skip < source_.size() ? decode(source_, at_ + skip).value : U'\n';
  }

  void ascii_mark(CodePoint c) {
    const char32_t next = peek(c.length);
    const bool beside_chinese = is_chinese(before_) || is_chinese(next);
    const bool in_number = is_ascii_digit(before_) && is_ascii_digit(next);
    switch (c.value) {
      case ',': return put(beside_chinese && !in_number ? "，" : ",", c);
      case ';': return put(beside_chinese ? "；" : ";", c);
      case ':': return put(is_chinese(before_) && !in_number ? "：" : ":", c);
      case '?': return put(is_chinese(before_) ? "？" : "?", c);
      case '!': return put(is_chinese(before_) ? "！" : "!", c);
      case '(': wide_bracket_ = !is_ascii_letter(before_); return put(wide_bracket_ ? "（" : "(", c);
      case ')': return put(wide_bracket_ || beside_chinese ? "）" : ")", c);
      case '"': quote_open_ = !quote_open_; return put(quote_open_ ? "“" : "”", c);
      case '[': return put(is_year_bracket('[') ? "〔" : "[", c);
      case ']': return put(year_open_ ? "〕" : "]", c), void(year_open_ = false);
      default: return copy(c);
    }
  }

  // "[2020]" is the year of a document number: its bracket is written 〔 〕.
  bool is_year_bracket(char open) {
    const std::string_view rest = source_.substr(at_ + 1, 5);
    year_open_ = open == '[' && rest.size() == 5 && rest[4] == ']' &&
                 std::all_of(rest.begin(), rest.begin() + 4, [](char d) { return d >= '0' && d <= '9'; });
    return year_open_;
  }

  void full_width(CodePoint c) {
    switch (c.value) {
      case U'（': wide_bracket_ = true; return copy(c);
      case U'）':
      case U'，':
      case U'：':
      case U'；':
      case U'？':
      case U'！':
      case U'～': return copy(c);
      case U'＂': quote_open_ = !quote_open_; return put(quote_open_ ? "“" : "”", c);
      default: {
        const char narrow = static_cast<char>(c.value - 0xFF01 + '!');
        return put({&narrow, 1}, c);
      }
    }
  }

  void other(CodePoint c) {
    if (c.value == U'“' || c.value == U'「' || c.value == U'『') {
      quote_open_ = true;
      return put("“", c);
    }
    if (c.value == U'”' || c.value == U'」' || c.value == U'』') {
      quote_open_ = false;
      return put("”", c);
    }
    if (c.value == 0xFF61) return put("。", c);
    if (c.value == 0xFF64) return put("、", c);
    const bool compatible = (c.value >= 0x2E80 && c.value <= 0x2FDF) || (c.value >= 0xF900 && c.value <= 0xFAFF) ||
                            (c.value >= 0x2100 && c.value <= 0x249B) || (c.value >= 0x3220 && c.value <= 0x33FF);
    const std::string_view form = compatible ? compatibility_form(c.value) : std::string_view{};
    form.empty() ? copy(c) : put(form, c);
  }

  std::string_view source_;
  Normalised& out_;
  bool glossed_;
  std::size_t at_ = 0;
  std::size_t han_ = 0;
  std::size_t traditional_ = 0;
  std::size_t cell_ = 0;     // characters since the last blank or line end
  char32_t before_ = U'\n';  // the last character written
  bool quote_open_ = false;
  bool wide_bracket_ = false;
  bool year_open_ = false;
  bool ordinal_ = false;  // inside "第 1 0 条"
};

void simplify(Normalised& text, bool whole) {
  auto mended = whole ? to_simplified(text.clean) : mend_leftovers(text.clean);
  text.map = mended.map.over(text.map);
  text.clean = std::move(mended.text);
}

}  // namespace

Normalised normalise(std::string_view source) {
  Normalised out;
  Walk walk(source, out);
  walk.run();
  if (walk.traditional() == 0) return out;
  // Traditional text has such a character in every third; a bad conversion leaves a few in a thousand.
  out.traditional = walk.traditional() * 20 >= walk.han();
  if (!out.traditional) out.leftovers = walk.traditional();
  simplify(out, out.traditional);
  return out;
}

}  // namespace huiqi::text
