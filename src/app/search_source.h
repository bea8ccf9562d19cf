#pragma once

#include "app/core.h"
#include "search/feed.h"

namespace huiqi::app {

// What can be found of the documents: by everyone the public version of what is published, by officers the newest
// version of everything. `shared` outlives it.
search::Source search_source(const Shared& shared);

// The areas above one, itself included, by the tree of divisions; a code that is none stands alone. `directory`
// outlives it.
search::AreaPath area_path(const identity::Directory& directory);

}  // namespace huiqi::app
