#pragma once

#include "ledger/match/subject.h"

namespace huiqi::ledger {

// The clauses of a text (between ，。；：and line ends), each without the words that say nothing. Clauses that are too
// short to tell anything are left out.
std::vector<Subject> clauses_of(std::string_view text, const Vocabulary& vocabulary);

}  // namespace huiqi::ledger
