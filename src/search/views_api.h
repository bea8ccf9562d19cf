#pragma once

#include "json/json.h"
#include "search/assist.h"

// The answers of the search routes, as api/openapi.yaml has them.
namespace huiqi::search {

struct SearchItem {
  Found found;
};
void fields(auto& visit, json::Of<Mark> auto& mark) {
  visit("begin", mark.begin);
  visit("end", mark.end);
}
void fields(auto& visit, json::Of<Marked> auto& marked) {
  visit("text", marked.text);
  visit("marks", marked.marks);
}
void fields(auto& visit, json::Of<SearchItem> auto& item) {
  const Entry& entry = item.found.entry;
  const auto unless_empty = [](const std::string& text) { return text.empty() ? std::nullopt : std::optional{text}; };
  const auto heading = item.found.heading.text.empty() ? std::nullopt : std::optional{item.found.heading};
  visit("id", std::to_string(entry.id));
  visit("kind", entry.kind);
  visit("document_id", std::to_string(entry.document_id));
  visit("title", item.found.title);
  visit("heading", heading);
  visit("snippet", item.found.snippet);
  visit("audience", entry.audience);
  visit("issuing_system", unless_empty(entry.issuing_system));
  visit("topics", entry.topics);
  visit("level", entry.level);
  visit("area", unless_empty(entry.area));
  visit("date", entry.date);
  visit("validity", item.found.validity);
  visit("expires_on", entry.expires_on);
  visit("application_deadline", entry.deadline);
}

void fields(auto& visit, json::Of<FacetValue> auto& value) {
  visit("value", value.value);
  visit("count", value.count);
}

// A word as it was understood.
struct UnderstoodWord {
  std::string said;
  std::vector<std::string> also;
};
void fields(auto& visit, json::Of<UnderstoodWord> auto& word) {
  visit("said", word.said);
  visit("also", word.also);
}

void fields(auto& visit, json::Of<Help::Widen> auto& widen) {
  visit("facet", widen.facet);
  visit("count", widen.count);
}
void fields(auto& visit, json::Of<Help> auto& help) {
  visit("widen", help.widen);
  visit("without_filters", help.without_filters);
  visit("instead", help.instead);
  visit("dropped", help.dropped);
  visit("did_you_mean", help.did_you_mean);
}

struct SearchPage {
  std::vector<SearchItem> items = {};
  json::Raw next{"null"};  // text, or null on the last page
  std::int64_t total = 0;
  bool capped = false;
  std::map<std::string, std::vector<FacetValue>> facets = {};
  std::vector<UnderstoodWord> understood = {};
  std::optional<Help> help = {};
};
void fields(auto& visit, json::Of<SearchPage> auto& page) {
  visit("items", page.items);
  visit("next", page.next);
  visit("total", page.total);
  visit("capped", page.capped);
  visit("facets", page.facets);
  visit("understood", page.understood);
  visit("help", page.help);
}

void fields(auto& visit, json::Of<Suggestion> auto& suggestion) {
  const auto document = suggestion.document_id ? std::optional{std::to_string(*suggestion.document_id)} : std::nullopt;
  visit("text", suggestion.text);
  visit("kind", suggestion.kind);
  visit("document_id", document);
}

struct Suggestions {
  std::vector<Suggestion> items;
};
void fields(auto& visit, json::Of<Suggestions> auto& suggestions) {
  visit("items", suggestions.items);
}

}  // namespace huiqi::search
