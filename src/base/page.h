#pragma once

#include "base/result.h"

namespace huiqi {

// Where a page of a list ended: the value that the list is sorted by, and the id that settles ties. The next page
// begins behind it. As the cursor of an answer: "2026-03-02~7204365312".
struct PageEnd {
  std::string order;
  std::int64_t id = 0;
  friend bool operator==(const PageEnd&, const PageEnd&) = default;
};

std::string to_text(const PageEnd& end);
// Error: base.bad_cursor.
Result<PageEnd> parse_cursor(std::string_view cursor);

// A page of a list, and the cursor of the next one.
template <class T>
struct Page {
  std::vector<T> items;
  std::optional<std::string> next;
};

}  // namespace huiqi
