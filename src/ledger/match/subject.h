#pragma once

#include "ledger/match/vocabulary.h"

namespace huiqi::ledger {

// What a phrase is about, without number, unit, date, place and everything that only says how firmly:
// "年内全省新增10万户中小企业上云" is about 中小企业上云.
struct Subject {
  std::u32string core;
  text::Words::Tag cues = 0;    // of Cue
  text::Words::Tag levels = 0;  // 国家级, 省级 …
};
Subject subject_of(std::string_view phrase, const Vocabulary& vocabulary);

// How far two subjects agree. Runs of at least two characters that both have, longest first, are matched; what is left
// over on each side counts without generic words.
struct Likeness {
  std::string left;  // left over
  std::string right;
  std::size_t matched = 0;  // characters
  std::size_t telling = 0;  // of these, those outside generic words
  std::size_t left_over = 0;
  std::size_t right_over = 0;

  bool identical() const { return left_over == 0 && right_over == 0; }
  // One says the same more closely: 公共服务平台, 公共服务网络平台. Two that both have something of their own are two.
  bool refined() const {
    return (left_over == 0) != (right_over == 0) && 3 * matched >= 2 * (matched + left_over + right_over);
  }
};
Likeness likeness_of(const Subject& left, const Subject& right, const Vocabulary& vocabulary);

std::string utf8_of(std::u32string_view characters);
std::u32string characters_of(std::string_view utf8);

}  // namespace huiqi::ledger
