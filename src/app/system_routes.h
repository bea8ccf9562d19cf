#pragma once

#include "app/settings.h"
#include "http/router.h"
#include "store/database.h"

namespace huiqi::app {

// What belongs to no module: health, readiness, and what every page says about the deployment.
void add_system_routes(http::Router& router, store::Database& database, const Settings& settings);

// Prometheus' text, for whoever asks from this machine itself; to others there is no such address.
void add_metrics_route(http::Router& router, std::function<std::string()> text);

}  // namespace huiqi::app
