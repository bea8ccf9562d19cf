#pragma once

#include "base/enum_names.h"
#include "base/id.h"
#include "json/fields.h"
#include "json/writer.h"

namespace huiqi::json {

template <class T>
void write(Writer& out, const T& value);

// The JSON text of `value`: a struct with `fields`, or anything that such a member may be.
template <class T>
std::string write(const T& value) {
  std::string text;
  Writer out{text};
  write(out, value);
  return text;
}

template <class T>
constexpr bool is_optional = false;
template <class T>
constexpr bool is_optional<std::optional<T>> = true;
template <class T>
constexpr bool is_id = false;
template <class Tag>
constexpr bool is_id<Id<Tag>> = true;
template <class T>
constexpr bool is_list = false;
template <class T, class A>
constexpr bool is_list<std::vector<T, A>> = true;
template <class T, std::size_t N>
constexpr bool is_list<std::span<T, N>> = true;
template <class T>
constexpr bool is_map = false;
template <class T, class C, class A>
constexpr bool is_map<std::map<std::string, T, C, A>> = true;

// Writes one member after another; an empty std::optional is left out.
class MemberWriter {
 public:
  explicit MemberWriter(Writer& out) : out_(out) {}

  template <class T>
  void operator()(std::string_view name, const T& value, const auto&... /*checks are for input*/) {
    if constexpr (is_optional<T>) {
      if (!value) return;
    }
    out_.member(name);
    write(out_, value);
  }

 private:
  Writer& out_;
};

template <class T>
void write(Writer& out, const T& value) {
  if constexpr (std::same_as<T, bool>) {
    out.boolean(value);
  } else if constexpr (std::integral<T>) {
    out.integer(std::int64_t{value});
  } else if constexpr (std::floating_point<T>) {
    out.number(value);
  } else if constexpr (std::convertible_to<const T&, std::string_view>) {
    out.text(value);
  } else if constexpr (std::same_as<T, Raw>) {
    out.raw(value.text);
  } else if constexpr (is_id<T> || std::same_as<T, Instant> || std::same_as<T, Date>) {
    out.text(to_text(value));
  } else if constexpr (NamedEnum<T>) {
    out.text(name_of(value));
  } else if constexpr (is_optional<T>) {
    value ? write(out, *value) : out.null();
  } else if constexpr (is_list<T>) {
    out.begin_list();
    for (const auto& item : value) write(out, item);
    out.end_list();
  } else if constexpr (is_map<T>) {
    out.begin_object();
    for (const auto& [key, item] : value) {
      out.key(key);
      write(out, item);
    }
    out.end_object();
  } else {
    out.begin_object();
    MemberWriter visit{out};
    fields(visit, value);
    out.end_object();
  }
}

}  // namespace huiqi::json
