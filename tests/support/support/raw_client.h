#pragma once

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <string>
#include <system_error>

namespace huiqi::testing {

// What a server answered, taken apart as far as tests look at it.
struct RawAnswer {
  int status = 0;
  std::string head;
  std::string body;

  // Value of the first header of that name, written as the server writes it; empty if there is none.
  std::string header(std::string_view name) const {
    const std::string line = "\r\n" + std::string{name} + ": ";
    const auto at = head.find(line);
    if (at == std::string::npos) return {};
    const auto from = at + line.size();
    return head.substr(from, head.find("\r\n", from) - from);
  }
};

// A TCP connection that sends exactly the bytes it is given: for what no well-behaved client would send.
class RawClient {
 public:
  explicit RawClient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
      throw std::system_error(errno, std::generic_category(), "connect");
    }
  }
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;
  ~RawClient() { ::close(socket_); }

  // False if the server has closed the connection.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (count < 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }

  void end_sending() { ::shutdown(socket_, SHUT_WR); }

  // The next answer, by its Content-Length or chunks; `to_head` for an answer to HEAD. Throws when it does not come.
  RawAnswer answer(bool to_head = false) {
    RawAnswer answer;
    answer.head = take_through("\r\n\r\n");
    answer.status = std::stoi(answer.head.substr(answer.head.find(' ') + 1));
    const bool empty = to_head || answer.status == 204 || answer.status == 304 || answer.status < 200;
    if (empty) return answer;
    if (const auto length = answer.header("Content-Length"); !length.empty()) {
      answer.body = take(std::stoul(length));
    } else if (answer.header("Transfer-Encoding") == "chunked") {
      for (;;) {
        const auto size = std::stoul(take_through("\r\n"), nullptr, 16);
        answer.body += take(size);
        take(2);
        if (size == 0) break;
      }
    } else {
      answer.body = rest();
    }
    return answer;
  }

  RawAnswer ask(std::string_view bytes) {
    send(bytes);
    return answer();
  }

  // Everything until the server closes.
  std::string rest() {
    while (receive()) {
    }
    return std::exchange(received_, {});
  }

  // Whether the server closes within `millis` without sending anything.
  bool closes_within(int millis) {
    pollfd wait{socket_, POLLIN, 0};
    if (::poll(&wait, 1, millis) <= 0) return false;
    char byte = 0;
    return ::recv(socket_, &byte, 1, MSG_PEEK) <= 0;
  }

 private:
  bool receive() {
    pollfd wait{socket_, POLLIN, 0};
    if (::poll(&wait, 1, 30'000) <= 0) throw std::runtime_error("the server sends nothing");
    std::array<char, 65536> buffer{};
    const auto count = ::recv(socket_, buffer.data(), buffer.size(), 0);
    if (count <= 0) return false;
    received_.append(buffer.data(), static_cast<std::size_t>(count));
    return true;
  }
  std::string take(std::size_t size) {
    while (received_.size() < size) {
      if (!receive()) throw std::runtime_error("the server closed inside an answer: " + received_);
    }
    auto text = received_.substr(0, size);
    received_.erase(0, size);
    return text;
  }
  std::string take_through(std::string_view end) {
    for (;;) {
      const auto at = received_.find(end);
      if (at != std::string::npos) return take(at + end.size());
      if (!receive()) throw std::runtime_error("the server closed before an answer: " + received_);
    }
  }

  int socket_;
  std::string received_;
};

}  // namespace huiqi::testing
