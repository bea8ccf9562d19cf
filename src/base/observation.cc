#include "base/observation.h"

namespace huiqi {

std::string_view name_of(Observation observation) {
  switch (observation) {
    case Observation::server_started: return "server_started";
    case Observation::server_stopping: return "server_stopping";
    case Observation::request_served: return "request_served";
    case Observation::request_failed: return "request_failed";
    case Observation::migration_applied: return "migration_applied";
    case Observation::events_sealed: return "events_sealed";
    case Observation::background_failed: return "background_failed";
    case Observation::job_finished: return "job_finished";
    case Observation::index_rebuilt: return "index_rebuilt";
    case Observation::settings_loaded: return "settings_loaded";
  }
  return "unknown";
}

}  // namespace huiqi
