#include "json/fields.h"

namespace huiqi::json {

Verdict Length::operator()(std::string_view text) const {
  const std::size_t length = count_characters(text);
  if (length < min && min == 1) return Bad{"json.empty"};
  if (length < min) return Bad{"json.too_short", {{"min", std::to_string(min)}}};
  if (length > max) return Bad{"json.too_long", {{"max", std::to_string(max)}, {"length", std::to_string(length)}}};
  return std::nullopt;
}

Verdict Count::of(std::size_t size) const {
  if (size < min) return Bad{"json.too_few_items", {{"min", std::to_string(min)}}};
  if (size > max) return Bad{"json.too_many_items", {{"max", std::to_string(max)}, {"count", std::to_string(size)}}};
  return std::nullopt;
}

Verdict Between::operator()(std::int64_t value) const {
  if (value >= min && value <= max) return std::nullopt;
  return Bad{"json.out_of_range", {{"min", std::to_string(min)}, {"max", std::to_string(max)}}};
}

}  // namespace huiqi::json
