#include "http/server.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

#include "http/connection.h"

namespace huiqi::http {
namespace {

using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;
using ReusePort = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;

[[noreturn]] void throw_as_standard(const boost::system::error_code& error, const std::string& what) {
  throw std::system_error(error.value(), std::system_category(), what);
}

asio::ip::tcp::endpoint endpoint_of(const ServerSettings& settings) {
  boost::system::error_code error;
  const auto address = asio::ip::make_address(settings.address, error);
  if (error) throw_as_standard(error, settings.address);
  return {address, settings.port};
}

// SO_REUSEPORT, which lets our threads share an address, would let a second server of the same user share it too.
void expect_unused(const asio::ip::tcp::endpoint& endpoint) {
  asio::io_context context;
  Acceptor probe{context.get_executor()};
  boost::system::error_code error;
  probe.open(endpoint.protocol(), error);
  if (!error) probe.set_option(asio::socket_base::reuse_address{true}, error);
  if (!error) probe.bind(endpoint, error);
  if (error) throw_as_standard(error, endpoint.address().to_string() + ':' + std::to_string(endpoint.port()));
}

// One thread with its own connections; the system spreads new ones over the listening sockets of all threads.
class IoThread {
 public:
  IoThread(Shared& shared, const asio::ip::tcp::endpoint& endpoint)
      : shared_(shared), acceptor_(context_.get_executor()), sweep_(context_.get_executor()) {
    boost::system::error_code error;
    acceptor_.open(endpoint.protocol(), error);
    if (!error) acceptor_.set_option(asio::socket_base::reuse_address{true}, error);
    if (!error) acceptor_.set_option(ReusePort{true}, error);
    if (!error) acceptor_.bind(endpoint, error);
    if (!error) acceptor_.listen(4096, error);
    if (error) throw_as_standard(error, endpoint.address().to_string() + ':' + std::to_string(endpoint.port()));
  }
  IoThread(const IoThread&) = delete;
  IoThread& operator=(const IoThread&) = delete;
  ~IoThread() = default;

  asio::ip::tcp::endpoint endpoint() const { return acceptor_.local_endpoint(); }

  void start() {
    asio::co_spawn(context_, accept(), asio::detached);
    asio::co_spawn(context_, sweep(), asio::detached);
    thread_ = std::jthread{[this] { context_.run(); }};
  }

  void drain() {
    asio::post(context_, [this] {
      acceptor_.close();
      for (auto* connection : Connections{connections_}) connection->drain();
    });
  }
  void abort() {
    asio::post(context_, [this] {
      sweep_.cancel();
      for (auto* connection : Connections{connections_}) connection->abort();
    });
  }
  void join() {
    context_.stop();
    if (thread_.joinable()) thread_.join();
  }

 private:
  Task<> accept() {
    while (acceptor_.is_open()) {
      auto [error, socket] = co_await acceptor_.async_accept(kWait);
      if (error == asio::error::operation_aborted || error == asio::error::bad_descriptor) break;
      if (error) {
        // Most likely no descriptor is free: some will be when a connection ends.
        Timer pause{context_.get_executor(), std::chrono::milliseconds{100}};
        co_await pause.async_wait(kWait);
        continue;
      }
      if (shared_.connections.load() >= shared_.settings.most_connections) continue;
      auto connection = std::make_unique<Connection>(std::move(socket), shared_, connections_);
      asio::co_spawn(context_, serve(std::move(connection)), asio::detached);
    }
  }

  static Task<> serve(std::unique_ptr<Connection> connection) { co_await connection->run(); }

  Task<> sweep() {
    const auto& settings = shared_.settings;
    const auto shortest = std::min({settings.idle_timeout, settings.head_timeout, settings.stall_timeout});
    const auto interval = std::clamp(shortest / 8, std::chrono::milliseconds{10}, std::chrono::milliseconds{1000});
    for (;;) {
      sweep_.expires_after(interval);
      const auto [cancelled] = co_await sweep_.async_wait(kWait);
      if (cancelled) break;
      const auto now = std::chrono::steady_clock::now();
      for (auto* connection : connections_) connection->check_time(now);
    }
  }

  Shared& shared_;
  Connections connections_;
  asio::io_context context_{1};  // after connections_, which the coroutines that it destroys still use
  Acceptor acceptor_;
  Timer sweep_;
  std::jthread thread_;
};

}  // namespace

class Server::Core {
 public:
  Core(const ServerSettings& settings, Dispatcher& dispatcher)
      : shared_{settings, dispatcher, {settings.workers, settings.most_waiting}} {
    auto endpoint = endpoint_of(settings);
    expect_unused(endpoint);
    for (unsigned i = 0; i < settings.io_threads; ++i) {
      threads_.push_back(std::make_unique<IoThread>(shared_, endpoint));
      endpoint = threads_.front()->endpoint();
    }
    port_ = endpoint.port();
    for (const auto& thread : threads_) thread->start();
  }

  std::uint16_t port() const { return port_; }

  void stop() {
    if (shared_.stopping.exchange(true)) return;
    for (const auto& thread : threads_) thread->drain();
    const auto deadline = std::chrono::steady_clock::now() + shared_.settings.drain_timeout;
    while (shared_.connections.load() > 0 && std::chrono::steady_clock::now() < deadline) {
      std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
    for (const auto& thread : threads_) thread->abort();
    shared_.workers.finish();  // what they still do looks into the connections
    for (const auto& thread : threads_) thread->join();
  }

 private:
  Shared shared_;
  std::vector<std::unique_ptr<IoThread>> threads_;
  std::uint16_t port_ = 0;
};

Server::Server(const ServerSettings& settings, Dispatcher& dispatcher)
    : core_(std::make_unique<Core>(settings, dispatcher)) {}

Server::~Server() {
  stop();
}

std::uint16_t Server::port() const {
  return core_->port();
}

void Server::stop() {
  core_->stop();
}

}  // namespace huiqi::http
