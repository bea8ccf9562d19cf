#include "search/assist.h"

#include "search/pieces.h"

namespace huiqi::search {
namespace {

class Assistant {
 public:
  Assistant(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus, const Request& request,
            Day today)
      : reading_(reading), folding_(folding), thesaurus_(thesaurus), request_(request), today_(today) {}

  Assisted ask() {
    const Query typed = parse_query(folding_, thesaurus_, request_.text);
    Assisted assisted{find(typed, request_), std::nullopt};
    if (assisted.answer.total > 0) return assisted;
    Help help = blame_choices(assisted.answer);
    if (help.widen.empty() && !typed.empty()) {
      help.without_filters = count_without_filters(typed);
      if (help.without_filters == 0) loosen(typed, assisted.answer, help);
    }
    assisted.help = std::move(help);
    return assisted;
  }

 private:
  Answer find(const Query& query, const Request& request) { return search(reading_, folding_, query, request, today_); }

  static Help blame_choices(const Answer& answer) {
    Help help;
    for (const auto& [facet, name] : enum_names(Facet{})) {
      const std::int64_t count = answer.kept_out_by[static_cast<std::size_t>(facet)];
      if (count > 0) help.widen.push_back({facet, count});
    }
    std::ranges::stable_sort(help.widen, std::greater<>{}, &Help::Widen::count);
    return help;
  }

  std::int64_t count_without_filters(const Query& query) {
    Request all;
    all.wanted.officers = request_.wanted.officers;
    all.limit = 0;
    return find(query, all).total;
  }

  // Every word in parts that occur; what occurs nowhere is left out.
  void loosen(const Query& typed, Answer& answer, Help& help) {
    Query loose;
    for (const Word& word : typed.words) {
      if (std::ranges::any_of(word.phrases, [&](const Phrase& each) { return occurs(each); })) {
        loose.words.push_back(word);
      } else {
        loosen(word.phrases.front(), loose, help);
      }
    }
    answer = find_most(std::move(loose), help);
  }

  void loosen(const Phrase& phrase, Query& loose, Help& help) {
    for (const Piece& piece : cut(reading_, folding_, thesaurus_, phrase, officers())) {
      if (piece.occurs) {
        loose.words.push_back(make_word(folding_, thesaurus_, piece.text));
      } else {
        help.dropped.push_back(piece.text);
      }
    }
    for (std::string& text : nearest(reading_, folding_, thesaurus_, phrase.text, officers())) {
      help.did_you_mean.push_back(std::move(text));
    }
  }

  bool officers() const { return request_.wanted.officers; }
  bool occurs(const Phrase& phrase) { return search::occurs(reading_, phrase, officers()); }

  // All words together; as long as that gives nothing, without the one that fewest entries speak of.
  Answer find_most(Query query, Help& help) {
    for (;;) {
      Answer answer = find(query, request_);
      if (answer.total > 0 || query.words.size() < 2) {
        if (answer.total > 0 && !query.empty()) {
          for (const Word& word : query.words) help.instead.push_back(word.phrases.front().text);
          return answer;
        }
        return find_nothing(std::move(answer));
      }
      const auto rarest = rarest_word(query);
      help.dropped.push_back(query.words[rarest].phrases.front().text);
      query.words.erase(query.words.begin() + static_cast<std::ptrdiff_t>(rarest));
    }
  }

  // An empty query would find everything.
  static Answer find_nothing(Answer answer) {
    Answer nothing;
    nothing.understood = std::move(answer.understood);
    return nothing;
  }

  std::size_t rarest_word(const Query& query) {
    std::size_t rarest = 0;
    std::int64_t fewest = std::numeric_limits<std::int64_t>::max();
    for (std::size_t i = 0; i < query.words.size(); ++i) {
      Request count = request_;
      count.limit = 0;
      const std::int64_t total = find(Query{{query.words[i]}}, count).total;
      if (total < fewest) {
        fewest = total;
        rarest = i;
      }
    }
    return rarest;
  }

  SideFile::Reading& reading_;
  const Folding& folding_;
  const Thesaurus& thesaurus_;
  const Request& request_;
  Day today_;
};

}  // namespace

Assisted ask(SideFile::Reading& reading, const Folding& folding, const Thesaurus& thesaurus, const Request& request,
             Date today) {
  return Assistant{reading, folding, thesaurus, request, day_of(today)}.ask();
}

}  // namespace huiqi::search
