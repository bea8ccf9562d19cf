#include "ledger/match/subject.h"

#include "text/numerals.h"
#include "text/utf8.h"

namespace huiqi::ledger {
namespace {

// Reads a phrase from left to right and keeps what it is about.
class Reader {
 public:
  Reader(std::string_view phrase, const Vocabulary& vocabulary) : phrase_(phrase), vocabulary_(vocabulary) {}

  Subject read() && {
    while (at_ < phrase_.size()) {
      if (skip_number() || skip_cue() || skip_dropped()) continue;
      take();
    }
    return std::move(subject_);
  }

 private:
  // "10万户", "20%", "2020年", "3月": a number with the unit or the part of a date behind it.
  bool skip_number() {
    if (!text::is_ascii_digit(static_cast<unsigned char>(phrase_[at_]))) return false;
    const auto number = text::read_number(phrase_, at_);
    at_ += number ? number->length : 1;
    for (const std::string_view part : {"年", "月", "日", "季度"}) {
      if (phrase_.substr(at_).starts_with(part) && !vocabulary_.dropped.longest_at(phrase_, at_)) {
        at_ += part.size();
        return true;
      }
    }
    if (const auto unit = vocabulary_.units.longest_at(phrase_, at_)) at_ += unit->length;
    return true;
  }

  bool skip_cue() {
    const auto cue = vocabulary_.cues.longest_at(phrase_, at_);
    if (!cue) return false;
    subject_.cues |= cue->tag;
    at_ += cue->length;
    return true;
  }

  bool skip_dropped() {
    const auto word = vocabulary_.dropped.longest_at(phrase_, at_);
    if (!word) return false;
    at_ += word->length;
    return true;
  }

  void take() {
    if (const auto level = vocabulary_.levels.longest_at(phrase_, at_)) subject_.levels |= level->tag;
    const auto [value, length] = text::decode(phrase_, at_);
    if (text::is_han(value) || text::is_ascii_letter(value)) subject_.core += value;
    at_ += length;
  }

  std::string_view phrase_;
  const Vocabulary& vocabulary_;
  std::size_t at_ = 0;
  Subject subject_;
};

using Range = std::pair<std::size_t, std::size_t>;  // [first, second)

struct Run {
  std::size_t left = 0;
  std::size_t right = 0;
  std::size_t length = 0;
};

// The longest run that both ranges have; of several the first.
Run longest_run(std::u32string_view a, Range in_a, std::u32string_view b, Range in_b) {
  Run best;
  std::vector<std::size_t> before(b.size() + 1, 0), now(b.size() + 1, 0);
  for (std::size_t i = in_a.first; i < in_a.second; ++i) {
    for (std::size_t j = in_b.first; j < in_b.second; ++j) {
      now[j + 1] = a[i] == b[j] ? (j == in_b.first ? 0 : before[j]) + 1 : 0;
      if (now[j + 1] > best.length) best = {i + 1 - now[j + 1], j + 1 - now[j + 1], now[j + 1]};
    }
    std::swap(before, now);
  }
  return best;
}

// Which characters belong to generic words.
std::vector<bool> generic_in(std::u32string_view core, const Vocabulary& vocabulary) {
  std::vector<bool> generic(core.size(), false);
  const std::string text = utf8_of(core);
  for (std::size_t at = 0, i = 0; at < text.size();) {
    const auto word = vocabulary.generic.longest_at(text, at);
    const std::size_t end = at + (word ? word->length : text::decode(text, at).length);
    for (; at < end; ++i) {
      generic[i] = word.has_value();
      at += text::decode(text, at).length;
    }
  }
  return generic;
}

struct Side {
  std::u32string_view core;
  std::vector<bool> generic;

  std::size_t telling(Range range) const {
    std::size_t count = 0;
    for (std::size_t i = range.first; i < range.second; ++i) count += generic[i] ? 0 : 1;
    return count;
  }
};

class Alignment {
 public:
  Alignment(const Subject& left, const Subject& right, const Vocabulary& vocabulary)
      : a_{left.core, generic_in(left.core, vocabulary)}, b_{right.core, generic_in(right.core, vocabulary)} {
    match({0, a_.core.size()}, {0, b_.core.size()});
  }

  Likeness result() && { return std::move(likeness_); }

 private:
  void match(Range in_a, Range in_b) {
    const Run run = longest_run(a_.core, in_a, b_.core, in_b);
    const std::size_t shortest = std::min<std::size_t>(2, std::min(a_.core.size(), b_.core.size()));
    if (run.length == 0 || run.length < shortest) {
      leave(a_, in_a, likeness_.left, likeness_.left_over);
      leave(b_, in_b, likeness_.right, likeness_.right_over);
      return;
    }
    match({in_a.first, run.left}, {in_b.first, run.right});
    likeness_.matched += run.length;
    likeness_.telling += a_.telling({run.left, run.left + run.length});
    match({run.left + run.length, in_a.second}, {run.right + run.length, in_b.second});
  }

  static void leave(const Side& side, Range range, std::string& text, std::size_t& count) {
    text += utf8_of(side.core.substr(range.first, range.second - range.first));
    count += side.telling(range);
  }

  Side a_;
  Side b_;
  Likeness likeness_;
};

}  // namespace

Subject subject_of(std::string_view phrase, const Vocabulary& vocabulary) {
  return Reader{phrase, vocabulary}.read();
}

Likeness likeness_of(const Subject& left, const Subject& right, const Vocabulary& vocabulary) {
  return Alignment{left, right, vocabulary}.result();
}

std::string utf8_of(std::u32string_view characters) {
  std::string text;
  for (const char32_t c : characters) text::append(text, c);
  return text;
}

std::u32string characters_of(std::string_view utf8) {
  std::u32string characters;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto [value, length] = text::decode(utf8, at);
    characters += value;
    at += length;
  }
  return characters;
}

}  // namespace huiqi::ledger
