#include "search/pieces.h"

namespace huiqi::search {
namespace {

constexpr std::size_t kLongestPiece = 8;  // units

class Cutter {
 public:
  Cutter(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus, const Phrase& phrase,
         bool officers)
      : reading_(reading), folding_(folding), thesaurus_(thesaurus), officers_(officers), phrase_(phrase) {}

  std::vector<Piece> cut() {
    const Codes codes = codes_of(phrase_.units);
    const std::size_t end = std::min(codes.size(), kMostUnitsCut);
    std::size_t unknown = 0;  // where the units begin that are in no piece
    for (std::size_t at = 0; at < end;) {
      const Thesaurus::Word* word = known_word(std::u32string_view{codes}.substr(at, end - at));
      const std::size_t length = word != nullptr ? word->length : longest_piece(at, end);
      if (length == 0) {
        ++at;
        continue;
      }
      add_unknown(unknown, at);
      if (word == nullptr || !word->filler) pieces_.push_back({text(at, at + length), true});
      at += length;
      unknown = at;
    }
    add_unknown(unknown, end);
    return std::move(pieces_);
  }

 private:
  std::string text(std::size_t begin, std::size_t end) const {
    const std::size_t from = phrase_.units[begin].begin;
    return phrase_.text.substr(from, phrase_.units[end - 1].end - from);
  }

  // A filler, or a word that leads to something.
  const Thesaurus::Word* known_word(std::u32string_view codes) {
    const Thesaurus::Word* word = thesaurus_.longest_at(codes);
    if (word == nullptr || word->filler) return word;
    const Word wanted = make_word(folding_, thesaurus_, word->text);
    const auto leads = [&](const Phrase& each) { return occurs(reading_, each, officers_); };
    return std::ranges::any_of(wanted.phrases, leads) ? word : nullptr;
  }

  std::size_t longest_piece(std::size_t at, std::size_t end) {
    const std::size_t least = is_word(phrase_.units[at]) ? 1 : 2;
    for (std::size_t length = std::min(kLongestPiece, end - at); length >= least; --length) {
      if (length == phrase_.units.size()) continue;  // known not to occur
      if (occurs(reading_, make_phrase(folding_, text(at, at + length)), officers_)) return length;
    }
    return 0;
  }

  // A single character between known words is a particle.
  void add_unknown(std::size_t begin, std::size_t end) {
    const bool particle = end - begin == 1 && !is_word(phrase_.units[begin]);
    if (begin < end && !particle) pieces_.push_back({text(begin, end), false});
  }

  SideFile::Reading& reading_;
  const Folding& folding_;
  const Thesaurus& thesaurus_;
  bool officers_;
  const Phrase& phrase_;
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Piece> cut(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus,
                       const Phrase& phrase, bool officers) {
  return Cutter{reading, folding, thesaurus, phrase, officers}.cut();
}

}  // namespace huiqi::search
