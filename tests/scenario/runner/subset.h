#pragma once

#include "scenario/runner/steps.h"

namespace huiqi::scenario {

// What a scenario has kept under a name, written $name.
using Names = std::map<std::string, std::string>;

// Each $name of `text` replaced by what is kept. A name that is not kept throws std::runtime_error.
std::string filled(const std::string& text, const Names& names);
// The same inside the strings of JSON, where quotes and line ends are escaped.
std::string filled_json(const std::string& text, const Names& names);

// Whether `actual` holds what `expected` says, and what it does not, by path. Maps may hold more members; lists hold
// as many items, or any more where the last expected one is "...". A text is compared as it is, but "*" is anything
// that is there, "~part" holds the part, and "=$name" keeps what stands there under that name. null is absent or null.
std::vector<std::string> differences(const Json& expected, const Json& actual, Names& names);

// The same for a text alone, as a header has it.
std::vector<std::string> text_differences(const std::string& expected, const std::string& actual, Names& names);

}  // namespace huiqi::scenario
