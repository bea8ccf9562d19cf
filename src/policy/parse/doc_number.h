#pragma once

#include "policy/document.h"

namespace huiqi::policy::parse {

// A document number: 赣中小领字〔2020〕1号, 工信明电[2020] 14号, 国办发（2019）6号, 国令第728号, 公告2020年第4号.
struct DocNumber {
  Span span;
  std::string text;  // without blanks
};

// The document number that ends with the 号 at `place`.
std::optional<DocNumber> doc_number_ending_at(std::string_view clean, std::uint32_t place);
std::vector<DocNumber> doc_numbers_in(std::string_view clean, Span within);

}  // namespace huiqi::policy::parse
