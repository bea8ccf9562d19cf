#pragma once

#include "base/page.h"
#include "json/write.h"

namespace huiqi {

// A list as every list of the API comes: {"items": […], "next": cursor or null}.
template <class T>
void fields(auto& visit, const Page<T>& page) {
  visit("items", page.items);
  // There on the last page too, as null.
  visit("next", std::optional<std::optional<std::string>>{std::in_place, page.next});
}

}  // namespace huiqi
