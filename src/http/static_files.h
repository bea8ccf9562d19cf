#pragma once

#include <filesystem>

#include "http/request.h"
#include "http/response.h"

namespace huiqi::http {

// A folder of web pages and their parts, read into memory at start, so that no path of a request ever reaches the file
// system. "x.js.br" and "x.js.gz" are x.js in compressed form. What lies under assets/ has a hash in its name and may
// be kept for ever; all else is asked for again.
class StaticFiles {
 public:
  // An address that is no file and has no dot in its last part is a place inside a page: the page whose prefix is the
  // longest one is sent, {"/", "index.html"} and {"/desk", "desk.html"} for instance.
  struct Page {
    std::string prefix;
    std::string file;
  };

  StaticFiles(const std::filesystem::path& folder, std::vector<Page> pages);

  // Nothing if there is no such file. For GET and HEAD.
  std::optional<Response> find(const Request& request) const;

 private:
  struct Variant {
    SharedText bytes;  // shared with the connections that are sending it
    std::string etag;
  };
  struct File {
    std::string type;
    std::string cache_control;
    Variant plain;
    Variant gzip;
    Variant brotli;
  };
  const File* file_for(std::string_view path) const;

  std::map<std::string, File, std::less<>> files_;  // by path: "/assets/portal-1a2b.js"
  std::vector<Page> pages_;
};

}  // namespace huiqi::http
