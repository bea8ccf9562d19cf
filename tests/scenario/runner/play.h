#pragma once

#include "scenario/runner/steps.h"
#include "store/dialect.h"

namespace huiqi::scenario {

// Plays a scenario in a world of its own; each mistake becomes a failure of the running test at the line of `file`.
void play(const std::vector<Step>& steps, const std::string& file, store::Dialect dialect);

}  // namespace huiqi::scenario
