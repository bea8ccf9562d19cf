#include "http/dispatcher.h"

#include <random>

#include "http/head.h"
#include "http/representation.h"

namespace huiqi::http {
namespace {

// Names one request in the log and to the visitor who asks about it.
std::string request_name() {
  thread_local std::mt19937_64 random{std::random_device{}()};
  constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
  std::string name = "urn:huiqi:request:";
  for (int i = 0; i < 12; ++i) name += letters[random() % letters.size()];
  return name;
}

std::string_view route_name(const Route* route) {
  return route != nullptr ? std::string_view{route->pattern} : std::string_view{};
}

}  // namespace

Dispatcher::Dispatcher(Site site, const Texts& texts, Observer& observer)
    : site_(std::move(site)), texts_(texts), observer_(observer), cache_(site_.cache_bytes), metrics_(site_.router) {
  metrics_.add("answer_cache_hits_total", "Answers given from the cache.", Metrics::Kind::counter,
               [this] { return static_cast<double>(cache_.figures().hits); });
  metrics_.add("answer_cache_bytes", "Bytes of the answers kept.", Metrics::Kind::gauge,
               [this] { return static_cast<double>(cache_.figures().bytes); });
}

Dispatcher::Plan Dispatcher::plan(Request& request, std::string& scratch) {
  const bool is_read = request.method() == Method::get || request.method() == Method::head;
  if (is_read && site_.cache_bytes != 0) {
    AnswerCache::key_of(request, scratch);
    if (auto prepared = cache_.find(scratch)) return {std::move(prepared), std::nullopt, nullptr};
  }
  auto match = site_.router.find(request.method(), request.path());
  if (match.route != nullptr) {
    RequestBuilder{request}.set_path_values(std::move(match.values));
    return {nullptr, std::nullopt, match.route};
  }
  if (request.method() == Method::options && !match.allow.empty()) {
    return {nullptr, Response{204}.set("Allow", std::move(match.allow)), nullptr};
  }
  if (!match.allow.empty()) {
    auto response = explain(request, {ErrorKind::invalid, "http.method_not_allowed"});
    response.set("Allow", std::move(match.allow));
    return {nullptr, std::move(response), nullptr};
  }
  if (is_read && site_.files && !request.path().starts_with("/api/")) {
    if (auto file = site_.files->find(request)) return {nullptr, represent(request, *std::move(file)), nullptr};
  }
  return {nullptr, explain(request, {ErrorKind::not_found, "http.not_found"}), nullptr};
}

std::optional<Response> Dispatcher::refusal(Request& request, const Route& route) {
  constexpr int go_on = 0;
  auto response = guarded(request, route.pattern, [&]() -> Result<Response> {
    HQ_CHECK(site_.authorise(request, route.permission));
    return Response{go_on};
  });
  if (response.status() == go_on) return std::nullopt;
  return response;
}

Response Dispatcher::handle(const Request& request, const Route& route) {
  const auto generation = cache_.generation();
  return guarded(request, route.pattern, [&]() -> Result<Response> {
    HQ_TRY(auto response, route.handler(request));
    response = represent(request, std::move(response));
    remember(request, route, response, generation);
    return response;
  });
}

Response Dispatcher::answer(Request& request, const Route& route) {
  if (auto refused = refusal(request, route)) return *std::move(refused);
  return handle(request, route);
}

// Whatever a handler throws ends here: the visitor learns that it was our fault, the operator learns what it was.
Response Dispatcher::guarded(const Request& request, std::string_view route,
                             const std::function<Result<Response>()>& work) {
  try {
    auto response = work();
    if (response) return *std::move(response);
    return explain(request, route, response.error());
  } catch (const std::exception& thrown) {
    return explain(request, route, {ErrorKind::unavailable, "http.internal", thrown.what()});
  }
}

Response Dispatcher::explain(const Request& request, const Error& error) {
  return explain(request, {}, error);
}

Response Dispatcher::explain(const Request& request, std::string_view route, const Error& error) {
  auto problem = problem_of(error, request.language(), texts_);
  if (problem.status >= 500 || !error.detail.empty()) {
    problem.instance = request_name();
    observer_.observe(Observation::request_failed, {{"route", route},
                                                    {"code", error.code},
                                                    {"detail", std::string_view{error.detail}},
                                                    {"instance", std::string_view{*problem.instance}}});
  }
  return represent(request, respond(problem));
}

void Dispatcher::remember(const Request& request, const Route& route, const Response& response,
                          std::uint64_t generation) {
  const bool plain_read = request.method() == Method::get && !request.header("Range");
  const bool kept = site_.cache_bytes != 0 && plain_read && response.status() == 200 && response.in_memory();
  if (!kept || response.tags().empty()) return;
  PreparedAnswer answer;
  append_head(answer.head, response, framing_of(response, true));
  answer.body = response.text();
  answer.etag = *response.find("ETag");
  answer.route = &route;
  Response unchanged{304};
  for (const auto& [name, value] : response.headers()) {
    if (name == "ETag" || name == "Cache-Control" || name == "Vary") unchanged.set(name, value);
  }
  append_head(answer.not_modified_head, unchanged, {});
  std::string key;
  AnswerCache::key_of(request, key);
  cache_.keep(std::move(key), std::move(answer), response.tags(), generation);
}

void Dispatcher::broken_off(const Route* route, std::string_view why) {
  observer_.observe(Observation::request_failed,
                    {{"route", route_name(route)}, {"code", std::string_view{"http.internal"}}, {"detail", why}});
}

void Dispatcher::served(const Request& request, const Route* route, int status, std::chrono::nanoseconds took,
                        std::uint64_t bytes) {
  metrics_.count(route, status, took, bytes);
  observer_.observe(Observation::request_served, {{"method", name_of(request.method())},
                                                  {"route", route_name(route)},
                                                  {"status", std::int64_t{status}},
                                                  {"micros", std::int64_t{took.count() / 1000}},
                                                  {"bytes", static_cast<std::int64_t>(bytes)}});
}

}  // namespace huiqi::http
