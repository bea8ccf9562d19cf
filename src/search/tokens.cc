#include "search/tokens.h"

#include "text/utf8.h"

namespace huiqi::search {

std::string_view TokenText::single(const Folding& folding, std::string_view text, const Unit& unit) {
  buffer_.clear();
  if (is_word(unit)) {
    append_word(folding, text.substr(unit.begin, unit.end - unit.begin), buffer_);
  } else {
    text::append(buffer_, unit.code);
  }
  return buffer_;
}

std::string_view TokenText::pair(const Unit& first, const Unit& second) {
  buffer_.clear();
  text::append(buffer_, first.code);
  text::append(buffer_, second.code);
  return buffer_;
}

std::string_view TokenText::first(const Unit& unit) {
  buffer_ = "^";
  text::append(buffer_, unit.code);
  return buffer_;
}

std::string folded_key(const Folding& folding, std::string_view text) {
  std::string key;
  for (const Unit& unit : find_units(folding, text)) {
    if (is_word(unit)) {
      append_word(folding, text.substr(unit.begin, unit.end - unit.begin), key);
    } else {
      text::append(key, unit.code);
    }
  }
  return key;
}

}  // namespace huiqi::search
