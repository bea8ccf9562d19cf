#include "http/static_files.h"

#include <fstream>
#include <sstream>

#include "http/representation.h"
#include "http/text.h"

namespace huiqi::http {
namespace {

std::string type_of(std::string_view extension) {
  constexpr std::pair<std::string_view, std::string_view> types[] = {
      {".html", "text/html; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".mjs", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".json", "application/json"},
      {".webmanifest", "application/manifest+json"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".jpg", "image/jpeg"},
      {".webp", "image/webp"},
      {".ico", "image/x-icon"},
      {".woff2", "font/woff2"},
      {".txt", "text/plain; charset=utf-8"},
  };
  for (const auto& [known, type] : types) {
    if (known == extension) return std::string{type};
  }
  return "application/octet-stream";
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in{path, std::ios::binary};
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return std::move(bytes).str();
}

}  // namespace

StaticFiles::StaticFiles(const std::filesystem::path& folder, std::vector<Page> pages) : pages_(std::move(pages)) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
    if (!entry.is_regular_file() || entry.is_symlink()) continue;
    auto path = entry.path();
    auto bytes = std::make_shared<const std::string>(read_file(path));
    const auto extension = path.extension();
    const bool brotli = extension == ".br";
    const bool gzip = extension == ".gz";
    if (brotli || gzip) path.replace_extension();
    const std::string name = '/' + std::filesystem::relative(path, folder).generic_string();
    auto& file = files_[name];
    file.type = type_of(path.extension().string());
    file.cache_control = name.starts_with("/assets/") ? "public, max-age=31536000, immutable" : "public, no-cache";
    (brotli ? file.brotli : gzip ? file.gzip : file.plain).bytes = std::move(bytes);
  }
  std::erase_if(files_, [](const auto& entry) { return entry.second.plain.bytes == nullptr; });
  for (auto& [name, file] : files_) {
    const std::string etag = etag_of(*file.plain.bytes);
    const auto core = etag.substr(0, etag.size() - 1);
    file.plain.etag = etag;
    file.gzip.etag = core + "-gz\"";
    file.brotli.etag = core + "-br\"";
  }
  std::sort(pages_.begin(), pages_.end(),
            [](const auto& a, const auto& b) { return a.prefix.size() > b.prefix.size(); });
}

const StaticFiles::File* StaticFiles::file_for(std::string_view path) const {
  if (const auto found = files_.find(path); found != files_.end()) return &found->second;
  if (path.substr(path.rfind('/')).find('.') != std::string_view::npos) return nullptr;
  for (const auto& page : pages_) {
    const bool inside = page.prefix == "/" || path == page.prefix || path.starts_with(page.prefix + '/');
    if (!inside) continue;
    const auto found = files_.find('/' + page.file);
    return found == files_.end() ? nullptr : &found->second;
  }
  return nullptr;
}

std::optional<Response> StaticFiles::find(const Request& request) const {
  const auto path = percent_decode(request.path());
  if (!path || !path->starts_with('/')) return std::nullopt;
  const File* file = file_for(*path);
  if (file == nullptr) return std::nullopt;
  const bool brotli = file->brotli.bytes && accepts_encoding(request, "br");
  const bool gzip = !brotli && file->gzip.bytes && accepts_encoding(request, "gzip");
  const Variant& variant = brotli ? file->brotli : gzip ? file->gzip : file->plain;
  Response response = Response{}.with_body(file->type, variant.bytes).cache_control(file->cache_control);
  response.set("ETag", variant.etag);
  if (brotli) response.set("Content-Encoding", "br");
  if (gzip) response.set("Content-Encoding", "gzip");
  return response;
}

}  // namespace huiqi::http
