#pragma once

#include "base/error.h"
#include "base/utf8.h"

// A struct names its members once, for input and output:
//
//   void fields(auto& visit, json::Of<Task> auto& task) {
//     visit("id", task.id);
//     visit("title", task.title, json::Length{1, 200});
//     visit("note", task.note);                       // std::optional: may be absent, is left out when empty
//     visit("units", task.units, json::Count{1, 50});
//     visit("urgent", task.urgent, json::or_default);  // may be absent in a request: keeps what the struct says
//   }
//
// It stands in the struct's namespace. A struct inside another is a member like any other; `fields(visit, task.base)`
// puts its members beside the others.
namespace huiqi::json {

template <class V, class T>
concept Of = std::same_as<std::remove_const_t<V>, T>;

// What is wrong with a value of the right type.
struct Bad {
  std::string_view code;  // a literal with a message in messages/
  std::vector<MessageValue> values = {};
};

// A check is anything that takes the value and returns std::optional<Bad>. It is asked only when the type was right,
// and only on input; an empty std::optional is not asked.
using Verdict = std::optional<Bad>;

// Length of a text in characters.
struct Length {
  std::size_t min = 0;
  std::size_t max = 0;
  Verdict operator()(std::string_view text) const;
};

// Number of items of a list or a map.
struct Count {
  std::size_t min = 0;
  std::size_t max = 0;
  Verdict operator()(const auto& list) const { return of(list.size()); }

 private:
  Verdict of(std::size_t size) const;
};

// A number, both ends included.
struct Between {
  std::int64_t min = 0;
  std::int64_t max = 0;
  Verdict operator()(std::int64_t value) const;
};

struct OrDefault {};
constexpr OrDefault or_default;

// A member of a change: absent leaves the thing as it is, null empties it, else it gets the value. Checks ask the
// value.
template <class T>
struct Patch {
  bool given = false;
  std::optional<T> value = {};
  void apply_to(std::optional<T>& member) const {
    if (given) member = value;
  }
  friend bool operator==(const Patch&, const Patch&) = default;
};
template <class T>
constexpr bool is_patch = false;
template <class T>
constexpr bool is_patch<Patch<T>> = true;

// Prebuilt JSON text, written as it stands. Read: any value, as compact JSON.
struct Raw {
  std::string text;
  friend bool operator==(const Raw&, const Raw&) = default;
};

}  // namespace huiqi::json
