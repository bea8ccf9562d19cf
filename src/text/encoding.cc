#include "text/encoding.h"

#include <iconv.h>

#include <cerrno>

#include "base/utf8.h"
#include "text/utf8.h"

namespace huiqi::text {
namespace {

using namespace std::string_view_literals;

// More damage than this, and the bytes are not text in that encoding.
constexpr std::size_t kBytesPerDamage = 50;

constexpr std::size_t kWellPerDamage = 9;

std::size_t non_ascii(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
}

struct Converted {
  std::string text;
  std::size_t replaced = 0;
};

class Iconv {
 public:
  explicit Iconv(const char* from) : handle_(iconv_open("UTF-8", from)) {}
  Iconv(const Iconv&) = delete;
  Iconv& operator=(const Iconv&) = delete;
  ~Iconv() {
    if (works()) iconv_close(handle_);
  }
  bool works() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  Converted convert(std::string_view bytes) {
    Converted out;
    std::array<char, 1 << 14> room;
    char* in = const_cast<char*>(bytes.data());  // iconv's interface is older than const
    std::size_t left = bytes.size();
    while (left > 0) {
      char* to = room.data();
      std::size_t space = room.size();
      const std::size_t done = iconv(handle_, &in, &left, &to, &space);
      out.text.append(room.data(), room.size() - space);
      if (done != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
      append(out.text, 0xFFFD);
      ++out.replaced;
      ++in, --left;
    }
    return out;
  }

 private:
  iconv_t handle_;
};

// UTF-16 without a mark: Chinese text has line ends, blanks and digits, so that one of the two byte places is often 0.
std::optional<Encoding> unmarked_utf16(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 4096);
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0' ? 1U : 0U;
  const bool enough = zeros[0] + zeros[1] >= head.size() / 100 + 1;
  if (bytes.size() % 2 != 0 || !enough) return std::nullopt;
  if (zeros[1] > 0 && zeros[0] == 0) return Encoding::utf16le;
  if (zeros[0] > 0 && zeros[1] == 0) return Encoding::utf16be;
  return std::nullopt;
}

bool looks_binary(std::string_view text) {
  const auto odd = std::count_if(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != '\v' && byte != 0x1A;
  });
  return static_cast<std::size_t>(odd) * 200 > text.size();
}

Result<Decoded> refuse() {
  return fail(ErrorKind::invalid, "text.not_text");
}

Result<Decoded> accept(Converted converted, Encoding encoding, std::size_t size) {
  if (converted.replaced * kBytesPerDamage > size + kBytesPerDamage * 2 || looks_binary(converted.text))
    return refuse();
  return Decoded{std::move(converted.text), encoding, converted.replaced};
}

Result<Decoded> from(const char* name, std::string_view bytes, Encoding encoding) {
  Iconv iconv(name);
  if (!iconv.works()) return refuse();
  return accept(iconv.convert(bytes), encoding, bytes.size());
}

Result<Decoded> utf8_or_gb18030(std::string_view bytes) {
  if (is_utf8(bytes)) return accept({std::string{bytes}, 0}, Encoding::utf8, bytes.size());
  Converted repaired;
  repaired.text = repair_utf8(bytes, repaired.replaced);
  Iconv gb("GB18030");
  Converted national = gb.works() ? gb.convert(bytes) : Converted{{}, bytes.size()};
  // GB18030 accepts most bytes, but it hardly ever looks like UTF-8: a text that mostly is, is damaged UTF-8.
  if (repaired.replaced <= national.replaced || repaired.replaced * kWellPerDamage <= non_ascii(repaired.text)) {
    return accept(std::move(repaired), Encoding::utf8, bytes.size());
  }
  return accept(std::move(national), Encoding::gb18030, bytes.size());
}

}  // namespace

Result<Decoded> decode_text(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) return utf8_or_gb18030(bytes.substr(3));
  if (bytes.starts_with("\xFF\xFE"sv)) return from("UTF-16LE", bytes.substr(2), Encoding::utf16le);
  if (bytes.starts_with("\xFE\xFF"sv)) return from("UTF-16BE", bytes.substr(2), Encoding::utf16be);
  if (bytes.find('\0') != std::string_view::npos) {
    const auto wide = unmarked_utf16(bytes);
    if (!wide) return refuse();
    return from(*wide == Encoding::utf16le ? "UTF-16LE" : "UTF-16BE", bytes, *wide);
  }
  return utf8_or_gb18030(bytes);
}

}  // namespace huiqi::text
