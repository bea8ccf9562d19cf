#include "catalog/facets.h"

namespace huiqi::catalog {

std::vector<FacetValue> facet(const Catalog& catalog, std::string_view key) {
  std::vector<FacetValue> values;
  const auto* entry = catalog.find("facets", key);
  if (!entry) return values;
  for (const auto& item : entry->body.at("values").children()) {
    const auto& node = item.value;
    values.push_back({node.at("key").text(), node.at("name").at("zh").text(), node.at("name").at("en").text(),
                      node.texts_at("also"), node.texts_at("functions")});
  }
  return values;
}

const FacetValue* printed_as(std::span<const FacetValue> values, std::string_view text) {
  const auto found = std::ranges::find_if(values, [&](const FacetValue& value) {
    return value.zh == text || std::ranges::find(value.also, text) != value.also.end();
  });
  return found == values.end() ? nullptr : &*found;
}

}  // namespace huiqi::catalog
