#include "http/representation.h"

#include <openssl/sha.h>

#include <charconv>

#include "http/gzip.h"
#include "http/text.h"

namespace huiqi::http {
namespace {

constexpr std::size_t kWorthCompressing = 1400;  // less than this is one packet either way

constexpr std::string_view kPagePolicy =
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
    "frame-ancestors 'none'";
constexpr std::string_view kDataPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

// What the tags of all encodings of one answer share; empty for what is no tag.
std::string_view core_of(std::string_view tag) {
  if (tag.starts_with("W/")) tag.remove_prefix(2);
  if (tag.size() < 2 || tag.front() != '"' || tag.back() != '"') return {};
  tag = tag.substr(1, tag.size() - 2);
  if (tag.ends_with("-gz") || tag.ends_with("-br")) tag.remove_suffix(3);
  return tag;
}

bool is_text(std::string_view type) {
  return type.starts_with("text/") || type.starts_with("application/json") ||
         type.starts_with("application/problem+json") || type.starts_with("image/svg+xml");
}

bool is_read(const Request& request) {
  return request.method() == Method::get || request.method() == Method::head;
}

Response not_modified(const Response& full) {
  Response response{304};
  for (const auto& [name, value] : full.headers()) {
    if (name == "ETag" || name == "Cache-Control" || name == "Vary") response.set(name, value);
  }
  return response;
}

bool is_known(const Request& request, const Response& response) {
  const auto known = request.header("If-None-Match");
  const auto* etag = response.find("ETag");
  return known && etag != nullptr && names_etag(*known, *etag);
}

bool is_compressible(const Response& response) {
  const auto* type = response.find("Content-Type");
  return type != nullptr && is_text(*type) && response.text().size() >= kWorthCompressing;
}

void compress(const Request& request, Response& response) {
  const bool packed = response.find("Content-Encoding") != nullptr;
  if (packed || !is_compressible(response) || !accepts_encoding(request, "gzip")) return;
  response.replace_body(gzip(response.text()));
  response.set("Content-Encoding", "gzip");
  if (const auto* etag = response.find("ETag")) {
    response.set("ETag", etag->substr(0, etag->size() - 1) + "-gz\"");
  }
}

struct ByteRange {
  std::uint64_t first = 0;
  std::uint64_t last = 0;  // included
};

std::optional<std::uint64_t> number_of(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// "bytes=0-499", "bytes=500-", "bytes=-500". Nothing for several ranges or what is no range: the whole is sent then.
// An unsatisfiable one has first > last.
std::optional<ByteRange> range_of(std::string_view header, std::uint64_t size) {
  if (!header.starts_with("bytes=")) return std::nullopt;
  header.remove_prefix(6);
  const auto dash = header.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto from = header.substr(0, dash);
  const auto to = header.substr(dash + 1);
  constexpr ByteRange unsatisfiable{1, 0};
  if (from.empty()) {
    const auto suffix = number_of(to);
    if (!suffix) return std::nullopt;
    if (*suffix == 0 || size == 0) return unsatisfiable;
    return ByteRange{size - std::min(*suffix, size), size - 1};
  }
  const auto first = number_of(from);
  const auto last = to.empty() ? std::optional{size} : number_of(to);
  if (!first || !last || *first > *last)
    return *first >= size && to.empty() ? std::optional{unsatisfiable} : std::nullopt;
  if (*first >= size) return unsatisfiable;
  return ByteRange{*first, std::min(*last, size - 1)};
}

Response slice(Response response, ByteRange range, std::uint64_t size) {
  const std::uint64_t length = range.last - range.first + 1;
  if (const auto* file = std::get_if<FileSlice>(&response.body())) {
    response.replace_body(FileSlice{file->file, file->offset + range.first, length});
  } else {
    response.replace_body(std::string{response.text().substr(range.first, length)});
  }
  response.set_status(206);
  response.set("Content-Range",
               "bytes " + std::to_string(range.first) + '-' + std::to_string(range.last) + '/' + std::to_string(size));
  return response;
}

// Byte ranges are for files: what is computed is sent whole.
Response apply_range(const Request& request, Response response) {
  const auto* file = std::get_if<FileSlice>(&response.body());
  const bool shared = std::holds_alternative<SharedText>(response.body());
  if (response.status() != 200 || (file == nullptr && !shared)) return response;
  response.set("Accept-Ranges", "bytes");
  const auto header = request.header("Range");
  if (!header || request.method() != Method::get) return response;
  const auto condition = request.header("If-Range");
  const auto* etag = response.find("ETag");
  if (condition && (etag == nullptr || *condition != *etag)) return response;
  const std::uint64_t size = file != nullptr ? file->length : response.text().size();
  const auto range = range_of(*header, size);
  if (!range) return response;
  if (range->first <= range->last) return slice(std::move(response), *range, size);
  return Response{416}.set("Content-Range", "bytes */" + std::to_string(size));
}

void add_headers(Response& response) {
  const auto* type = response.find("Content-Type");
  const bool saved = response.find("Content-Disposition") != nullptr;
  const bool page = type != nullptr && type->starts_with("text/html") && !saved;
  response.set("X-Content-Type-Options", "nosniff");
  response.set("Content-Security-Policy", std::string{page ? kPagePolicy : kDataPolicy});
  response.set("Referrer-Policy", "strict-origin-when-cross-origin");
  response.set("Cross-Origin-Resource-Policy", "same-origin");
  if (page) response.set("Cross-Origin-Opener-Policy", "same-origin");
}

}  // namespace

std::string etag_of(std::string_view bytes) {
  constexpr std::string_view hex = "0123456789abcdef";
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), digest.data());
  std::string tag = "\"";
  for (const unsigned char byte : std::span{digest}.first(12)) tag += {hex[byte >> 4U], hex[byte & 15U]};
  return tag += '"';
}

bool names_etag(std::string_view list, std::string_view etag) {
  if (trim(list) == "*") return true;
  while (!list.empty()) {
    const auto named = core_of(trim(take_until(list, ',')));
    if (!named.empty() && named == core_of(etag)) return true;
  }
  return false;
}

Result<void> require_match(const Request& request, std::string_view current_etag) {
  const auto wanted = request.header("If-Match");
  if (!wanted) return fail(ErrorKind::invalid, "http.match_required");
  if (!names_etag(*wanted, current_etag)) return fail(ErrorKind::conflict, "http.changed_meanwhile");
  return {};
}

bool accepts_encoding(const Request& request, std::string_view encoding) {
  std::string_view rest = request.header("Accept-Encoding").value_or("");
  while (!rest.empty()) {
    std::string_view parameters = take_until(rest, ',');
    const auto name = trim(take_until(parameters, ';'));
    if (!equal_ignoring_case(name, encoding)) continue;
    const auto quality = trim(parameters);
    return !quality.starts_with("q=0") || quality.find_first_of("123456789") != std::string_view::npos;
  }
  return false;
}

Response represent(const Request& request, Response response) {
  const bool whole = is_read(request) && response.status() == 200;
  if (whole && response.in_memory() && response.find("ETag") == nullptr) response.set("ETag", etag_of(response.text()));
  if (response.find("Cache-Control") == nullptr) response.set("Cache-Control", "private, no-cache");
  if (is_compressible(response)) response.set("Vary", "Accept-Encoding, Accept-Language");
  if (whole && is_known(request, response)) return not_modified(response);
  response = apply_range(request, std::move(response));
  if (response.status() != 206) compress(request, response);
  add_headers(response);
  return response;
}

}  // namespace huiqi::http
