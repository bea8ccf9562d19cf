#pragma once

#include "http/dispatcher.h"

namespace huiqi::http {

struct ServerSettings {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;  // 0: any free one
  unsigned io_threads = 1;
  unsigned workers = 8;
  std::size_t most_waiting = 512;  // requests that wait for a worker; the next one hears 503
  std::size_t most_connections = 10'000;
  std::size_t longest_head = 16U << 10U;
  std::chrono::milliseconds idle_timeout{75'000};   // between two requests of a connection
  std::chrono::milliseconds head_timeout{10'000};   // for a whole head
  std::chrono::milliseconds stall_timeout{15'000};  // for a body or an answer, and a second more for each slowest_rate
  std::size_t slowest_rate = 1U << 10U;             // bytes a second
  std::chrono::milliseconds drain_timeout{20'000};  // for requests under way when the server stops
  std::vector<std::string> trusted_proxies = {};    // addresses whose X-Forwarded-For and -Proto are believed
  std::size_t most_body_bytes = 512U << 20U;        // of all requests together; the next one hears 503
};

// Serves a dispatcher over HTTP/1.1 until it is stopped or destroyed. TLS and HTTP/2 are for a proxy before it.
class Server {
 public:
  // Listens and serves when it returns. Throws std::system_error if the address cannot be had.
  Server(const ServerSettings& settings, Dispatcher& dispatcher);
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  ~Server();

  std::uint16_t port() const;

  // Takes no more connections, lets requests under way end within drain_timeout, and returns when all is done.
  void stop();

 private:
  class Core;
  std::unique_ptr<Core> core_;
};

}  // namespace huiqi::http
