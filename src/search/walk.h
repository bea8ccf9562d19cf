#pragma once

#include "search/index.h"
#include "search/query.h"

namespace huiqi::search {

enum class Part : std::uint8_t {
  whole,  // title, heading and body
  head,   // title and heading
};

// The MATCH expression of a query: (a OR b) AND c.
std::string match_expression(const Query& query);

// Hands every entry that the query occurs in to the sink, the newest first, until it returns false.
void walk(SideFile::Reading& reading, Part part, const Query& query, const RowSink& sink);

// Whether the phrase stands in anything that may be seen.
bool occurs(SideFile::Reading& reading, const Phrase& phrase, bool officers);

}  // namespace huiqi::search
