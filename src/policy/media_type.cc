#include "policy/media_type.h"

namespace huiqi::policy {

std::string_view media_type_of(std::string_view name) {
  static constexpr std::pair<std::string_view, std::string_view> kTypes[] = {
      {".txt", "text/plain"},      {".html", "text/html"},
      {".htm", "text/html"},       {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      {".pdf", "application/pdf"},
  };
  std::string ending{name.substr(std::min(name.rfind('.'), name.size()))};
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const auto* type = std::ranges::find(kTypes, ending, &std::pair<std::string_view, std::string_view>::first);
  return type == std::end(kTypes) ? "application/octet-stream" : type->second;
}

}  // namespace huiqi::policy
