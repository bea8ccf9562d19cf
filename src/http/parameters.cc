#include "http/parameters.h"

#include <charconv>
#include <cmath>

#include "http/text.h"

namespace huiqi::http {
namespace {

// What std::from_chars makes of the whole of `text`.
template <class T>
std::pair<T, std::errc> number_of(std::string_view text) {
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error != std::errc::invalid_argument && end == text.data() + text.size();
  return {value, whole ? error : std::errc::invalid_argument};
}

template <class T>
bool keep(json::Reading& reading, std::string_view code, const std::optional<T>& value, T& into) {
  if (!value) reading.bad({code});
  into = value.value_or(into);
  return value.has_value();
}

}  // namespace

Result<std::vector<Parameter>> parse_query(std::string_view query) {
  std::vector<Parameter> parameters;
  while (!query.empty()) {
    std::string_view value = take_until(query, '&');
    if (value.empty()) continue;
    const auto name = percent_decode(take_until(value, '='), Plus::is_space);
    const auto text = percent_decode(value, Plus::is_space);
    if (!name || !text) return fail(ErrorKind::invalid, "http.malformed", "escape in the query");
    parameters.push_back({*name, *text});
  }
  return parameters;
}

bool take_boolean(json::Reading& reading, std::string_view text, bool& into) {
  into = text == "true";
  if (into || text == "false") return true;
  reading.bad({"json.not_boolean"});
  return false;
}

bool take_integer(json::Reading& reading, std::string_view text, std::int64_t min, std::int64_t max,
                  std::int64_t& into) {
  const auto [value, error] = number_of<std::int64_t>(text);
  if (error == std::errc::invalid_argument) {
    reading.bad({"json.not_integer"});
    return false;
  }
  if (error != std::errc{} || value < min || value > max) {
    reading.bad({"json.out_of_range", {{"min", std::to_string(min)}, {"max", std::to_string(max)}}});
    return false;
  }
  into = value;
  return true;
}

bool take_number(json::Reading& reading, std::string_view text, double& into) {
  const auto [value, error] = number_of<double>(text);
  const bool good = error == std::errc{} && std::isfinite(value);
  return keep(reading, "json.not_number", good ? std::optional{value} : std::nullopt, into);
}

bool take_id(json::Reading& reading, std::string_view text, std::int64_t& into) {
  return keep(reading, "json.bad_id", parse_id(text), into);
}

bool take_instant(json::Reading& reading, std::string_view text, Instant& into) {
  return keep(reading, "json.bad_instant", parse_instant(text), into);
}

bool take_date(json::Reading& reading, std::string_view text, Date& into) {
  return keep(reading, "json.bad_date", parse_date(text), into);
}

std::vector<std::string_view> ParameterReader::take_all(std::string_view name) {
  std::vector<std::string_view> values;
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    if (parameters_[i].name != name) continue;
    used_[i] = true;
    values.push_back(parameters_[i].value);
  }
  return values;
}

void ParameterReader::refuse_others() {
  for (std::size_t i = 0; i < parameters_.size(); ++i) {
    if (used_[i]) continue;
    const json::Reading::Step step{reading_, parameters_[i].name};
    reading_.bad({"json.unknown_member"});
  }
}

}  // namespace huiqi::http
