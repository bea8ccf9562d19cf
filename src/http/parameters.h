#pragma once

#include "json/read.h"

namespace huiqi::http {

// One "name=value" of a query, decoded.
struct Parameter {
  std::string name;
  std::string value;
  friend bool operator==(const Parameter&, const Parameter&) = default;
};

// "q=%E6%8B%9B%E5%B7%A5&light=behind&light=overdue". "http.malformed" for a broken escape or text that is not UTF-8.
Result<std::vector<Parameter>> parse_query(std::string_view query);

// Each takes one value out of the text of a query or path, or notes what is wrong with it and returns false.
bool take_boolean(json::Reading& reading, std::string_view text, bool& into);
bool take_integer(json::Reading& reading, std::string_view text, std::int64_t min, std::int64_t max,
                  std::int64_t& into);
bool take_number(json::Reading& reading, std::string_view text, double& into);
bool take_id(json::Reading& reading, std::string_view text, std::int64_t& into);
bool take_instant(json::Reading& reading, std::string_view text, Instant& into);
bool take_date(json::Reading& reading, std::string_view text, Date& into);

template <class T>
bool take(json::Reading& reading, std::string_view text, T& into) {
  if constexpr (std::same_as<T, bool>) {
    return take_boolean(reading, text, into);
  } else if constexpr (std::integral<T>) {
    std::int64_t value = 0;
    if (!take_integer(reading, text, std::numeric_limits<T>::min(), std::numeric_limits<T>::max(), value)) return false;
    into = static_cast<T>(value);
    return true;
  } else if constexpr (std::same_as<T, double>) {
    return take_number(reading, text, into);
  } else if constexpr (std::same_as<T, std::string>) {
    if (!reading.check_text(text)) return false;
    into = text;
    return true;
  } else if constexpr (json::is_id<T>) {
    return take_id(reading, text, into.value);
  } else if constexpr (std::same_as<T, Instant>) {
    return take_instant(reading, text, into);
  } else if constexpr (std::same_as<T, Date>) {
    return take_date(reading, text, into);
  } else if constexpr (json::is_optional<T>) {
    return take(reading, text, into.emplace());
  } else {
    static_assert(NamedEnum<T>, "a parameter is a plain value, an optional one, or a list of them");
    const auto value = enum_of<T>(text);
    if (!value) reading.bad({"json.unknown_value", {{"allowed", names_of<T>()}}});
    into = value.value_or(into);
    return value.has_value();
  }
}

// Takes one member after another out of the parameters of a query: the visitor of `fields`. A list takes every
// parameter of its name; all others may be given once.
class ParameterReader {
 public:
  ParameterReader(json::Reading& reading, std::span<const Parameter> parameters)
      : reading_(reading), parameters_(parameters), used_(parameters.size(), false) {}

  template <class T, class... Checks>
  void operator()(std::string_view name, T& into, const Checks&... checks) {
    const auto values = take_all(name);
    const json::Reading::Step step{reading_, name};
    if constexpr (json::is_list<T>) {
      for (const auto value : values) {
        typename T::value_type item{};
        if (http::take(reading_, value, item)) into.push_back(std::move(item));
      }
      (json::hold_to(reading_, into, checks), ...);
    } else if (values.empty()) {
      if (!json::may_be_absent<T, Checks...>) reading_.bad({"json.missing"});
    } else if (values.size() > 1) {
      reading_.bad({"json.duplicate_member"});
    } else if (http::take(reading_, values.front(), into)) {
      (json::hold_to(reading_, into, checks), ...);
    }
  }

  void refuse_others();

 private:
  std::vector<std::string_view> take_all(std::string_view name);

  json::Reading& reading_;
  std::span<const Parameter> parameters_;
  std::vector<bool> used_;
};

// The struct that the parameters describe; "http.bad_parameters" names every bad one.
template <class T>
Result<T> read_parameters(std::span<const Parameter> parameters) {
  json::Reading reading;
  ParameterReader visit{reading, parameters};
  T value{};
  fields(visit, value);
  visit.refuse_others();
  if (!reading.good()) return fail(std::move(reading).error("http.bad_parameters"));
  return value;
}

}  // namespace huiqi::http
