#include "http/metrics.h"

#include <gmock/gmock.h>

namespace huiqi::http {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::Not;

class MetricsTest : public ::testing::Test {
 protected:
  MetricsTest() {
    router_.get("/a/{id}", anyone(), [](const Request&) -> Result<Response> { return no_content(); });
    router_.post("/b", anyone(), [](const Request&) -> Result<Response> { return no_content(); });
  }
  Router router_;
};

TEST_F(MetricsTest, CountsByRouteAndClassOfStatus) {
  Metrics metrics{router_};
  metrics.count(&router_.routes()[0], 200, 3ms, 100);
  metrics.count(&router_.routes()[0], 304, 700us, 0);
  metrics.count(&router_.routes()[0], 404, 20s, 50);
  metrics.count(nullptr, 404, 1us, 10);
  const auto text = metrics.text();
  EXPECT_THAT(text, HasSubstr("huiqi_requests_total{method=\"GET\",route=\"/a/{id}\",status=\"2xx\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("huiqi_requests_total{method=\"GET\",route=\"/a/{id}\",status=\"3xx\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("huiqi_requests_total{method=\"\",route=\"\",status=\"4xx\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("huiqi_response_bytes_total{method=\"GET\",route=\"/a/{id}\"} 150\n"));
  EXPECT_THAT(text, Not(HasSubstr("/b")));
}

TEST_F(MetricsTest, BucketsAddUp) {
  Metrics metrics{router_};
  for (const auto took : {400us, 900us, 3000us, 20'000'000us}) metrics.count(&router_.routes()[0], 200, took, 0);
  const auto text = metrics.text();
  const auto bucket = [](std::string_view bound, int count) {
    return "huiqi_request_seconds_bucket{method=\"GET\",route=\"/a/{id}\",le=\"" + std::string{bound} + "\"} " +
           std::to_string(count) + "\n";
  };
  EXPECT_THAT(text, HasSubstr(bucket("0.0005", 1)));
  EXPECT_THAT(text, HasSubstr(bucket("0.001", 2)));
  EXPECT_THAT(text, HasSubstr(bucket("0.005", 3)));
  EXPECT_THAT(text, HasSubstr(bucket("10", 3)));
  EXPECT_THAT(text, HasSubstr(bucket("+Inf", 4)));
  EXPECT_THAT(text, HasSubstr("huiqi_request_seconds_count{method=\"GET\",route=\"/a/{id}\"} 4\n"));
}

TEST_F(MetricsTest, AsksForTheOthersWhenItIsRead) {
  Metrics metrics{router_};
  double open = 1;
  metrics.add("connections", "Open connections.", Metrics::Kind::gauge, [&] { return open; });
  open = 7;
  EXPECT_THAT(
      metrics.text(),
      HasSubstr("# HELP huiqi_connections Open connections.\n# TYPE huiqi_connections gauge\nhuiqi_connections 7\n"));
}

}  // namespace
}  // namespace huiqi::http
