#include "search/walk.h"

namespace huiqi::search {
namespace {

void append_phrase(std::string& expression, const Phrase& phrase) {
  expression += '"';
  for (const char c : phrase.text) {
    if (c == '"') expression += '"';
    expression += c;
  }
  expression += phrase.prefix ? "\"*" : "\"";
}

}  // namespace

std::string match_expression(const Query& query) {
  std::string expression;
  for (const Word& word : query.words) {
    if (!expression.empty()) expression += " AND ";
    expression += '(';
    for (const Phrase& phrase : word.phrases) {
      if (&phrase != &word.phrases.front()) expression += " OR ";
      append_phrase(expression, phrase);
    }
    expression += ')';
  }
  return expression;
}

void walk(SideFile::Reading& reading, Part part, const Query& query, const RowSink& sink) {
  const std::string match = match_expression(query);
  reading.fts().with_sink(sink, [&] {
    if (part == Part::whole) {
      visit_words(reading.tx(), match);
    } else {
      visit_heads(reading.tx(), match);
    }
  });
}

bool occurs(SideFile::Reading& reading, const Phrase& phrase, bool officers) {
  bool found = false;
  const Query query{{Word{{phrase}}}};
  walk(reading, Part::whole, query, [&](Slot slot, std::span<const PhraseCounts>) {
    const Attributes* of = reading.columns().find(slot);
    found = of != nullptr && (officers || of->visibility == Visibility::everyone);
    return !found;
  });
  return found;
}

}  // namespace huiqi::search
