#pragma once

#include "base/time.h"

namespace huiqi::text {

struct FoundDate {
  Date date;
  std::size_t begin;
  std::size_t length;  // bytes
};

// A whole date that begins at `at`: 2020年3月9日, 2020-03-09, 2020/3/9, 2020.3.9, 二〇二〇年三月九日. Blanks inside are
// allowed.
std::optional<FoundDate> read_date(std::string_view text, std::size_t at);

// The first, and the last, whole date in the text.
std::optional<FoundDate> first_date(std::string_view text);
std::optional<FoundDate> last_date(std::string_view text);

// 1949 to 2099, written 2020 or 二〇二〇, directly followed by 年.
struct FoundYear {
  int year;
  std::size_t length;  // with 年
};
std::optional<FoundYear> read_year(std::string_view text, std::size_t at);

}  // namespace huiqi::text
