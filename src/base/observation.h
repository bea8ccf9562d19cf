#pragma once

namespace huiqi {

// The closed list of what the program says about itself. Log and metrics choose from it (src/app); nothing is logged
// that is not named here. Names and codes only: never a person's name, number, free text or secret.
enum class Observation : std::uint8_t {
  server_started,
  server_stopping,
  request_served,     // method, route, status, micros, bytes
  request_failed,     // route, code, detail: what Error::detail holds, or an exception's text
  migration_applied,  // number, name, millis
  events_sealed,      // count, last (its sequence), hash
  background_failed,  // task, detail; it is tried again
  job_finished,       // kind, id, millis, outcome
  index_rebuilt,      // documents, millis
  settings_loaded,
};

std::string_view name_of(Observation observation);

struct ObservedValue {
  std::string_view key;
  std::variant<std::int64_t, std::string_view> value;  // an observer that keeps a text copies it
};

// Receives observations; safe to call from several threads; must not throw and must not block for long.
class Observer {
 public:
  Observer() = default;
  Observer(const Observer&) = delete;
  Observer& operator=(const Observer&) = delete;
  virtual ~Observer() = default;
  virtual void observe(Observation what, std::span<const ObservedValue> values) = 0;
  void observe(Observation what, std::initializer_list<ObservedValue> values) {
    observe(what, std::span{values.begin(), values.size()});
  }
};

}  // namespace huiqi
