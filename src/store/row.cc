#include "store/row.h"

namespace huiqi::store::detail {

void check_names(const Cursor& cursor, std::span<const std::string> names) {
  check_width(cursor, static_cast<int>(names.size()));
  for (int i = 0; i < cursor.width(); ++i) {
    const std::string& expected = names[static_cast<std::size_t>(i)];
    if (cursor.name(i) == expected) continue;
    throw StoreError(StoreFailure::misuse, "column " + std::to_string(i + 1) + " of the statement is " +
                                               std::string{cursor.name(i)} + ", the row struct has " + expected);
  }
}

void check_width(const Cursor& cursor, int width) {
  if (cursor.width() == width) return;
  throw StoreError(StoreFailure::misuse, "the statement gives " + std::to_string(cursor.width()) +
                                             " columns, the program reads " + std::to_string(width));
}

}  // namespace huiqi::store::detail
