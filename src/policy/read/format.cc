#include "policy/read/format.h"

namespace huiqi::policy {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHead = 1024;  // a PDF may have something else before its mark

struct Mark {
  std::string_view bytes;
  Format format;
};
constexpr Mark kMarks[] = {
    {"PK\x03\x04"sv, Format::zip},
    {"PK\x05\x06"sv, Format::zip},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, Format::compound_file},
    {"{\\rtf"sv, Format::rich_text},
    {"\xFF\xD8\xFF"sv, Format::picture},
    {"\x89PNG"sv, Format::picture},
    {"GIF8"sv, Format::picture},
    {"II*\0"sv, Format::picture},
    {"MM\0*"sv, Format::picture},
};

std::string lower(std::string_view text) {
  std::string out{text};
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

bool is_html(std::string_view name, std::string_view bytes) {
  const std::string ending = lower(name.substr(std::min(name.size(), name.rfind('.'))));
  if (ending == ".html" || ending == ".htm" || ending == ".shtml" || ending == ".xhtml") return true;
  std::string head = lower(bytes.substr(0, kHead));
  std::erase(head, '\0');  // UTF-16
  return head.find("<!doctype html") != std::string::npos || head.find("<html") != std::string::npos;
}

}  // namespace

Format format_of(std::string_view name, std::string_view bytes) {
  for (const Mark& mark : kMarks) {
    if (bytes.starts_with(mark.bytes)) return mark.format;
  }
  if (bytes.substr(0, kHead).find("%PDF-") != std::string_view::npos) return Format::pdf;
  return is_html(name, bytes) ? Format::html : Format::text;
}

}  // namespace huiqi::policy
