#pragma once

#include "identity/groups.h"
#include "identity/organisations.h"

namespace huiqi::identity {

// Who and where there is, in one deployment: divisions, functions, organisations and the words of group nouns. Made
// once at start. Immutable; safe to read from several threads.
struct Directory {
  Divisions divisions;
  Functions functions;
  Organisations organisations;
  GroupWords group_words;
};

struct ReadDirectory {
  Directory directory;
  std::vector<Issue> issues;  // empty: it may be used
};

// `files` names the files of catalog/divisions and catalog/organisations that this deployment takes: {"national",
// "hunan"}. Each must exist in at least one of the two.
ReadDirectory read_directory(const catalog::Catalog& catalog, std::span<const std::string> files);

}  // namespace huiqi::identity
