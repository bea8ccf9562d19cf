#pragma once

#include "policy/characters.h"
#include "policy/content.h"

namespace huiqi::policy {

// A version's clean text, of which the places of its items are cut.
class CleanText {
 public:
  explicit CleanText(std::string text) : text_(std::move(text)), characters_(text_) {}

  const std::string& text() const { return text_; }
  std::int64_t size() const { return static_cast<std::int64_t>(characters_.count()); }  // characters
  bool holds(const Place& place) const { return 0 <= place.begin && place.begin < place.end && place.end <= size(); }
  // Of a place that it holds, or an empty one.
  std::string_view at(const Place& place) const {
    return characters_.slice(text_, static_cast<std::size_t>(place.begin), static_cast<std::size_t>(place.end));
  }

 private:
  std::string text_;
  Characters characters_;
};

}  // namespace huiqi::policy
