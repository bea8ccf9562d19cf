#include "app/program.h"

#include "app/system_routes.h"

namespace huiqi::app {

// In the order in which they need each other.
struct Program::Services {
  explicit Services(const Surroundings& given)
      : around(given), dispatcher(make_site(), given.shared.texts, given.observer) {}

  http::Site make_site() {
    http::Site site;
    add_system_routes(site.router, around.database, around.settings);
    add_metrics_route(site.router, [this] { return dispatcher.metrics().text(); });
    site.authorise = [](http::Request&, const std::string& permission) -> Result<void> {
      if (permission.empty()) return {};
      return fail(ErrorKind::not_found, "http.not_found");
    };
    const auto pages = around.shared.folder / "web";
    if (std::filesystem::exists(pages)) {
      site.files.emplace(pages, std::vector<http::StaticFiles::Page>{{"/", "index.html"}, {"/desk", "desk.html"}});
    }
    return site;
  }

  Surroundings around;
  http::Dispatcher dispatcher;
  std::optional<store::EventWorker> events;
};

Program::Program(const Surroundings& around) : services_(std::make_unique<Services>(around)) {}
Program::~Program() = default;

http::Dispatcher& Program::dispatcher() {
  return services_->dispatcher;
}

void Program::start_background() {
  services_->events.emplace(services_->around.database, std::vector<store::Consumer>{}, services_->around.observer);
}

}  // namespace huiqi::app
