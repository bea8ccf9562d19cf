#pragma once

namespace huiqi {

// The names of an enumeration, written once and used by JSON, SQL, YAML and the command line alike. Beside the enum:
//
//   constexpr auto enum_names(Light) {
//     return named<Light>({{Light::on_track, "on_track"}, {Light::behind, "behind"}});
//   }
template <class E, std::size_t N>
constexpr std::array<std::pair<E, std::string_view>, N> named(const std::pair<E, std::string_view> (&pairs)[N]) {
  return std::to_array(pairs);
}

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires {
  enum_names(E{});
};

// The name of `value`; empty for a value that has none, which only a cast can make.
template <NamedEnum E>
constexpr std::string_view name_of(E value) {
  for (const auto& [each, name] : enum_names(E{})) {
    if (each == value) return name;
  }
  return {};
}

template <NamedEnum E>
constexpr std::optional<E> enum_of(std::string_view name) {
  for (const auto& [value, each] : enum_names(E{})) {
    if (each == name) return value;
  }
  return std::nullopt;
}

// "on_track, behind": for the message about a name that is none of them.
template <NamedEnum E>
std::string names_of() {
  std::string all;
  for (const auto& [value, name] : enum_names(E{})) {
    if (!all.empty()) all += ", ";
    all += name;
  }
  return all;
}

}  // namespace huiqi
