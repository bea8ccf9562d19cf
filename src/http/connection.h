#pragma once

// Inside http only: this header brings Asio in.
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <unordered_set>

#include "http/head.h"
#include "http/head_scan.h"
#include "http/request_parser.h"
#include "http/server.h"
#include "http/workers.h"

namespace huiqi::http {

namespace asio = boost::asio;
using Executor = asio::io_context::executor_type;  // the typed one: the general one costs an eighth of the speed
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using Timer =
    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor>;
template <class T = void>
using Task = asio::awaitable<T, Executor>;
constexpr asio::as_tuple_t<asio::use_awaitable_t<Executor>> kWait;
using TimePoint = std::chrono::steady_clock::time_point;

// What all connections share.
struct Shared {
  const ServerSettings settings;
  Dispatcher& dispatcher;
  Workers workers;
  std::atomic<bool> stopping{false};
  std::atomic<std::size_t> connections{0};
  std::atomic<std::size_t> body_bytes{0};  // held in memory for the bodies of all requests
};

class Connection;
using Connections = std::unordered_set<Connection*>;

// One client, from its first byte to its last. Lives on one io thread; all its members are called from there.
class Connection {
 public:
  Connection(Socket socket, Shared& shared, Connections& siblings);
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection();

  Task<> run();

  // Ends whatever took longer than it may.
  void check_time(TimePoint now);
  // The server stops: ends if nothing is under way, else after the answer.
  void drain();
  void abort();

 private:
  enum class Outcome : std::uint8_t { done, busy, failed };

  Task<bool> read_head();
  Task<bool> serve();
  Task<bool> serve(const Route& route);
  Task<bool> read_body(const Route& route);
  Task<bool> receive();
  Task<bool> refuse(Error error);
  Task<bool> send(const PreparedAnswer& answer);
  Task<bool> send(Response response);
  Task<bool> send_body(const Response& response, bool chunked);
  Task<bool> send_file(FileSlice slice);
  Task<bool> send_pieces(PieceSource source, bool chunked);
  Task<bool> send_events(EventSource source, bool chunked);
  Task<bool> send_piece(std::string_view piece, bool chunked);
  Task<bool> write(std::string_view first, std::string_view second = {}, std::string_view third = {});
  Task<> linger();
  // Runs `work` on a worker and comes back.
  Task<Outcome> on_worker(std::function<void()> work);

  bool finish(int status);
  bool claim_body(std::size_t bytes);
  void release_body();
  void note_client();
  std::string_view buffered() const { return {buffer_.data() + begin_, end_ - begin_}; }
  void make_room();
  void allow(std::size_t bytes, TimePoint since);
  Keep keep() const;

  Socket socket_;
  Shared& shared_;
  Connections& siblings_;
  std::string peer_;

  std::vector<char> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  HeadScan scan_;
  RequestParser parser_;
  Request request_;
  std::string body_;
  std::size_t body_claimed_ = 0;  // of Shared::body_bytes
  std::string out_;               // the head of an answer
  std::string scratch_;           // the name of an answer in the cache

  TimePoint deadline_ = TimePoint::max();
  TimePoint started_;
  bool timed_out_ = false;
  bool idle_ = true;
  bool keep_ = true;
  bool unread_ = false;  // the client may still be sending what we shall not read
  const Route* route_ = nullptr;
  std::uint64_t sent_ = 0;
  std::string failure_;  // of the last worker's job
  Timer pause_;
};

}  // namespace huiqi::http
