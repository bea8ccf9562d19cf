#include "base/page.h"

#include "base/id.h"

namespace huiqi {

std::string to_text(const PageEnd& end) {
  return end.order + '~' + std::to_string(end.id);
}

Result<PageEnd> parse_cursor(std::string_view cursor) {
  const auto mark = cursor.rfind('~');
  if (mark != std::string_view::npos) {
    if (const auto id = parse_id(cursor.substr(mark + 1))) return PageEnd{std::string{cursor.substr(0, mark)}, *id};
  }
  return fail(ErrorKind::invalid, "base.bad_cursor");
}

}  // namespace huiqi
