#include "app/log.h"

#include <ostream>

#include "json/writer.h"

namespace huiqi::app {

void Log::observe(Observation what, std::span<const ObservedValue> values) {
  std::string line;
  json::Writer out{line};
  out.begin_object();
  out.member("at");
  out.text(to_text(clock_.now()));
  out.member("event");
  out.text(name_of(what));
  for (const auto& [key, value] : values) {
    out.key(key);
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
      out.integer(*number);
    } else {
      out.text(std::get<std::string_view>(value));
    }
  }
  out.end_object();
  line += '\n';
  const std::lock_guard lock{mutex_};
  out_ << line << std::flush;
}

}  // namespace huiqi::app
