#pragma once

#include "policy/parse/outline.h"
#include "policy/parse/unit_finder.h"

namespace huiqi::policy::parse {

// Finds items whose number is damaged: where a list goes from 5 to 7, the item in between is looked for inside the text
// that 5 seems to have: a numeral without its delimiter (六强化…), else the place behind a closed list of units, else
// the second paragraph. What is found is marked `inferred`.
void repair_lost_numbers(std::string_view clean, const UnitGrammar& units, Outline& outline);

}  // namespace huiqi::policy::parse
