#include "http/connection.h"

// g++ 12 takes the two halves of a coroutine frame's allocation, both Asio's, for a mismatch.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"
#endif

#include <charconv>

#include "http/representation.h"
#include "http/text.h"

namespace huiqi::http {
namespace {

constexpr std::size_t kBufferAtFirst = 8U << 10U;
constexpr std::size_t kFilePiece = 256U << 10U;

TimePoint now() {
  return std::chrono::steady_clock::now();
}

// Made here, not inside the coroutines: g++ 12 stumbles over lists in braces there.
Error broken(std::string_view code, std::string_view detail = {}) {
  return {ErrorKind::invalid, code, std::string{detail}};
}
Error too_large(std::string_view code, std::size_t limit) {
  return {ErrorKind::too_large, code, {}, {{"limit", std::to_string(limit)}}};
}
Error unavailable(std::string_view code, std::string_view detail = {}) {
  return {ErrorKind::unavailable, code, std::string{detail}};
}

std::string format(const EventBatch& batch) {
  // A comment keeps proxies from closing a silent connection.
  if (batch.events.empty() && !batch.last) return ":\n\n";
  std::string text;
  for (const auto& [name, data] : batch.events) {
    if (!name.empty()) text.append("event: ").append(name).append("\n");
    std::string_view rest = data;
    do text.append("data: ").append(take_until(rest, '\n')).append("\n");
    while (!rest.empty());
    text.append("\n");
  }
  return text;
}

}  // namespace

Connection::Connection(Socket socket, Shared& shared, Connections& siblings)
    : socket_(std::move(socket)),
      shared_(shared),
      siblings_(siblings),
      buffer_(kBufferAtFirst),
      pause_(socket_.get_executor()) {
  boost::system::error_code ignored;
  socket_.set_option(asio::ip::tcp::no_delay{true}, ignored);
  socket_.non_blocking(true, ignored);
  const auto peer = socket_.remote_endpoint(ignored);
  if (!ignored) peer_ = peer.address().to_string();
  siblings_.insert(this);
  shared_.connections.fetch_add(1, std::memory_order_relaxed);
}

Connection::~Connection() {
  release_body();
  siblings_.erase(this);
  shared_.connections.fetch_sub(1, std::memory_order_relaxed);
}

void Connection::check_time(TimePoint at) {
  if (at < deadline_) return;
  timed_out_ = true;
  boost::system::error_code ignored;
  socket_.cancel(ignored);
}

void Connection::drain() {
  if (idle_) abort();
  pause_.cancel();
}

void Connection::abort() {
  boost::system::error_code ignored;
  socket_.close(ignored);
  pause_.cancel();
}

Task<> Connection::run() {
  bool go_on = true;
  while (go_on) {  // not `while (co_await …)`: with UBSan g++ 12 makes a trap of it
    go_on = co_await read_head();
    if (go_on) go_on = co_await serve();
  }
  if (unread_) co_await linger();
}

void Connection::make_room() {
  if (begin_ == end_) begin_ = end_ = 0;
  if (end_ < buffer_.size()) return;
  if (begin_ > 0) {
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
              buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
    end_ -= begin_;
    begin_ = 0;
  } else {
    buffer_.resize(2 * buffer_.size());
  }
}

Task<bool> Connection::receive() {
  make_room();
  const auto [error, count] =
      co_await socket_.async_read_some(asio::buffer(buffer_.data() + end_, buffer_.size() - end_), kWait);
  end_ += count;
  co_return !error;
}

Task<bool> Connection::read_head() {
  const auto& settings = shared_.settings;
  scan_ = HeadScan{};
  unread_ = false;
  idle_ = buffered().empty();
  deadline_ = now() + (idle_ ? settings.idle_timeout : settings.head_timeout);
  for (;;) {
    const auto state = scan_.look_at(buffered());
    if (state == HeadScan::State::malformed) {
      co_return co_await refuse(broken("http.malformed", scan_.why()));
    }
    const bool complete = state == HeadScan::State::complete;
    if ((complete ? scan_.end() : buffered().size()) > settings.longest_head) {
      co_return co_await refuse(
          too_large(scan_.has_line() ? "http.head_too_large" : "http.target_too_long", settings.longest_head));
    }
    if (complete) break;
    if (idle_ && shared_.stopping) co_return false;
    if (!co_await receive()) {
      if (timed_out_ && !idle_) co_return co_await refuse(broken("http.timed_out"));
      co_return false;
    }
    if (std::exchange(idle_, false)) deadline_ = now() + settings.head_timeout;
  }
  const auto parsed = parser_.parse_head(scan_.head_of(buffered()), request_);
  begin_ += scan_.end();
  note_client();
  if (!parsed) co_return co_await refuse(parsed.error());
  co_return true;
}

void Connection::note_client() {
  const auto& proxies = shared_.settings.trusted_proxies;
  const auto is_trusted = [&](std::string_view address) {
    return std::find(proxies.begin(), proxies.end(), address) != proxies.end();
  };
  RequestBuilder builder{request_};
  if (!is_trusted(peer_)) return builder.set_client(peer_, false);
  // The last address that no proxy of ours wrote about another one is the client's; what stands before it is its word.
  std::string_view chain = request_.header("X-Forwarded-For").value_or("");
  std::string client = peer_;
  while (!chain.empty() && is_trusted(client)) {
    const auto comma = chain.rfind(',');
    const auto text = trim(comma == std::string_view::npos ? chain : chain.substr(comma + 1));
    chain = comma == std::string_view::npos ? std::string_view{} : chain.substr(0, comma);
    boost::system::error_code bad;
    const auto address = asio::ip::make_address(std::string{text}, bad);
    if (bad) break;
    client = address.to_string();
  }
  builder.set_client(std::move(client), request_.header("X-Forwarded-Proto") == "https");
}

Task<bool> Connection::serve() {
  started_ = now();
  deadline_ = TimePoint::max();
  timed_out_ = false;
  route_ = nullptr;
  sent_ = 0;
  keep_ = parser_.keeps_alive() && !shared_.stopping.load(std::memory_order_relaxed);
  auto plan = shared_.dispatcher.plan(request_, scratch_);
  route_ = plan.prepared ? plan.prepared->route : plan.route;
  if (plan.route != nullptr) co_return co_await serve(*plan.route);
  if (!parser_.body().is_done()) {
    keep_ = false;
    unread_ = true;
  }
  if (plan.prepared) co_return co_await send(*plan.prepared);
  co_return co_await send(*std::move(plan.ready));
}

Task<bool> Connection::serve(const Route& route) {
  auto& dispatcher = shared_.dispatcher;
  std::optional<Response> response;
  const bool asks_first = !parser_.body().is_done() && route.body_limit > small_body;
  if (asks_first) {
    const auto asked = co_await on_worker([&] { response = dispatcher.refusal(request_, route); });
    if (asked == Outcome::busy) co_return co_await refuse(unavailable("http.busy"));
    if (response) {
      keep_ = false;
      unread_ = true;
      co_return co_await send(*std::move(response));
    }
  }
  if (!parser_.body().is_done() && !co_await read_body(route)) co_return false;
  const auto answered = co_await on_worker([&] {
    RequestBuilder{request_}.set_body(body_, route.body_limit);
    response = asks_first ? dispatcher.handle(request_, route) : dispatcher.answer(request_, route);
  });
  if (answered != Outcome::done) {
    const bool busy = answered == Outcome::busy;
    response = dispatcher.explain(request_, unavailable(busy ? "http.busy" : "http.internal", failure_));
  }
  const bool good = co_await send(*std::move(response));
  release_body();
  co_return good;
}

Task<bool> Connection::read_body(const Route& route) {
  if (parser_.content_length().value_or(0) > route.body_limit) {
    co_return co_await refuse(too_large("http.body_too_large", route.body_limit));
  }
  if (parser_.expects_continue() && buffered().empty() && !co_await write("HTTP/1.1 100 Continue\r\n\r\n"))
    co_return false;
  const auto since = now();
  std::size_t received = 0;
  while (!parser_.body().is_done()) {
    if (!claim_body(buffered().size())) co_return co_await refuse(unavailable("http.busy", "bodies"));
    const auto taken = parser_.body().take(buffered(), route.body_limit, body_);
    if (!taken) co_return co_await refuse(taken.error());
    begin_ += *taken;
    received += *taken;
    if (parser_.body().is_done()) break;
    if (buffered().size() > shared_.settings.longest_head) {
      co_return co_await refuse(broken("http.malformed", "chunk"));
    }
    allow(received, since);
    if (!co_await receive()) {
      if (timed_out_) co_return co_await refuse(broken("http.timed_out"));
      co_return false;
    }
  }
  deadline_ = TimePoint::max();
  co_return true;
}

// An answer after which nothing more is read.
Task<bool> Connection::refuse(Error error) {
  timed_out_ = false;
  keep_ = false;
  unread_ = true;
  if (idle_) started_ = now();
  release_body();
  co_await send(shared_.dispatcher.explain(request_, error));
  co_return false;
}

Keep Connection::keep() const {
  if (!keep_) return Keep::no;
  return parser_.is_http_1_1() ? Keep::silently : Keep::said;
}

Task<bool> Connection::send(const PreparedAnswer& answer) {
  const auto known = request_.header("If-None-Match");
  const bool unchanged = known && names_etag(*known, answer.etag);
  const bool has_body = !unchanged && request_.method() != Method::head;
  out_ = unchanged ? answer.not_modified_head : answer.head;
  append_head_end(out_, keep());
  if (!co_await write(out_, has_body ? std::string_view{answer.body} : std::string_view{})) co_return false;
  sent_ = has_body ? answer.body.size() : 0;
  co_return finish(unchanged ? 304 : 200);
}

Task<bool> Connection::send(Response response) {
  const auto framing = framing_of(response, parser_.is_http_1_1());
  const bool has_body = request_.method() != Method::head;
  if (!framing.length && !framing.chunked && has_body) keep_ = false;
  out_.clear();
  append_head(out_, response, framing);
  append_head_end(out_, keep());
  if (response.in_memory() || !has_body) {
    const auto text = has_body ? response.text() : std::string_view{};
    if (!co_await write(out_, text)) co_return false;
    sent_ = text.size();
  } else {
    if (!co_await write(out_)) co_return false;
    if (!co_await send_body(response, framing.chunked)) {
      if (!failure_.empty()) shared_.dispatcher.broken_off(route_, failure_);
      co_return false;
    }
  }
  co_return finish(response.status());
}

Task<bool> Connection::send_body(const Response& response, bool chunked) {
  if (const auto* file = std::get_if<FileSlice>(&response.body())) co_return co_await send_file(*file);
  if (const auto* pieces = std::get_if<PieceSource>(&response.body())) co_return co_await send_pieces(*pieces, chunked);
  if (const auto* events = std::get_if<EventSource>(&response.body())) co_return co_await send_events(*events, chunked);
  co_return true;
}

Task<bool> Connection::send_file(FileSlice slice) {
  while (slice.length > 0) {
    std::string piece;
    const auto read = co_await on_worker([&] {
      piece =
          slice.file->read(slice.offset, static_cast<std::size_t>(std::min<std::uint64_t>(slice.length, kFilePiece)));
    });
    if (read != Outcome::done) co_return false;
    if (!co_await write(piece)) co_return false;
    slice.offset += piece.size();
    slice.length -= piece.size();
    sent_ += piece.size();
  }
  co_return true;
}

Task<bool> Connection::send_piece(std::string_view piece, bool chunked) {
  sent_ += piece.size();
  if (!chunked) co_return co_await write(piece);
  std::array<char, 20> size{};
  char* end = std::to_chars(size.data(), size.data() + 16, piece.size(), 16).ptr;
  *end++ = '\r';
  *end++ = '\n';
  co_return co_await write({size.data(), static_cast<std::size_t>(end - size.data())}, piece, "\r\n");
}

Task<bool> Connection::send_pieces(PieceSource source, bool chunked) {
  for (;;) {
    std::string piece;
    const auto made = co_await on_worker([&] { piece = source(); });
    if (made != Outcome::done) co_return false;
    if (piece.empty()) break;
    if (!co_await send_piece(piece, chunked)) co_return false;
  }
  co_return !chunked || co_await write("0\r\n\r\n");
}

Task<bool> Connection::send_events(EventSource source, bool chunked) {
  keep_ = false;
  while (!shared_.stopping) {
    EventBatch batch;
    const auto polled = co_await on_worker([&] { batch = source.poll(); });
    if (polled == Outcome::failed) co_return false;
    const std::string text = format(batch);
    if (!text.empty() && !co_await send_piece(text, chunked)) co_return false;
    if (batch.last) break;
    pause_.expires_after(source.interval);
    co_await pause_.async_wait(kWait);
  }
  co_return !chunked || co_await write("0\r\n\r\n");
}

// Whether there is room for so many more bytes of a body.
bool Connection::claim_body(std::size_t bytes) {
  body_claimed_ += bytes;
  const auto all = shared_.body_bytes.fetch_add(bytes, std::memory_order_relaxed) + bytes;
  return all <= shared_.settings.most_body_bytes;
}

void Connection::release_body() {
  shared_.body_bytes.fetch_sub(std::exchange(body_claimed_, 0), std::memory_order_relaxed);
  body_.clear();
  if (body_.capacity() > kBufferAtFirst) body_.shrink_to_fit();
}

// Notes the answer; true if the connection goes on.
bool Connection::finish(int status) {
  shared_.dispatcher.served(request_, route_, status, now() - started_, sent_);
  return keep_;
}

void Connection::allow(std::size_t bytes, TimePoint since) {
  deadline_ = since + shared_.settings.stall_timeout + std::chrono::seconds{bytes / shared_.settings.slowest_rate};
}

Task<bool> Connection::write(std::string_view first, std::string_view second, std::string_view third) {
  std::array buffers{asio::const_buffer{first.data(), first.size()}, asio::const_buffer{second.data(), second.size()},
                     asio::const_buffer{third.data(), third.size()}};
  const std::size_t total = first.size() + second.size() + third.size();
  // Most answers fit into the socket's own buffer: then there is nothing to wait for.
  boost::system::error_code error;
  std::size_t written = socket_.write_some(buffers, error);
  if (written == total) co_return true;
  if (error && error != asio::error::would_block) co_return false;
  for (auto& buffer : buffers) {
    const std::size_t skip = std::min(written, buffer.size());
    buffer += skip;
    written -= skip;
  }
  allow(total, now());
  const auto [failed, count] = co_await asio::async_write(socket_, buffers, kWait);
  deadline_ = TimePoint::max();
  co_return !failed;
}

// Closing at once would reset the connection, and the client might lose the answer that says why.
Task<> Connection::linger() {
  constexpr std::size_t most = 256U << 10U;
  boost::system::error_code ignored;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
  deadline_ = now() + std::min<std::chrono::milliseconds>(shared_.settings.stall_timeout, std::chrono::seconds{2});
  for (std::size_t dropped = 0; dropped < most;) {
    begin_ = end_ = 0;
    if (!co_await receive()) break;
    dropped += end_;
  }
}

namespace {

// Work for a worker, and the way back to the coroutine that waits for it on its io thread.
template <class Back, class Outcome>
class Errand final : public Job {
 public:
  Errand(Executor home, const std::function<void()>& work, std::string& failure, Back back)
      : home_(std::move(home)), work_(work), failure_(failure), back_(std::move(back)) {}

  void run() override {
    // The exception belongs to the connection that waits for this job, on another thread.
    auto outcome = Outcome::done;
    try {
      work_();
    } catch (const std::exception& thrown) {
      failure_ = thrown.what();
      outcome = Outcome::failed;
    }
    go_back(outcome);
  }

  void go_back(Outcome outcome) {
    asio::post(home_, [back = std::move(back_), outcome]() mutable { std::move(back)(outcome); });
  }

 private:
  Executor home_;
  const std::function<void()>& work_;
  std::string& failure_;
  Back back_;
};

}  // namespace

Task<Connection::Outcome> Connection::on_worker(std::function<void()> work) {
  auto start = [this, &work](auto back) {
    auto errand =
        std::make_unique<Errand<decltype(back), Outcome>>(socket_.get_executor(), work, failure_, std::move(back));
    auto& known = *errand;
    std::unique_ptr<Job> job = std::move(errand);
    if (!shared_.workers.submit(job)) known.go_back(Outcome::busy);
  };
  failure_.clear();
  asio::use_awaitable_t<Executor> token;
  co_return co_await asio::async_initiate<asio::use_awaitable_t<Executor>, void(Outcome)>(start, token);
}

}  // namespace huiqi::http
