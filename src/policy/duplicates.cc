#include "policy/duplicates.h"

#include "policy/content_store.h"
#include "policy/likeness.h"
#include "policy/text_store.h"
#include "text/utf8.h"

namespace huiqi::policy {
namespace {

constexpr std::size_t kBeginning = 24;   // characters of a text without a heading
constexpr std::size_t kLongest = 4'000;  // characters that are compared

std::u32string compared(std::string_view text) {
  return comparable(text).substr(0, kLongest);
}

// The texts of other documents, each read once.
class OtherTexts {
 public:
  explicit OtherTexts(store::Tx& tx) : tx_(tx) {}
  std::u32string of(const AlikeMeasure& measure) {
    auto found = texts_.find(measure.text);
    if (found == texts_.end()) found = texts_.emplace(measure.text, CleanText{clean_text(tx_, measure.text)}).first;
    return compared(found->second.at(measure.place));
  }

 private:
  store::Tx& tx_;
  std::map<TextId, CleanText> texts_;
};

}  // namespace

std::string alike_key(std::string_view heading, std::string_view text) {
  auto key = comparable(heading);
  if (key.empty()) key = comparable(text).substr(0, kBeginning);
  std::string utf8;
  for (const char32_t c : key) text::append(utf8, c);
  return utf8;
}

void find_duplicates(store::Tx& tx, DocumentId document, const CleanText& clean,
                     std::vector<VersionMeasure>& measures) {
  std::vector<std::string> keys;
  for (auto& measure : measures) {
    measure.duplicate.reset();
    measure.likeness.reset();
    if (!measure.alike_key.empty()) keys.push_back(measure.alike_key);
  }
  std::multimap<std::string, AlikeMeasure> alike;
  for (auto& other : measures_alike(tx, keys, document)) alike.emplace(other.alike_key, std::move(other));

  OtherTexts others{tx};
  for (auto& measure : measures) {
    const auto text = compared(clean.at(measure.place));
    const auto [begin, end] = alike.equal_range(measure.alike_key);
    for (auto at = begin; at != end; ++at) {
      const int percent = sequence_percent(text, others.of(at->second));
      if (percent < kDuplicatePercent || percent * 100 <= measure.likeness.value_or(0)) continue;
      measure.duplicate = at->second.id;
      measure.likeness = percent * 100;
    }
  }
}

}  // namespace huiqi::policy
