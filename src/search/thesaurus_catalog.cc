#include "search/thesaurus_catalog.h"

namespace huiqi::search {
namespace {

constexpr std::int64_t kUsualWeight = 80;

void add(Thesaurus& thesaurus, const catalog::Node& entry) {
  const catalog::Node* stated = entry.find("weight");
  const auto weight = static_cast<int>(stated != nullptr ? stated->integer() : kUsualWeight);
  for (const std::string& said : entry.texts_at("say")) {
    for (const std::string& found : entry.texts_at("find")) {
      if (said == found) continue;
      thesaurus.add(said, found, weight);
      if (entry.flag("both")) thesaurus.add(found, said, weight);
    }
  }
}

}  // namespace

Thesaurus thesaurus_of(const catalog::Catalog& catalog, const Folding& folding) {
  Thesaurus thesaurus{folding};
  for (const catalog::Entry& file : catalog.of("thesaurus")) {
    if (const catalog::Node* words = file.body.find("words")) {
      for (const catalog::Child& entry : words->children()) add(thesaurus, entry.value);
    }
    for (const std::string& filler : file.body.texts_at("fillers")) thesaurus.add_filler(filler);
  }
  return thesaurus;
}

}  // namespace huiqi::search
