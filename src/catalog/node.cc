#include "catalog/node.h"

#include <charconv>
#include <stdexcept>

namespace huiqi::catalog {
namespace {

void require(bool holds, const char* what) {
  if (!holds) throw std::logic_error(std::string{"catalogue value read as "} + what);
}

}  // namespace

const std::string& Node::text() const {
  require(type_ == Type::text, "text");
  return scalar_;
}

std::int64_t Node::integer() const {
  require(type_ == Type::integer, "a whole number");
  std::int64_t value = 0;
  std::from_chars(scalar_.data(), scalar_.data() + scalar_.size(), value);
  return value;
}

bool Node::boolean() const {
  require(type_ == Type::boolean, "true or false");
  return scalar_ == "true";
}

Date Node::date() const {
  const auto day = parse_date(text());
  require(day.has_value(), "a date");
  return *day;
}

const std::string& Node::digits() const {
  require(type_ == Type::integer || type_ == Type::decimal, "a number");
  return scalar_;
}

std::span<const Child> Node::children() const {
  return children_;
}

const Node* Node::find(std::string_view key) const {
  require(type_ == Type::map, "a map");
  const auto found = std::ranges::find(children_, key, &Child::key);
  return found == children_.end() ? nullptr : &found->value;
}

const Node& Node::at(std::string_view key) const {
  const auto* found = find(key);
  require(found != nullptr, "present");
  return *found;
}

std::string Node::text_or(std::string_view key, std::string_view otherwise) const {
  const auto* found = find(key);
  return found ? found->text() : std::string{otherwise};
}

bool Node::flag(std::string_view key) const {
  const auto* found = find(key);
  return found && found->boolean();
}

std::optional<Date> Node::date_at(std::string_view key) const {
  const auto* found = find(key);
  return found ? std::optional{found->date()} : std::nullopt;
}

std::vector<std::string> Node::texts_at(std::string_view key) const {
  std::vector<std::string> texts;
  if (const auto* found = find(key)) {
    for (const auto& item : found->children()) texts.push_back(item.value.text());
  }
  return texts;
}

Child& Node::add(Child child) {
  children_.push_back(std::move(child));
  return children_.back();
}

}  // namespace huiqi::catalog
