#pragma once

namespace huiqi::ledger {

// For LIKE … ESCAPE '\': whatever holds `text`, whose own % and _ are no wildcards.
inline std::string like_anywhere(std::string_view text) {
  std::string pattern = "%";
  for (const char c : text) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + '%';
}

}  // namespace huiqi::ledger
