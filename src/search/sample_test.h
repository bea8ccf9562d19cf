#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "search/search.h"
#include "support/temp_folder.h"

namespace huiqi::search {

// One for all tests: making it takes longer than most of them.
inline const Folding& folding() {
  static const Folding one;
  return one;
}

// What the tests look for: our own writing, of a province that does not exist.
inline Entry measure(std::int64_t id, std::string heading, std::string body) {
  Entry entry;
  entry.id = id;
  entry.document_id = id / 100;
  entry.title = "示例省稳定中小企业发展若干措施";
  entry.heading = std::move(heading);
  entry.body = std::move(body);
  entry.visibility = Visibility::everyone;
  entry.issuing_system = "industry";
  entry.topics = {"general"};
  entry.level = Level::province;
  entry.area = "430000";
  entry.date = make_date(2026, 3, 2);
  return entry;
}

inline Entry document(std::int64_t id, std::string title, std::string body = {}) {
  Entry entry = measure(id * 100, {}, std::move(body));
  entry.kind = Kind::document;
  entry.title = std::move(title);
  return entry;
}

class SearchTest : public ::testing::Test {
 protected:
  const Date today = make_date(2026, 6, 15);
  testing::TempFolder folder;
  Thesaurus thesaurus{folding()};
  Index index{folder.path(), folding()};
  std::int64_t events = 0;

  // Each entry as a document of its own, unless they share a document_id.
  void publish(const std::vector<Entry>& entries) {
    std::vector<DocumentEntries> documents;
    for (const Entry& entry : entries) {
      auto place = std::ranges::find(documents, entry.document_id, &DocumentEntries::document_id);
      if (place == documents.end()) place = documents.insert(place, {entry.document_id, {}});
      place->entries.push_back(entry);
    }
    index.apply(documents, {++events, "hash"});
  }

  void withdraw(std::int64_t document_id) {
    const DocumentEntries none{document_id, {}};
    index.apply({&none, 1}, {++events, "hash"});
  }

  Answer find(Request request) {
    const Query query = parse_query(folding(), thesaurus, request.text);
    return index.read(
        [&](SideFile::Reading& reading) { return search(reading, folding(), query, request, day_of(today)); });
  }
  Answer find(std::string text) {
    Request request;
    request.text = std::move(text);
    return find(request);
  }

  static std::vector<std::int64_t> ids(const Answer& answer) {
    std::vector<std::int64_t> ids;
    for (const Found& found : answer.items) ids.push_back(found.entry.id);
    return ids;
  }
  std::vector<std::int64_t> ids(std::string text) { return ids(find(std::move(text))); }
};

}  // namespace huiqi::search
