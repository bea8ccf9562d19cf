#pragma once

#include "search/units.h"

namespace huiqi::search {

// What the index holds of a text. Every unit gives one token that begins with it, in a row, so that a phrase of the
// text is a phrase of the index wherever it is cut:
//
//   a Chinese character followed by another       the two: 小微企业 gives 小微 微企 企业
//   the last one before a word, a stop or the end  itself: 业
//   a word                                         itself, folded: 2020, iso
//
// The first character of such a run gives ^小, too, in the same place. A query ends with that where it ends with the
// first character of a run (2026年小), and leaves out the last one of a run of two or more, since the text may go on
// there.
enum class Purpose : std::uint8_t { index, query };

struct Token {
  std::string_view text;  // until the next call
  std::uint32_t begin;    // bytes in the text
  std::uint32_t end;
  bool same_place;  // stands where the token before it does
};

// Calls `emit(Token) -> bool` for each token until it returns false; returns false in that case.
template <class Emit>
bool for_each_token(const Folding& folding, std::string_view text, std::span<const Unit> units, Purpose purpose,
                    Emit emit);

// The folded units in a row, without what stands between them: what two writings of one phrase have in common.
std::string folded_key(const Folding& folding, std::string_view text);

// The texts of tokens, each until the next one is made.
class TokenText {
 public:
  std::string_view single(const Folding& folding, std::string_view text, const Unit& unit);
  std::string_view pair(const Unit& first, const Unit& second);
  std::string_view first(const Unit& unit);

 private:
  std::string buffer_;
};

template <class Emit>
bool for_each_token(const Folding& folding, std::string_view text, std::span<const Unit> units, Purpose purpose,
                    Emit emit) {
  TokenText form;
  bool begins_run = true;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const Unit& unit = units[i];
    const bool last = i + 1 == units.size();
    const bool goes_on = !is_word(unit) && !last && !is_word(units[i + 1]) && !units[i + 1].after_stop;
    const bool first_of_run = begins_run && !is_word(unit);
    const bool open_end = purpose == Purpose::query && last && !is_word(unit) && i > 0;
    begins_run = !goes_on;
    if (open_end) return !first_of_run || emit(Token{form.first(unit), unit.begin, unit.end, false});
    const std::uint32_t end = goes_on ? units[i + 1].end : unit.end;
    const std::string_view token = goes_on ? form.pair(unit, units[i + 1]) : form.single(folding, text, unit);
    if (!emit(Token{token, unit.begin, end, false})) return false;
    const bool mark_first = first_of_run && purpose == Purpose::index;
    if (mark_first && !emit(Token{form.first(unit), unit.begin, unit.end, true})) return false;
  }
  return true;
}

}  // namespace huiqi::search
