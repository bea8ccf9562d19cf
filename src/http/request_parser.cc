#include "http/request_parser.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>

#include "http/text.h"

namespace huiqi::http {
namespace {

namespace beast = boost::beast;
using beast::http::field;

constexpr std::size_t kLongestTarget = 4096;
constexpr std::size_t kMostHeaders = 100;

std::string_view view(beast::string_view text) {
  return {text.data(), text.size()};
}

Error malformed(std::string why) {
  return {ErrorKind::invalid, "http.malformed", std::move(why)};
}

bool is_host(std::string_view host) {
  return std::all_of(host.begin(), host.end(), [](char c) {
    return c > 0x20 && c < 0x7F && std::string_view{"/\\@,;#?\"<>"}.find(c) == std::string_view::npos;
  });
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// "http://host/path" names the same thing as "/path" (RFC 9112, 3.2.2).
std::string_view without_authority(std::string_view target) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (!target.starts_with(scheme)) continue;
    target.remove_prefix(scheme.size());
    const auto slash = target.find('/');
    return slash == std::string_view::npos ? std::string_view{"/"} : target.substr(slash);
  }
  return target;
}

// Beast's parser of heads, with what it lets pass.
class HeadParser final : public beast::http::basic_parser<true> {
 public:
  explicit HeadParser(RequestBuilder builder) : builder_(builder) {
    body_limit(boost::none);
    header_limit(std::numeric_limits<std::uint32_t>::max());  // the server has its own
  }

  std::optional<Error> error;
  bool http_1_1 = false;
  bool expects_continue = false;

  // What one header alone cannot show.
  void check_whole() {
    if (hosts_ > 1 || (hosts_ == 0 && http_1_1)) error = malformed("not exactly one Host");
    if (lengths_ > 1) error = malformed("several Content-Length");
    if (lengths_ > 0 && codings_ > 0) error = malformed("Content-Length and Transfer-Encoding");
    if (codings_ > 1 || (codings_ > 0 && !http_1_1)) error = malformed("Transfer-Encoding");
  }

 private:
  // Beast is told of a refusal with some error of its own; ours is the one that counts.
  void refuse(Error why, beast::error_code& code) {
    if (!error) error = std::move(why);
    code = beast::http::error::bad_value;
  }

  void on_request_impl(beast::http::verb, beast::string_view method, beast::string_view target, int version,
                       beast::error_code& code) override {
    http_1_1 = version == 11;
    const auto known = enum_of<Method>(view(method));
    if (!known) return refuse({ErrorKind::invalid, "http.unknown_method", std::string{view(method)}}, code);
    if (target.size() > kLongestTarget) return refuse({ErrorKind::invalid, "http.target_too_long"}, code);
    const auto path = without_authority(view(target));
    const bool printable = std::all_of(path.begin(), path.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    const bool whole_server = path == "*" && *known == Method::options;
    if (!printable || path.find('#') != std::string_view::npos || !(path.starts_with('/') || whole_server)) {
      return refuse(malformed("target"), code);
    }
    builder_.set_line(*known, path);
  }

  void on_field_impl(field name, beast::string_view name_text, beast::string_view value,
                     beast::error_code& code) override {
    if (++headers_ > kMostHeaders) return refuse({ErrorKind::too_large, "http.head_too_large"}, code);
    const auto text = view(value);
    if (name == field::host && (++hosts_, !is_host(text))) return refuse(malformed("Host"), code);
    if (name == field::content_length && (++lengths_, !is_number(text)))
      return refuse(malformed("Content-Length"), code);
    if (name == field::transfer_encoding) {
      ++codings_;
      if (!equal_ignoring_case(text, "chunked")) return refuse(malformed("Transfer-Encoding"), code);
    }
    if (name == field::expect) {
      expects_continue = equal_ignoring_case(text, "100-continue");
      if (!expects_continue) return refuse({ErrorKind::invalid, "http.unknown_expectation"}, code);
    }
    builder_.add_header(view(name_text), text);
  }

  std::size_t on_body_impl(beast::string_view, beast::error_code&) override { return 0; }
  std::size_t on_chunk_body_impl(std::uint64_t, beast::string_view, beast::error_code&) override { return 0; }
  void on_response_impl(int, beast::string_view, int, beast::error_code&) override {}
  void on_header_impl(beast::error_code&) override {}
  void on_body_init_impl(const boost::optional<std::uint64_t>&, beast::error_code&) override {}
  void on_chunk_header_impl(std::uint64_t, beast::string_view, beast::error_code&) override {}
  void on_finish_impl(beast::error_code&) override {}

  RequestBuilder builder_;
  std::size_t headers_ = 0;
  int hosts_ = 0;
  int lengths_ = 0;
  int codings_ = 0;
};

}  // namespace

Result<void> RequestParser::parse_head(std::string_view head, Request& request) {
  *this = RequestParser{};
  RequestBuilder builder{request};
  HeadParser parser{builder};
  head = builder.begin(head);
  beast::error_code code;
  const std::size_t taken = parser.put(boost::asio::const_buffer(head.data(), head.size()), code);
  if (!code && !parser.error) parser.check_whole();
  if (parser.error) return fail(*parser.error);
  if (code == beast::http::error::bad_version) return fail(ErrorKind::invalid, "http.unknown_version");
  if (code || taken != head.size() || !parser.is_header_done()) return fail(malformed(code.message()));
  http_1_1_ = parser.http_1_1;
  keeps_alive_ = parser.keep_alive();
  expects_continue_ = parser.expects_continue && http_1_1_;
  if (const auto length = parser.content_length()) {
    content_length_ = *length;
    body_.expect_length(*length);
  }
  if (parser.chunked()) body_.expect_chunks();
  return {};
}

}  // namespace huiqi::http
