#include <random>

#include "search/sample_test.h"
#include "text/utf8.h"

// What holds for every text and every query: tried with many made by chance.
namespace huiqi::search {
namespace {

// A text of few characters, so that the same ones meet often, with all that may stand between them.
std::string random_text(std::mt19937& random, std::size_t length) {
  static const std::vector<std::string> parts{"企", "业",   "贷",  "款", "务", "工", "發", "发", "2026", "5",
                                              "G",  "iso",  "ISO", "。", "、", "（", "）", "“",  "”",    " ",
                                              "\n", "　　", "，",  "％", "Ａ", "é",  "か", "\"", "'",    "*"};
  std::string text;
  for (std::size_t i = 0; i < length; ++i) text += parts[random() % (random() % 3 == 0 ? parts.size() : 8)];
  return text;
}

std::vector<Entry> random_entries(std::mt19937& random, std::size_t count) {
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < count; ++i) {
    Entry entry = measure(static_cast<std::int64_t>(100 * (i + 1)), random_text(random, random() % 6),
                          random_text(random, random() % 40));
    entry.title = random_text(random, 3 + random() % 5);
    entries.push_back(std::move(entry));
  }
  return entries;
}

// Some neighbouring units of a text with what stands between them: words are not cut.
std::string random_part(std::mt19937& random, const std::string& text, std::size_t most) {
  const auto units = find_units(folding(), text);
  if (units.empty()) return {};
  const std::size_t begin = random() % units.size();
  const std::size_t last = std::min(begin + random() % most, units.size() - 1);
  return text.substr(units[begin].begin, units[last].end - units[begin].begin);
}

// One text with everything that no word reaches over, for a search by hand: 企业。务 as 企业|务, words between blanks.
std::string flat(std::string_view text) {
  std::string flat = " ";
  bool after_word = true;
  for (const Unit& unit : find_units(folding(), text)) {
    if (is_word(unit)) {
      if (!flat.ends_with(' ')) flat += ' ';
      append_word(folding(), text.substr(unit.begin, unit.end - unit.begin), flat);
      flat += ' ';
    } else {
      if (unit.after_stop && !after_word) flat += '|';
      text::append(flat, unit.code);
    }
    after_word = is_word(unit);
  }
  return flat;
}

bool stands_in(const std::string& phrase, const std::string& text) {
  const std::string flat_text = flat(text);
  std::string wanted = flat(phrase).substr(1);
  const bool begins_with_word = is_word(find_units(folding(), phrase).front());
  if (begins_with_word) wanted.insert(0, " ");
  return flat_text.find(wanted) != std::string::npos;
}

bool fits(const Query& query, const Entry& entry) {
  return std::ranges::all_of(query.words, [&](const Word& word) {
    const std::string& phrase = word.phrases.front().text;
    return stands_in(phrase, entry.title) || stands_in(phrase, entry.heading) || stands_in(phrase, entry.body);
  });
}

class Property : public SearchTest {
 protected:
  std::mt19937 random{20261122};

  std::vector<std::int64_t> all_ids(const std::string& text) {
    Request request;
    request.text = text;
    request.limit = 1000;
    auto found = SearchTest::ids(find(request));
    std::ranges::sort(found);
    return found;
  }
};

TEST_F(Property, EveryPartOfAnIndexedTextIsFound) {
  const auto entries = random_entries(random, 80);
  publish(entries);
  for (int i = 0; i < 400; ++i) {
    const Entry& entry = entries[random() % entries.size()];
    const std::string part = random_part(random, random() % 3 == 0 ? entry.title : entry.body, 8);
    EXPECT_THAT(all_ids(part), ::testing::Contains(entry.id)) << '[' << part << "] of [" << entry.body << ']';
  }
}

TEST_F(Property, ExactlyThatIsFoundWhichASearchByHandFinds) {
  const auto entries = random_entries(random, 80);
  publish(entries);
  for (int i = 0; i < 300; ++i) {
    std::string typed = random() % 2 == 0 ? random_text(random, 1 + random() % 5)
                                          : random_part(random, entries[random() % entries.size()].body, 5);
    if (random() % 3 == 0) typed += ' ' + random_text(random, 1 + random() % 3);
    const Query query = parse_literally(folding(), typed);
    std::vector<std::int64_t> expected;
    for (const Entry& entry : entries) {
      if (fits(query, entry)) expected.push_back(entry.id);
    }
    EXPECT_EQ(all_ids(typed), expected) << '[' << typed << ']';
  }
}

TEST_F(Property, EveryHitIsMarkedSomewhere) {
  const auto entries = random_entries(random, 60);
  publish(entries);
  for (int i = 0; i < 200; ++i) {
    const std::string part = random_part(random, entries[random() % entries.size()].body, 6);
    Request request;
    request.text = part;
    for (const Found& found : find(request).items) {
      if (parse_literally(folding(), part).empty()) break;
      EXPECT_FALSE(found.title.marks.empty() && found.heading.marks.empty() && found.snippet.marks.empty())
          << '[' << part << "] in [" << found.snippet.text << ']';
    }
  }
}

TEST_F(Property, ChangesLeaveWhatAFreshIndexWouldHold) {
  std::map<std::int64_t, Entry> alive;
  for (int round = 0; round < 40; ++round) {
    auto fresh = random_entries(random, 10);
    const Entry& one = fresh[random() % fresh.size()];
    if (random() % 4 == 0) {
      withdraw(one.document_id);
      alive.erase(one.document_id);
    } else {
      publish({one});
      alive[one.document_id] = one;
    }
    const std::string typed = random_text(random, 2);
    const Query query = parse_literally(folding(), typed);
    std::vector<std::int64_t> expected;
    for (const auto& [document, entry] : alive) {
      if (fits(query, entry)) expected.push_back(entry.id);
    }
    EXPECT_EQ(all_ids(typed), expected) << '[' << typed << ']';
  }
}

}  // namespace
}  // namespace huiqi::search
