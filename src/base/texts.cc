#include "base/texts.h"

namespace huiqi {
namespace {

// Calls on_text with each stretch outside braces and on_name with each name inside.
void split(std::string_view text, const auto& on_text, const auto& on_name) {
  while (!text.empty()) {
    const auto open = text.find('{');
    const auto close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) return on_text(text);
    on_text(text.substr(0, open));
    on_name(text.substr(open + 1, close - open - 1));
    text.remove_prefix(close + 1);
  }
}

}  // namespace

void Texts::add(Language language, std::string path, std::string text) {
  texts_[static_cast<std::size_t>(language)].insert_or_assign(std::move(path), std::move(text));
}

std::string Texts::text(Language language, std::string_view path, std::span<const MessageValue> values) const {
  const auto found = of(language).find(path);
  if (found == of(language).end()) return std::string{path};
  std::string filled;
  split(
      found->second, [&](std::string_view plain) { filled += plain; },
      [&](std::string_view name) {
        const auto value = std::ranges::find(values, name, &MessageValue::name);
        filled += value == values.end() ? "{" + std::string{name} + "}" : value->value;
      });
  return filled;
}

std::set<std::string, std::less<>> names_in(std::string_view text) {
  std::set<std::string, std::less<>> names;
  split(
      text, [](std::string_view) {}, [&](std::string_view name) { names.emplace(name); });
  return names;
}

}  // namespace huiqi
