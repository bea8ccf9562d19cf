#pragma once

#include "json/reading.h"
#include "json/write.h"

namespace huiqi::json {

// The value that `node` describes. Every bad field is reported at once, as Error::fields of "json.bad_fields". Members
// that T does not name are refused.
template <class T>
Result<T> read(Node node);

// As above, from text; see json::parse for what is refused before.
template <class T>
Result<T> read(std::string_view text, Limits limits = {}) {
  HQ_TRY(const Document document, parse(text, limits));
  return read<T>(document.root());
}

template <class T>
bool take(Reading& reading, Node node, T& into);

// Holds a value that was read to the checks that its field names.
template <class T, class Check>
void hold_to(Reading& reading, const T& value, const Check& check) {
  if constexpr (std::same_as<Check, OrDefault>) {
    return;
  } else if constexpr (is_patch<T>) {
    if (value.value) hold_to(reading, *value.value, check);
  } else if constexpr (is_optional<T>) {
    hold_to(reading, *value, check);
  } else if (Verdict verdict = check(value)) {
    reading.bad(*std::move(verdict));
  }
}

template <class T, class... Checks>
constexpr bool may_be_absent = is_optional<T> || is_patch<T> || (std::same_as<Checks, OrDefault> || ...);

// Takes one member after another out of an object.
class MemberReader {
 public:
  MemberReader(Reading& reading, Node object) : reading_(reading), object_(object) {}

  template <class T, class... Checks>
  void operator()(std::string_view name, T& into, const Checks&... checks) {
    known_.push_back(name);
    const auto node = object_.find(name);
    if (!node || (is_optional<T> && node->kind() == Kind::null)) {
      if (!may_be_absent<T, Checks...>) reading_.missing(name);
      return;
    }
    const Reading::Step step{reading_, name};
    if (take(reading_, *node, into)) (hold_to(reading_, into, checks), ...);
  }

  void refuse_others() { reading_.refuse_others(object_, known_); }

 private:
  Reading& reading_;
  Node object_;
  std::vector<std::string_view> known_;
};

template <class T>
bool take_items(Reading& reading, Node node, std::vector<T>& into) {
  if (!reading.expect(node, Kind::list)) return false;
  bool good = true;
  into.clear();
  into.reserve(node.size());
  Node item = node.first();
  for (std::size_t i = 0; i < node.size(); ++i, item = item.next()) {
    const Reading::Step step{reading, i};
    T value{};
    good = take(reading, item, value) && good;
    into.push_back(std::move(value));
  }
  return good;
}

template <class T>
bool take_entries(Reading& reading, Node node, std::map<std::string, T>& into) {
  if (!reading.expect(node, Kind::object)) return false;
  bool good = true;
  into.clear();
  Node name = node.first();
  for (std::size_t i = 0; i < node.size(); ++i) {
    const Node value = name.next();
    const Reading::Step step{reading, name.text()};
    std::string key;
    good = reading.take_text(name, key) && take(reading, value, into[key]) && good;
    name = value.next();
  }
  return good;
}

template <NamedEnum E>
bool take_name(Reading& reading, Node node, E& into) {
  if (!reading.expect(node, Kind::text)) return false;
  const auto value = enum_of<E>(node.text());
  if (value) {
    into = *value;
  } else {
    reading.bad({"json.unknown_value", {{"allowed", names_of<E>()}}});
  }
  return value.has_value();
}

template <class T>
bool take_members(Reading& reading, Node node, T& into) {
  if (!reading.expect(node, Kind::object)) return false;
  MemberReader visit{reading, node};
  fields(visit, into);
  visit.refuse_others();
  return true;
}

template <class T>
bool take(Reading& reading, Node node, T& into) {
  if constexpr (std::same_as<T, bool>) {
    return reading.take_boolean(node, into);
  } else if constexpr (std::integral<T>) {
    using Range = std::numeric_limits<T>;
    static_assert(sizeof(T) < 8 || std::signed_integral<T>, "whole numbers are at most int64");
    std::int64_t value = 0;
    if (!reading.take_integer(node, Range::min(), Range::max(), value)) return false;
    into = static_cast<T>(value);
    return true;
  } else if constexpr (std::same_as<T, double>) {
    return reading.take_number(node, into);
  } else if constexpr (std::same_as<T, std::string>) {
    return reading.take_text(node, into);
  } else if constexpr (std::same_as<T, Raw>) {
    into.text = node.to_json();
    return true;
  } else if constexpr (is_id<T>) {
    return reading.take_id(node, into.value);
  } else if constexpr (std::same_as<T, Instant>) {
    return reading.take_instant(node, into);
  } else if constexpr (std::same_as<T, Date>) {
    return reading.take_date(node, into);
  } else if constexpr (NamedEnum<T>) {
    return take_name(reading, node, into);
  } else if constexpr (is_optional<T>) {
    if (node.kind() == Kind::null) {
      into.reset();
      return true;
    }
    return take(reading, node, into.emplace());
  } else if constexpr (is_patch<T>) {
    into.given = true;
    return take(reading, node, into.value);
  } else if constexpr (is_list<T>) {
    return take_items(reading, node, into);
  } else if constexpr (is_map<T>) {
    return take_entries(reading, node, into);
  } else {
    return take_members(reading, node, into);
  }
}

template <class T>
Result<T> read(Node node) {
  Reading reading;
  T value{};
  take(reading, node, value);
  if (!reading.good()) return fail(std::move(reading).error("json.bad_fields"));
  return value;
}

}  // namespace huiqi::json
