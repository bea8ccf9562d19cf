#include "http/gzip.h"

#include <zlib.h>

#include <new>

namespace huiqi::http {

std::string gzip(std::string_view text) {
  constexpr int level = 4;
  constexpr int gzip_window = 15 + 16;
  z_stream stream{};
  if (deflateInit2(&stream, level, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) != Z_OK) throw std::bad_alloc{};
  std::string packed(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));  // zlib only reads it
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);  // cannot fall short: the output has room for deflateBound
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

}  // namespace huiqi::http
