#pragma once

#include "base/result.h"
#include "search/search.h"

namespace huiqi::search {

// The place where a page ended as text for a client, bound to what was asked for: `question` is whatever tells two
// questions apart. Error of reading: search.bad_cursor, for a text that was not made for this question.
std::string cursor_text(const Place& place, std::string_view question);
Result<Place> read_cursor(std::string_view text, std::string_view question);

}  // namespace huiqi::search
