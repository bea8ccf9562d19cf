#pragma once

#include "base/issue.h"
#include "base/time.h"

namespace huiqi::catalog {

struct Child;

// A value of a YAML file with the place where it stands. Plain scalars are null, true, false, whole numbers, decimals
// or text, as in YAML 1.2's core schema; quoted ones are text; so is a number with leading zeros, since that is a code.
//
// The accessors are for what a schema has already checked: a wrong type or an absent member throws std::logic_error.
class Node {
 public:
  enum class Type : std::uint8_t { null, boolean, integer, decimal, text, list, map };

  Node() = default;
  Node(Type type, Position at, std::string scalar = {}) : type_{type}, at_{at}, scalar_{std::move(scalar)} {}

  Type type() const { return type_; }
  Position position() const { return at_; }

  const std::string& text() const;
  std::int64_t integer() const;
  bool boolean() const;
  Date date() const;
  // The digits of a number as they were written: "12.5".
  const std::string& digits() const;

  // The items of a list (with empty keys) or the members of a map, in their order.
  std::span<const Child> children() const;
  const Node* find(std::string_view key) const;  // a member of a map; nothing when absent
  const Node& at(std::string_view key) const;

  std::string text_or(std::string_view key, std::string_view otherwise) const;
  bool flag(std::string_view key) const;  // false when absent
  std::optional<Date> date_at(std::string_view key) const;
  std::vector<std::string> texts_at(std::string_view key) const;  // empty when absent

  Child& add(Child child);

 private:
  Type type_ = Type::null;
  Position at_;
  std::string scalar_;
  std::vector<Child> children_;
};

struct Child {
  std::string key;
  Position key_at;
  Node value;
};

}  // namespace huiqi::catalog
