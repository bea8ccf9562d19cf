#pragma once

#include "identity/directory.h"

// Areas are what figures are added up over: the divisions, and what acts like one without a code (赣江新区), which is
// named by the key of its organisation. One space of codes: "360100", "360000.ganjiang".
namespace huiqi::identity {

// Where a unit acts: the new area or park that it is or belongs to, else its division.
std::string area_of(const Directory& directory, const Organisation& organisation);

// The area's name on the day; empty for an unknown code.
std::string area_name(const Directory& directory, std::string_view code, Date on);

// Whether `inner` lies in or is `outer`; a new area lies in its division, nothing lies in a new area. False for unknown
// codes.
bool is_area_within(const Directory& directory, std::string_view inner, std::string_view outer);

// The areas of a rank below `outer` that exist on the day, in the order of the tree, those without a code after those
// with one: the cities of a province, and its new area.
std::vector<std::string> areas_below(const Directory& directory, std::string_view outer, Level rank, Date on);

}  // namespace huiqi::identity
