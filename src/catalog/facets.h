#pragma once

#include "catalog/catalog.h"

namespace huiqi::catalog {

// One value of a way to sort documents: 工信 of 发文系统.
struct FacetValue {
  std::string key;
  std::string zh;
  std::string en;
  std::vector<std::string> also;       // how documents and pages print it
  std::vector<std::string> functions;  // keys of functions whose documents have it
};

// The values of catalog/facets/KEY.yaml ("topic", "issuing_system", "level") in their order; empty without such a file.
std::vector<FacetValue> facet(const Catalog& catalog, std::string_view key);

// The value that is printed as `text` (its Chinese name or another way to say it); nothing when none is.
const FacetValue* printed_as(std::span<const FacetValue> values, std::string_view text);

}  // namespace huiqi::catalog
