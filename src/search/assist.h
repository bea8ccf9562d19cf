#pragma once

#include "search/search.h"
#include "search/suggest.h"

namespace huiqi::search {

// What helps on where nothing was found.
struct Help {
  struct Widen {
    Facet facet;
    std::int64_t count = 0;  // hits that only the choice in this facet keeps out
  };
  std::vector<Widen> widen;  // the one that gives most first
  std::int64_t without_filters =
      0;  // hits if nothing were chosen at all; counted only where no single choice is to blame
  std::vector<std::string> instead;  // the items are hits of these words, for the text as it was typed has none
  std::vector<std::string> dropped;  // and these words were left out, since nothing speaks of them
  std::vector<std::string> did_you_mean;
};

struct Assisted {
  Answer answer;
  std::optional<Help> help;  // only where the text as typed finds nothing
};

// Finds what the visitor typed. Where that gives nothing: says which choice is to blame, or else looks for its parts
// (怎么申请贷款贴息 as 贷款 贴息), leaves out what nobody writes of, and says what may have been meant (专精特薪:
// 专精特新).
Assisted ask(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus, const Request& request,
             Date today);

}  // namespace huiqi::search
