#include "app/system_routes.h"

#include "app/version.h"
#include "json/json.h"
#include "store/event_log.h"

namespace huiqi::app {
namespace {

struct SiteView {
  std::string name;
  std::string version;
  bool demo = false;
  std::optional<std::string> hotline = {};
};
void fields(auto& visit, json::Of<SiteView> auto& view) {
  visit("name", view.name);
  visit("version", view.version);
  visit("demo", view.demo);
  visit("hotline", view.hotline);
}

SiteView site_of(const Settings& settings) {
  SiteView view{settings.site_name, std::string{version()}, settings.demo};
  if (!settings.hotline.empty()) view.hotline = settings.hotline;
  return view;
}

}  // namespace

void add_system_routes(http::Router& router, store::Database& database, const Settings& settings) {
  // The process is alive; says nothing of what it stands on.
  router.get("/healthz", http::anyone(), [](const http::Request&) -> Result<http::Response> {
    return http::Response{}.with_body("text/plain; charset=utf-8", std::string{"ok\n"});
  });
  // It can answer: the database does.
  router.get("/readyz", http::anyone(), [&database](const http::Request&) -> Result<http::Response> {
    database.read([](store::Tx& tx) { return store::head_of(tx); });
    return http::Response{}.with_body("text/plain; charset=utf-8", std::string{"ready\n"});
  });
  router.get("/api/v1/public/site", http::anyone(),
             [&settings](const http::Request&) -> Result<http::Response> { return http::ok(site_of(settings)); });
}

void add_metrics_route(http::Router& router, std::function<std::string()> text) {
  router.get("/metrics", http::anyone(),
             [text = std::move(text)](const http::Request& request) -> Result<http::Response> {
               const auto& address = request.client_address();
               if (address != "127.0.0.1" && address != "::1") return fail(ErrorKind::not_found, "http.not_found");
               return http::Response{}.with_body("text/plain; version=0.0.4; charset=utf-8", text());
             });
}

}  // namespace huiqi::app
