#include "search/api.h"

#include "search/page_cursor.h"
#include "search/views_api.h"

namespace huiqi::search {
namespace {

constexpr std::size_t kMostChosen = 50;

struct SearchQuery {
  std::string q;
  std::vector<Kind> kind;
  std::vector<Audience> audience;
  std::vector<std::string> issuing_system;
  std::vector<std::string> topic;
  std::vector<Level> level;
  std::vector<std::string> area;
  std::vector<std::int16_t> year;
  std::vector<Validity> validity;
  Order sort = Order::relevance;
  std::int32_t limit = 20;
  std::optional<std::string> cursor;
};
void fields(auto& visit, json::Of<SearchQuery> auto& query) {
  const json::Count some{0, kMostChosen};
  visit("q", query.q, json::Length{0, 100}, json::or_default);
  visit("kind", query.kind, some);
  visit("audience", query.audience, some);
  visit("issuing_system", query.issuing_system, some);
  visit("topic", query.topic, some);
  visit("level", query.level, some);
  visit("area", query.area, some);
  visit("year", query.year, some);
  visit("validity", query.validity, some);
  visit("sort", query.sort, json::or_default);
  visit("limit", query.limit, json::Between{1, 50}, json::or_default);
  visit("cursor", query.cursor, json::Length{1, 100});
}

struct SuggestQuery {
  std::string q;
};
void fields(auto& visit, json::Of<SuggestQuery> auto& query) {
  visit("q", query.q, json::Length{0, 100}, json::or_default);
}

// Tells one question from another, page and size of page apart.
std::string question_of(SearchQuery query, bool officers) {
  query.cursor.reset();
  query.limit = 0;
  return json::write(query) + (officers ? "officers" : "");
}

// What is for enterprises, unless something else was chosen.
Wanted wanted_of(SearchQuery query, bool officers) {
  if (query.audience.empty()) query.audience = {Audience::policy_item};
  return {.officers = officers,
          .kinds = std::move(query.kind),
          .audiences = std::move(query.audience),
          .issuing_systems = std::move(query.issuing_system),
          .topics = std::move(query.topic),
          .levels = std::move(query.level),
          .areas = std::move(query.area),
          .years = std::move(query.year),
          .validities = std::move(query.validity)};
}

std::vector<UnderstoodWord> understood(const Query& query) {
  std::vector<UnderstoodWord> words;
  for (const Word& word : query.words) {
    words.push_back({word.phrases.front().text, {}});
    for (const Phrase& phrase : std::span{word.phrases}.subspan(1)) words.back().also.push_back(phrase.text);
  }
  return words;
}

SearchPage page_of(Assisted assisted, std::string_view question) {
  Answer& answer = assisted.answer;
  SearchPage page{.total = answer.total, .capped = answer.capped, .understood = understood(answer.understood)};
  page.help = std::move(assisted.help);
  if (answer.next) page.next.text = json::write(cursor_text(*answer.next, question));
  for (Found& found : answer.items) page.items.push_back({std::move(found)});
  for (auto& [facet, values] : answer.facets) page.facets.emplace(name_of(facet), std::move(values));
  return page;
}

Result<http::Response> answer_search(const Api& api, const http::Request& request, bool officers) {
  HQ_TRY(const auto query, request.query<SearchQuery>());
  const std::string question = question_of(query, officers);
  Request wanted{.text = query.q, .wanted = wanted_of(query, officers), .order = query.sort, .after = std::nullopt};
  wanted.limit = static_cast<std::size_t>(query.limit);
  if (query.cursor) {
    HQ_TRY(wanted.after, read_cursor(*query.cursor, question));
  }
  auto assisted = api.index.read([&](SideFile::Reading& reading) {
    return ask(reading, api.index.folding(), api.thesaurus, wanted, api.clock.today());
  });
  return http::ok(page_of(std::move(assisted), question));
}

Result<http::Response> answer_suggest(const Api& api, const http::Request& request) {
  HQ_TRY(const auto query, request.query<SuggestQuery>());
  return http::ok(Suggestions{api.index.read([&](SideFile::Reading& reading) {
    return suggest(reading, api.index.folding(), api.thesaurus, query.q, false);
  })});
}

}  // namespace

void add_routes(http::Router& router, const Api& api) {
  router.get("/api/v1/public/search", http::anyone(),
             [api](const http::Request& request) { return answer_search(api, request, false); });
  router.get("/api/v1/public/suggest", http::anyone(),
             [api](const http::Request& request) { return answer_suggest(api, request); });
  router.get("/api/v1/search", http::needs("documents.read"),
             [api](const http::Request& request) { return answer_search(api, request, true); });
}

}  // namespace huiqi::search
