#pragma once

#include "catalog/catalog.h"
#include "search/thesaurus.h"

namespace huiqi::search {

// The words and fillers of catalog/thesaurus/*.yaml. `folding` outlives it.
Thesaurus thesaurus_of(const catalog::Catalog& catalog, const Folding& folding);

}  // namespace huiqi::search
