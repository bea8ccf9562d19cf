#include "search/highlight.h"

#include "base/utf8.h"

namespace huiqi::search {
namespace {

struct Hit {
  std::size_t begin;  // units
  std::size_t end;
  std::size_t word;  // of the query
};

std::vector<Hit> find_hits(std::span<const Unit> units, const Query& query) {
  std::vector<Hit> hits;
  for (std::size_t word = 0; word < query.words.size(); ++word) {
    for (const Phrase& phrase : query.words[word].phrases) {
      for (const std::size_t at : find_phrase(units, phrase)) hits.push_back({at, at + phrase.units.size(), word});
    }
  }
  std::ranges::sort(hits, {}, &Hit::begin);
  return hits;
}

// Marks of those hits that lie whole in text.substr(begin, size).
std::vector<Mark> marks_of(std::string_view text, std::span<const Unit> units, std::span<const Hit> hits,
                           std::size_t begin, std::size_t size) {
  std::vector<Mark> marks;
  std::size_t counted = begin;
  std::int32_t characters = 0;
  const auto position = [&](std::size_t at) {
    characters += static_cast<std::int32_t>(count_characters(text.substr(counted, at - counted)));
    counted = at;
    return characters;
  };
  std::size_t marked_to = 0;  // bytes
  for (const Hit& hit : hits) {
    const std::size_t from = std::max<std::size_t>(units[hit.begin].begin, marked_to);
    const std::size_t to = units[hit.end - 1].end;
    if (units[hit.begin].begin < begin || to > begin + size || to <= marked_to) continue;
    const std::int32_t first = position(from);
    const std::int32_t last = position(to);
    if (!marks.empty() && from == marked_to) {
      marks.back().end = last;  // overlaps or touches the one before
    } else {
      marks.push_back({first, last});
    }
    marked_to = to;
  }
  return marks;
}

struct Window {
  std::size_t begin;  // units
  std::size_t end;
};

// How many words of the query stand from a hit on, and within how many units: more words are better, then fewer units.
struct Density {
  std::size_t words = 0;
  std::size_t units = 0;
  bool beats(const Density& other) const { return words != other.words ? words > other.words : units < other.units; }
};

Density density_from(std::span<const Hit> hits, std::size_t first, std::size_t end) {
  Density density;
  std::uint64_t seen = 0;
  for (std::size_t i = first; i < hits.size() && hits[i].begin < end; ++i) {
    const std::uint64_t word = std::uint64_t{1} << (hits[i].word % 64);
    if (hits[i].end > end || (seen & word) != 0) continue;
    seen |= word;
    density = {density.words + 1, hits[i].end - hits[first].begin};
  }
  return density;
}

// The first unit of the sentence that `at` stands in, if it is near.
std::size_t sentence_begin(std::span<const Unit> units, std::size_t at) {
  constexpr std::size_t near = 20;
  const std::size_t lowest = at > near ? at - near : 0;
  for (std::size_t i = at; i > lowest; --i) {
    if (units[i].after_stop) return i;
  }
  return lowest == 0 ? 0 : at - near / 2;
}

Window choose_window(std::span<const Unit> units, std::span<const Hit> hits, std::size_t length) {
  std::size_t begin = 0;
  Density best;
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const std::size_t start = sentence_begin(units, hits[i].begin);
    const Density density = density_from(hits, i, start + length);
    if (density.beats(best)) {
      best = density;
      begin = start;
    }
  }
  const std::size_t end = std::min(units.size(), begin + length);
  if (end - begin < length) begin = end > length ? end - length : 0;  // the text's end: show more before
  return {begin, end};
}

std::string on_one_line(std::string_view text) {
  std::string line{text};
  std::ranges::replace_if(
      line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return line;
}

}  // namespace

std::vector<std::size_t> find_phrase(std::span<const Unit> units, const Phrase& phrase) {
  std::vector<std::size_t> places;
  const std::span<const Unit> wanted = phrase.units;
  const auto same = [&](std::size_t at) {
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if (units[at + i].code != wanted[i].code) return false;
      // A stop splits Chinese characters only: words are apart anyway.
      const bool between_han = i > 0 && !is_word(wanted[i]) && !is_word(wanted[i - 1]);
      if (between_han && units[at + i].after_stop != wanted[i].after_stop) return false;
    }
    return true;
  };
  if (wanted.empty()) return places;
  for (std::size_t at = 0; at + wanted.size() <= units.size(); ++at) {
    if (units[at].code == wanted[0].code && same(at)) places.push_back(at);
  }
  return places;
}

Marked mark(const Folding& folding, std::string_view text, const Query& query) {
  const std::vector<Unit> units = find_units(folding, text);
  return {on_one_line(text), marks_of(text, units, find_hits(units, query), 0, text.size())};
}

Marked snippet(const Folding& folding, std::string_view text, const Query& query, std::size_t length) {
  const std::vector<Unit> units = find_units(folding, text);
  if (units.empty()) return {on_one_line(text), {}};
  const std::vector<Hit> hits = find_hits(units, query);
  const Window window = choose_window(units, hits, length);
  const std::size_t begin = window.begin == 0 ? 0 : units[window.begin].begin;
  const std::size_t end = window.end == units.size() ? text.size() : units[window.end - 1].end;
  Marked result{on_one_line(text.substr(begin, end - begin)), marks_of(text, units, hits, begin, end - begin)};
  if (window.end < units.size()) result.text += "…";
  if (window.begin > 0) {
    result.text.insert(0, "…");
    for (Mark& each : result.marks) each = {each.begin + 1, each.end + 1};
  }
  return result;
}

}  // namespace huiqi::search
