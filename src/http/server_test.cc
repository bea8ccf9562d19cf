#include "http/server.h"

#include <gmock/gmock.h>

#include <latch>
#include <stdexcept>

#include "support/raw_client.h"
#include "support/recording_observer.h"
#include "support/temp_folder.h"

namespace huiqi::http {
namespace {

using namespace std::chrono_literals;
using ::testing::Contains;
using ::testing::HasSubstr;
using testing::RawAnswer;
using testing::RawClient;
using ::testing::StartsWith;

class ServerTest : public ::testing::Test {
 protected:
  ServerTest() {
    settings_.port = 0;
    settings_.workers = 2;
    settings_.io_threads = 2;
    router_.get("/hello", anyone(),
                [](const Request&) -> Result<Response> { return json_text(R"({"hello":"惠企"})"); });
    router_.get("/kept/{name}", anyone(), [](const Request& request) -> Result<Response> {
      HQ_TRY(const auto name, request.path<std::string>("name"));
      return json_text('"' + name + '"').same_for_all({"kept"});
    });
    router_.post("/echo", anyone(), [](const Request& request) -> Result<Response> {
      return Response{}.with_body("text/plain", std::string{request.body()});
    });
    router_.post(
        "/upload", needs("upload"),
        [](const Request& request) -> Result<Response> {
          return Response{}.with_body("text/plain", std::to_string(request.body().size()));
        },
        up_to_mib(4));
    router_.get("/who", anyone(), [](const Request& request) -> Result<Response> {
      return Response{}.with_body("text/plain", request.client_address() + (request.is_https() ? " https" : " http"));
    });
  }

  std::uint16_t port() {
    if (!server_) {
      Authoriser authorise = [](Request& request, const std::string& permission) -> Result<void> {
        if (permission.empty() || request.header("X-May")) return {};
        return fail(ErrorKind::forbidden, "test.forbidden");
      };
      dispatcher_.emplace(Site{std::move(router_), std::move(authorise)}, texts_, observer_);
      server_.emplace(settings_, *dispatcher_);
    }
    return server_->port();
  }

  RawAnswer ask(std::string_view bytes) { return RawClient{port()}.ask(bytes); }
  std::string rest_after(std::string_view bytes) {
    RawClient client{port()};
    client.send(bytes);
    return client.rest();
  }

  ServerSettings settings_;
  Router router_;
  Texts texts_;
  testing::RecordingObserver observer_;
  std::optional<Dispatcher> dispatcher_;
  std::optional<Server> server_;
};

std::string code_of(const RawAnswer& answer) {
  const auto document = json::parse(answer.body);
  return document ? std::string{document->root().find("code")->text()} : "no problem: " + answer.body;
}

TEST_F(ServerTest, AnswersAndKeepsTheConnection) {
  RawClient client{port()};
  for (int i = 0; i < 3; ++i) {
    const auto answer = client.ask("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, R"({"hello":"惠企"})");
    EXPECT_EQ(answer.header("Content-Type"), "application/json");
    EXPECT_EQ(answer.header("Connection"), "");
    EXPECT_NE(answer.header("Date"), "");
  }
  EXPECT_THAT(observer_.lines(), Contains(StartsWith("request_served method=GET route=/hello status=200")));
}

TEST_F(ServerTest, AnswersPipelinedRequestsInOrder) {
  RawClient client{port()};
  std::string requests;
  for (int i = 0; i < 50; ++i)
    requests += "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n" + std::to_string(10 + i);
  client.send(requests);
  for (int i = 0; i < 50; ++i) EXPECT_EQ(client.answer().body, std::to_string(10 + i));
}

TEST_F(ServerTest, SendsNoBodyToHead) {
  RawClient client{port()};
  client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n");
  const auto answer = client.answer(true);
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.header("Content-Length"), "18");
  EXPECT_EQ(client.ask("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
}

TEST_F(ServerTest, ClosesWhenItIsAskedTo) {
  EXPECT_THAT(rest_after("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
              HasSubstr("Connection: close\r\n"));
  EXPECT_THAT(rest_after("GET /hello HTTP/1.0\r\n\r\n"), HasSubstr("惠企"));
  RawClient client{port()};
  EXPECT_EQ(client.ask("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").header("Connection"), "keep-alive");
  EXPECT_EQ(client.ask("GET /hello HTTP/1.0\r\n\r\n").status, 200);
}

// Every one of these is a way to make two parsers see two different requests (or a broken client): each hears why, and
// none gets a second chance on the connection.
TEST_F(ServerTest, RefusesEveryFormOfSmuggling) {
  const std::string get = "GET /hello HTTP/1.1\r\nHost: a\r\n";
  const std::string post = "POST /echo HTTP/1.1\r\nHost: a\r\n";
  const std::string inner = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
  const std::vector<std::pair<const char*, std::string>> forms{
      {"Content-Length and Transfer-Encoding",
       post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + inner},
      {"Transfer-Encoding and Content-Length",
       post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + inner},
      {"two different Content-Length", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello" + inner},
      {"two equal Content-Length", post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello" + inner},
      {"Content-Length with a sign", post + "Content-Length: +23\r\n\r\n" + std::string(23, 'x') + inner},
      {"space before the colon", "GET /hello HTTP/1.1\r\nHost : a\r\n\r\n" + inner},
      {"bare line feeds", "GET /hello HTTP/1.1\nHost: a\n\n" + inner},
      {"one bare line feed", "GET /hello HTTP/1.1\r\nHost: a\nX: b\r\n\r\n" + inner},
      {"NUL in a header", get + std::string{"X: a\0b\r\n\r\n", 10} + inner},
      {"a carriage return in a header", get + "X: a\rb\r\n\r\n" + inner},
      {"a continued header", get + "X: a\r\n b\r\n\r\n" + inner},
      {"a continued Transfer-Encoding", post + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" + inner},
      {"no Host", "GET /hello HTTP/1.1\r\n\r\n" + inner},
      {"two Hosts", get + "Host: b\r\n\r\n" + inner},
      {"an unknown coding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + inner},
      {"a coding before chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" + inner},
      {"chunks in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + inner},
      {"a bare line feed after a chunk's size",
       post + "Transfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n" + inner},
      {"a chunk longer than its size", post + "Transfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n" + inner},
      {"a chunk's size with a sign", post + "Transfer-Encoding: chunked\r\n\r\n+5\r\nhello\r\n0\r\n\r\n" + inner},
  };
  for (const auto& [name, bytes] : forms) {
    RawClient client{port()};
    client.send(bytes);
    const auto answer = client.answer();
    EXPECT_EQ(answer.status, 400) << name;
    EXPECT_EQ(code_of(answer), "http.malformed") << name;
    EXPECT_EQ(answer.header("Content-Type"), "application/problem+json") << name;
    EXPECT_EQ(answer.header("Connection"), "close") << name;
    EXPECT_EQ(client.rest(), "") << name;
  }
}

TEST_F(ServerTest, RefusesWhatIsTooLong) {
  const auto head = ask("GET /hello HTTP/1.1\r\nHost: a\r\nX: " + std::string(70'000, 'x') + "\r\n\r\n");
  EXPECT_EQ(head.status, 431);
  EXPECT_EQ(code_of(head), "http.head_too_large");
  const auto target = ask("GET /" + std::string(70'000, 'x'));
  EXPECT_EQ(target.status, 414);
  EXPECT_EQ(code_of(target), "http.target_too_long");
  const auto body = ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n");
  EXPECT_EQ(body.status, 413);
  EXPECT_EQ(code_of(body), "http.body_too_large");
  EXPECT_EQ(ask("GET /hello HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx").status, 413);
}

TEST_F(ServerTest, RefusesUnknownMethodsAndVersions) {
  EXPECT_EQ(ask("BREW / HTTP/1.1\r\nHost: a\r\n\r\n").status, 501);
  EXPECT_EQ(ask("GET / HTTP/2.0\r\nHost: a\r\n\r\n").status, 505);
  EXPECT_EQ(ask("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").status, 505);
}

TEST_F(ServerTest, TheAnswerToATooLongBodyReachesAClientThatIsStillSending) {
  RawClient client{port()};
  client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
  const std::string chunk = "8000\r\n" + std::string(0x8000, 'x') + "\r\n";
  for (int i = 0; i < 40 && client.send(chunk); ++i) {
  }
  EXPECT_EQ(client.answer().status, 413);
}

TEST_F(ServerTest, TakesBodiesInChunksAndInPieces) {
  RawClient client{port()};
  client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n");
  std::this_thread::sleep_for(20ms);
  client.send("2\r\nl");
  std::this_thread::sleep_for(20ms);
  EXPECT_EQ(client.ask("o\r\n0\r\n\r\n").body, "hello");
  std::string large(1 << 20, 'y');
  EXPECT_EQ(client.ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1048576\r\n\r\n" + large).body, large);
}

TEST_F(ServerTest, SaysContinueBeforeABodyThatItWants) {
  RawClient client{port()};
  client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.answer().status, 100);
  EXPECT_EQ(client.ask("hello").body, "hello");
  EXPECT_EQ(client.ask("POST /none HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n").status,
            404);
  EXPECT_EQ(ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: wonders\r\n\r\n").status, 417);
}

TEST_F(ServerTest, AsksForThePermissionBeforeALargeBody) {
  RawClient client{port()};
  const auto answer =
      client.ask("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 4000000\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(answer.status, 403);
  EXPECT_EQ(client.rest(), "");
  RawClient other{port()};
  other.send("POST /upload HTTP/1.1\r\nHost: a\r\nX-May: yes\r\nContent-Length: 4000000\r\n\r\n");
  other.send(std::string(4'000'000, 'z'));
  EXPECT_EQ(other.answer().body, "4000000");
}

TEST_F(ServerTest, HoldsNoMoreBodiesThanFitIntoItsShareOfMemory) {
  settings_.most_body_bytes = 2 << 20;
  RawClient client{port()};
  client.send("POST /upload HTTP/1.1\r\nHost: a\r\nX-May: yes\r\nContent-Length: 4000000\r\n\r\n");
  client.send(std::string(4'000'000, 'z'));
  const auto answer = client.answer();
  EXPECT_EQ(answer.status, 503);
  EXPECT_EQ(code_of(answer), "http.busy");
  EXPECT_EQ(ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nok").body, "ok");
}

TEST_F(ServerTest, CutsOffWhoSendsTooSlowly) {
  settings_.head_timeout = 200ms;
  settings_.stall_timeout = 200ms;
  RawClient head{port()};
  const auto start = std::chrono::steady_clock::now();
  RawAnswer answer;
  for (const char byte : std::string_view{"GET /hello HTTP/1.1\r\nHost: a\r\nX: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
    if (!head.send({&byte, 1})) break;
    std::this_thread::sleep_for(20ms);
    if (std::chrono::steady_clock::now() - start > 600ms) break;
  }
  answer = head.answer();
  EXPECT_EQ(answer.status, 408);
  EXPECT_EQ(code_of(answer), "http.timed_out");
  RawClient body{port()};
  EXPECT_EQ(body.ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nfew").status, 408);
}

TEST_F(ServerTest, ClosesAnIdleConnectionWithoutAWord) {
  settings_.idle_timeout = 100ms;
  RawClient client{port()};
  EXPECT_EQ(client.ask("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
  EXPECT_TRUE(client.closes_within(5000));
}

TEST_F(ServerTest, AnswersFromTheCacheWithoutAWorker) {
  std::latch release{1};
  std::latch both_busy{2};
  router_.get("/block", anyone(), [&](const Request&) -> Result<Response> {
    both_busy.count_down();
    release.wait();
    return no_content();
  });
  RawClient client{port()};
  EXPECT_EQ(client.ask("GET /kept/a HTTP/1.1\r\nHost: a\r\n\r\n").body, "\"a\"");
  RawClient one{port()};
  RawClient two{port()};
  one.send("GET /block HTTP/1.1\r\nHost: a\r\n\r\n");
  two.send("GET /block HTTP/1.1\r\nHost: a\r\n\r\n");
  both_busy.wait();
  const auto kept = client.ask("GET /kept/a HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(kept.body, "\"a\"");
  EXPECT_EQ(kept.header("Cache-Control"), "public, no-cache");
  const auto unchanged =
      client.ask("GET /kept/a HTTP/1.1\r\nHost: a\r\nIf-None-Match: " + kept.header("ETag") + "\r\n\r\n");
  EXPECT_EQ(unchanged.status, 304);
  EXPECT_EQ(unchanged.header("ETag"), kept.header("ETag"));
  client.send("HEAD /kept/a HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(client.answer(true).header("Content-Length"), "3");
  release.count_down();
  EXPECT_EQ(one.answer().status, 204);
  EXPECT_EQ(two.answer().status, 204);
  EXPECT_THAT(observer_.lines_with("route=/kept/{name} status=304"), ::testing::SizeIs(1));
}

TEST_F(ServerTest, SaysThatItIsBusyWhenTooManyWait) {
  settings_.workers = 1;
  settings_.most_waiting = 1;
  std::latch started{1};
  std::latch release{1};
  router_.get("/block", anyone(), [&](const Request&) -> Result<Response> {
    started.count_down();
    release.wait();
    return no_content();
  });
  RawClient working{port()};
  working.send("GET /block HTTP/1.1\r\nHost: a\r\n\r\n");
  started.wait();
  // One of these waits for the worker; the other two hear at once that there is no room.
  std::vector<std::unique_ptr<RawClient>> others;
  for (int i = 0; i < 3; ++i) {
    others.emplace_back(std::make_unique<RawClient>(port()))->send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
  }
  while (observer_.lines_with("status=503").size() < 2) std::this_thread::sleep_for(1ms);
  release.count_down();
  int busy = 0;
  for (const auto& client : others) {
    const auto answer = client->answer();
    if (answer.status == 200) continue;
    ++busy;
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(code_of(answer), "http.busy");
    EXPECT_EQ(answer.header("Retry-After"), "1");
  }
  EXPECT_EQ(busy, 2);
  EXPECT_EQ(working.answer().status, 204);
}

TEST_F(ServerTest, StreamsAListAndAFile) {
  router_.get("/list", anyone(), [](const Request&) -> Result<Response> {
    return stream_list([i = 0]() mutable { return i < 100'000 ? std::optional{i++} : std::nullopt; });
  });
  testing::TempFolder folder;
  std::string bytes;
  for (int i = 0; i < 200'000; ++i) bytes += std::to_string(i) + ' ';
  const auto path = folder.write("file.bin", bytes);
  router_.get("/file", anyone(), [path](const Request&) -> Result<Response> {
    auto file = OpenFile::open(path);
    const auto size = file->size();
    return attachment("原文.pdf", "application/pdf", FileSlice{std::move(file), 0, size});
  });
  RawClient client{port()};
  const auto list = client.ask("GET /list HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(list.header("Transfer-Encoding"), "chunked");
  EXPECT_EQ(json::read<std::vector<int>>(list.body)->size(), 100'000U);
  const auto file = client.ask("GET /file HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(file.body, bytes);
  const auto part = client.ask("GET /file HTTP/1.1\r\nHost: a\r\nRange: bytes=5-1000004\r\n\r\n");
  EXPECT_EQ(part.status, 206);
  EXPECT_EQ(part.body, bytes.substr(5, 1'000'000));
  EXPECT_THAT(rest_after("GET /list HTTP/1.0\r\n\r\n"), HasSubstr("99998,99999]"));
}

TEST_F(ServerTest, BreaksOffAStreamThatFails) {
  router_.get("/broken", anyone(), [](const Request&) -> Result<Response> {
    return stream("text/plain", [i = 0]() mutable -> std::string {
      if (i++ == 1) throw std::runtime_error("the disk");
      return "part";
    });
  });
  const auto all = rest_after("GET /broken HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_THAT(all, HasSubstr("4\r\npart\r\n"));
  EXPECT_THAT(all, ::testing::Not(HasSubstr("0\r\n\r\n")));
  server_->stop();
  EXPECT_THAT(observer_.lines(), Contains(HasSubstr("detail=the disk")));
}

TEST_F(ServerTest, SendsEventsUntilTheLast) {
  router_.get("/events", anyone(), [](const Request&) -> Result<Response> {
    return events(10ms, [i = 0]() mutable -> EventBatch {
      ++i;
      if (i == 2) return {};
      return {{{"progress", "{\"done\":" + std::to_string(i) + "}"}}, i == 3};
    });
  });
  const auto answer = ask("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(answer.header("Content-Type"), "text/event-stream");
  EXPECT_EQ(answer.body, "event: progress\ndata: {\"done\":1}\n\n:\n\nevent: progress\ndata: {\"done\":3}\n\n");
}

TEST_F(ServerTest, StopsOnlyWhenRequestsUnderWayAreAnswered) {
  std::latch started{1};
  router_.get("/slow", anyone(), [&](const Request&) -> Result<Response> {
    started.count_down();
    std::this_thread::sleep_for(200ms);
    return json_text("\"done\"");
  });
  router_.get("/events", anyone(),
              [](const Request&) -> Result<Response> { return events(10ms, [] { return EventBatch{}; }); });
  RawClient idle{port()};
  idle.ask("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
  RawClient watching{port()};
  watching.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n");
  RawClient client{port()};
  client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  started.wait();
  const auto begin = std::chrono::steady_clock::now();
  server_->stop();
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 10s);
  const auto answer = client.answer();
  EXPECT_EQ(answer.body, "\"done\"");
  EXPECT_EQ(idle.rest(), "");
  EXPECT_THROW(RawClient{port()}, std::system_error);
}

TEST_F(ServerTest, GivesUpOnARequestThatOutlastsTheDrain) {
  settings_.drain_timeout = 50ms;
  std::latch started{1};
  router_.get("/slow", anyone(), [&](const Request&) -> Result<Response> {
    started.count_down();
    std::this_thread::sleep_for(300ms);
    return no_content();
  });
  RawClient client{port()};
  client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  started.wait();
  server_->stop();
  EXPECT_EQ(client.rest(), "");
}

TEST_F(ServerTest, BelievesOnlyTrustedProxies) {
  const std::string_view request =
      "GET /who HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 6.6.6.6, 198.51.100.7\r\nX-Forwarded-Proto: https\r\n\r\n";
  EXPECT_EQ(ask(request).body, "127.0.0.1 http");
}

TEST_F(ServerTest, TakesTheLastAddressThatATrustedProxySaw) {
  settings_.trusted_proxies = {"127.0.0.1", "198.51.100.7"};
  const std::string get = "GET /who HTTP/1.1\r\nHost: a\r\nX-Forwarded-Proto: https\r\n";
  EXPECT_EQ(ask(get + "X-Forwarded-For: 6.6.6.6, 203.0.113.9, 198.51.100.7\r\n\r\n").body, "203.0.113.9 https");
  EXPECT_EQ(ask(get + "X-Forwarded-For: 6.6.6.6, <script>\r\n\r\n").body, "127.0.0.1 https");
  EXPECT_EQ(ask(get + "\r\n").body, "127.0.0.1 https");
}

TEST_F(ServerTest, TwoServersCannotShareAnAddress) {
  auto settings = settings_;
  settings.port = port();
  EXPECT_THROW((Server{settings, *dispatcher_}), std::system_error);
}

TEST_F(ServerTest, TakesNoMoreConnectionsThanItMay) {
  settings_.most_connections = 1;
  RawClient first{port()};
  EXPECT_EQ(first.ask("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
  RawClient second{port()};
  EXPECT_TRUE(second.closes_within(5000));
}

TEST_F(ServerTest, ServesManyConnectionsAtOnce) {
  std::vector<std::jthread> threads;
  std::atomic<int> good{0};
  const auto where = port();
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (int c = 0; c < 8; ++c) {
        RawClient client{where};
        for (int i = 0; i < 20; ++i) {
          const std::string name = std::to_string(t * 100 + i % 5);
          if (client.ask("GET /kept/" + name + " HTTP/1.1\r\nHost: a\r\n\r\n").body == '"' + name + '"') ++good;
          if (i % 7 == 0) dispatcher_->cache().invalidate("kept");
          if (client.ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n" + std::to_string(100 + i))
                  .body == std::to_string(100 + i))
            ++good;
        }
      }
    });
  }
  threads.clear();
  EXPECT_EQ(good, 4 * 8 * 40);
}

TEST_F(ServerTest, ToleratesClientsThatGoAway) {
  for (const auto* bytes : {"", "GET", "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n",
                            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc"}) {
    RawClient client{port()};
    client.send(bytes);
  }
  EXPECT_EQ(ask("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
}

TEST(Server, RefusesAnAddressThatItCannotHave) {
  ServerSettings settings;
  settings.address = "192.0.2.1";  // nobody's (RFC 5737)
  Texts texts;
  testing::RecordingObserver observer;
  Dispatcher dispatcher{Site{{}, [](Request&, const std::string&) -> Result<void> { return {}; }}, texts, observer};
  EXPECT_THROW((Server{settings, dispatcher}), std::system_error);
  settings.address = "not an address";
  EXPECT_THROW((Server{settings, dispatcher}), std::system_error);
}

}  // namespace
}  // namespace huiqi::http
