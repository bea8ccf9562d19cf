#include "search/pieces.h"
#include "search/tokens.h"

namespace huiqi::search {
namespace {

constexpr std::size_t kMostHeads = 60;
constexpr std::size_t kMostRows = 20'000;
constexpr std::size_t kMostNearest = 3;
constexpr std::size_t kLongestTyped = 20;  // units

std::size_t allowed_differences(std::size_t length) {
  return length >= 6 ? 2 : length >= 3 ? 1 : 0;
}

std::size_t differences(std::u32string_view a, std::u32string_view b) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.size(); ++i) count += a[i] != b[i] ? 1U : 0U;
  return count;
}

// Differences where characters may also be missing or too many.
std::size_t distance(std::u32string_view a, std::u32string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] != b[j - 1] ? 1U : 0U);
      diagonal = std::exchange(row[j], std::min({replaced, row[j] + 1, row[j - 1] + 1}));
    }
  }
  return row[b.size()];
}

// Each pair of neighbours on its own: any of them will do.
Query any_pair(const Folding& folding, const Phrase& phrase) {
  Word word;
  for (std::size_t i = 0; i + 1 < phrase.units.size(); ++i) {
    const std::size_t from = phrase.units[i].begin;
    word.phrases.push_back(make_phrase(folding, phrase.text.substr(from, phrase.units[i + 1].end - from)));
  }
  return {{std::move(word)}};
}

class Nearest {
 public:
  Nearest(SideFile::Reading& reading, const Folding& folding, const Phrase& phrase, bool officers)
      : reading_(reading), folding_(folding), phrase_(phrase), codes_(codes_of(phrase.units)), officers_(officers) {}

  void look_into(const Thesaurus& thesaurus) {
    const std::size_t allowed = allowed_differences(codes_.size());
    for (const auto& [codes, word] : thesaurus.words()) {
      const bool alike = codes.size() + 1 >= codes_.size() && codes.size() <= codes_.size() + 1 && codes != codes_;
      if (alike && !word.filler && distance(codes, codes_) <= allowed) found_[word.text] += 1000;
    }
  }

  // The heads that share most pairs with what was typed.
  void look_into_heads() {
    std::vector<std::pair<std::size_t, Slot>> heads;
    std::size_t rows = 0;
    walk(reading_, Part::head, any_pair(folding_, phrase_), [&](Slot slot, std::span<const PhraseCounts> pairs) {
      const Attributes* of = reading_.columns().find(slot);
      if (of != nullptr && (officers_ || of->visibility == Visibility::everyone)) {
        heads.emplace_back(static_cast<std::size_t>(std::ranges::count_if(pairs, &PhraseCounts::any)), slot);
      }
      return ++rows < kMostRows;
    });
    std::ranges::stable_sort(heads, std::greater<>{}, [](const auto& head) { return head.first; });
    if (heads.size() > kMostHeads) heads.resize(kMostHeads);
    for (const auto& [shared, slot] : heads) {
      const Entry entry = load_entry(reading_.tx(), slot).value().entry;
      look_into(entry.title);
      look_into(entry.heading);
    }
  }

  std::vector<std::string> best() const {
    std::vector<std::pair<std::string, int>> sorted{found_.begin(), found_.end()};
    std::ranges::stable_sort(sorted, std::greater<>{}, [](const auto& each) { return each.second; });
    std::vector<std::string> best;
    for (auto& [text, count] : sorted) {
      if (best.size() < kMostNearest) best.push_back(text);
    }
    return best;
  }

 private:
  void look_into(const std::string& text) {
    const std::vector<Unit> units = find_units(folding_, text);
    const Codes codes = codes_of(units);
    for (std::size_t at = 0; at + codes_.size() <= codes.size(); ++at) {
      const std::size_t count = differences(std::u32string_view{codes}.substr(at, codes_.size()), codes_);
      if (count == 0 || count > allowed_differences(codes_.size())) continue;
      const std::size_t from = units[at].begin;
      ++found_[text.substr(from, units[at + codes_.size() - 1].end - from)];
    }
  }

  SideFile::Reading& reading_;
  const Folding& folding_;
  const Phrase& phrase_;
  Codes codes_;
  bool officers_;
  std::map<std::string, int> found_;
};

}  // namespace

std::vector<std::string> nearest(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus,
                                 std::string_view typed, bool officers) {
  const Phrase phrase = make_phrase(folding, typed);
  if (phrase.units.size() < 3 || phrase.units.size() > kLongestTyped) return {};
  Nearest nearest{reading, folding, phrase, officers};
  nearest.look_into(thesaurus);
  nearest.look_into_heads();
  return nearest.best();
}

}  // namespace huiqi::search
