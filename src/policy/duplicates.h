#pragma once

#include "policy/clean_text.h"
#include "store/tx.h"

// Measures of other documents that say the same: work that would be counted twice.
namespace huiqi::policy {

// Equal for measures that may be one: the heading without punctuation, else how the text begins.
std::string alike_key(std::string_view heading, std::string_view text);

// From this likeness on, two measures with the same key are shown as likely duplicates.
constexpr int kDuplicatePercent = 80;

// Sets `duplicate` and `likeness` of each measure to the most alike one that the newest version of another document
// holds, or to nothing. `clean` is the version's text.
void find_duplicates(store::Tx& tx, DocumentId document, const CleanText& clean, std::vector<VersionMeasure>& measures);

}  // namespace huiqi::policy
