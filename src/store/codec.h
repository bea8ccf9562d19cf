#pragma once

#include "base/enum_names.h"
#include "base/id.h"
#include "base/time.h"
#include "store/cursor.h"
#include "store/parameter.h"
#include "store/store_error.h"

// How a C++ type stands in a column:
//
//   bool BOOLEAN · integers, Id, Instant BIGINT · double DOUBLE PRECISION · std::string, Date, enums with names TEXT ·
//   Blob BYTEA · std::optional<T> as T, may be NULL
//
// As arguments also std::string_view, literals, and lists (std::vector of integers, ids or texts) for `= any($1)`.
// Another type becomes a column through a specialisation of Codec.
namespace huiqi::store {

using Blob = std::vector<std::byte>;

template <class T>
struct Codec;  // static Parameter encode(const T&); static T decode(const Cursor&, int column);

namespace detail {

[[noreturn]] void bad_value(const Cursor& cursor, int column, std::string_view wanted);

std::string list_of(std::span<const std::int64_t> numbers);          // {1,2}
std::string list_of_texts(std::span<const std::string_view> texts);  // {"a","b"}

template <class T>
concept Integer = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && sizeof(T) <= 8 &&
                  (std::signed_integral<T> || sizeof(T) < 8);  // a std::size_t is for the caller to convert

template <class T>
constexpr bool is_id = false;
template <class Tag>
constexpr bool is_id<Id<Tag>> = true;

}  // namespace detail

template <>
struct Codec<bool> {
  static Parameter encode(bool value) { return {.type = Parameter::Type::boolean, .integer = value}; }
  static bool decode(const Cursor& cursor, int column) { return cursor.boolean(column); }
};

template <detail::Integer T>
struct Codec<T> {
  static Parameter encode(T value) { return {.type = Parameter::Type::integer, .integer = value}; }
  static T decode(const Cursor& cursor, int column) {
    const std::int64_t value = cursor.integer(column);
    if (!std::in_range<T>(value)) detail::bad_value(cursor, column, "a smaller number");
    return static_cast<T>(value);
  }
};

template <>
struct Codec<double> {
  static Parameter encode(double value) { return {.type = Parameter::Type::real, .real = value}; }
  static double decode(const Cursor& cursor, int column) { return cursor.real(column); }
};

template <>
struct Codec<std::string_view> {
  static Parameter encode(std::string_view value) { return {.type = Parameter::Type::text, .view = value}; }
};

template <>
struct Codec<const char*> {
  static Parameter encode(const char* value) { return {.type = Parameter::Type::text, .view = value}; }
};

template <>
struct Codec<std::string> {
  static Parameter encode(const std::string& value) { return {.type = Parameter::Type::text, .view = value}; }
  static std::string decode(const Cursor& cursor, int column) { return std::string{cursor.text(column)}; }
};

template <>
struct Codec<Blob> {
  static Parameter encode(const Blob& value) {
    return {.type = Parameter::Type::bytes,
            .view = {reinterpret_cast<const char*>(value.data()), value.size()}};  // bytes travel as characters
  }
  static Blob decode(const Cursor& cursor, int column) {
    const auto bytes = std::as_bytes(std::span{cursor.bytes(column)});
    return {bytes.begin(), bytes.end()};
  }
};

template <class Tag>
struct Codec<Id<Tag>> {
  static Parameter encode(Id<Tag> id) { return {.type = Parameter::Type::integer, .integer = id.value}; }
  static Id<Tag> decode(const Cursor& cursor, int column) { return {cursor.integer(column)}; }
};

template <>
struct Codec<Instant> {
  static Parameter encode(Instant at) { return {.type = Parameter::Type::integer, .integer = to_millis(at)}; }
  static Instant decode(const Cursor& cursor, int column) { return from_millis(cursor.integer(column)); }
};

template <>
struct Codec<Date> {
  static Parameter encode(Date day) { return {.type = Parameter::Type::text, .own = to_text(day)}; }
  static Date decode(const Cursor& cursor, int column) {
    const auto day = parse_date(cursor.text(column));
    if (!day) detail::bad_value(cursor, column, "a date");
    return *day;
  }
};

template <NamedEnum E>
struct Codec<E> {
  static Parameter encode(E value) {
    const std::string_view name = name_of(value);
    if (name.empty()) throw StoreError(StoreFailure::misuse, "an enumeration has a value without a name");
    return {.type = Parameter::Type::text, .view = name};
  }
  static E decode(const Cursor& cursor, int column) {
    const auto value = enum_of<E>(cursor.text(column));
    if (!value) detail::bad_value(cursor, column, "one of " + names_of<E>());
    return *value;
  }
};

template <class T>
struct Codec<std::optional<T>> {
  static Parameter encode(const std::optional<T>& value) {
    if (value) return Codec<T>::encode(*value);
    Parameter none;
    if constexpr (std::is_default_constructible_v<T> && !NamedEnum<T>) none.type = Codec<T>::encode(T{}).type;
    if constexpr (NamedEnum<T>) none.type = Parameter::Type::text;
    none.null = true;
    return none;
  }
  static std::optional<T> decode(const Cursor& cursor, int column) {
    if (cursor.is_null(column)) return std::nullopt;
    return Codec<T>::decode(cursor, column);
  }
};

template <>
struct Codec<std::nullopt_t> {
  static Parameter encode(std::nullopt_t) { return {.null = true}; }
};

// A list, for `= any($1)`; never a column.
template <class T>
requires detail::Integer<T> || detail::is_id<T>
struct Codec<std::vector<T>> {
  static Parameter encode(const std::vector<T>& list) {
    std::vector<std::int64_t> numbers;
    numbers.reserve(list.size());
    for (const T& each : list) numbers.push_back(Codec<T>::encode(each).integer);
    return {.type = Parameter::Type::integers, .own = detail::list_of(numbers)};
  }
};

template <class T>
requires std::convertible_to<const T&, std::string_view> || NamedEnum<T>
struct Codec<std::vector<T>> {
  static Parameter encode(const std::vector<T>& list) {
    std::vector<std::string_view> texts;
    texts.reserve(list.size());
    for (const T& each : list) texts.push_back(Codec<T>::encode(each).view);
    return {.type = Parameter::Type::texts, .own = detail::list_of_texts(texts)};
  }
};

template <class T>
Parameter encode(const T& value) {
  return Codec<std::decay_t<T>>::encode(value);
}
// A literal decays to const char*.
template <std::size_t N>
Parameter encode(const char (&literal)[N]) {
  return Codec<const char*>::encode(literal);
}

}  // namespace huiqi::store
