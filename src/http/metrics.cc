#include "http/metrics.h"

#include <cstdio>

namespace huiqi::http {
namespace {

constexpr std::array kBoundsInMicros{500U,     1000U,    2500U,    5000U,      10'000U,    25'000U,    50'000U,
                                     100'000U, 250'000U, 500'000U, 1'000'000U, 2'500'000U, 5'000'000U, 10'000'000U};
constexpr std::array<std::string_view, 5> kClasses{"1xx", "2xx", "3xx", "4xx", "5xx"};

std::string number(double value) {
  std::array<char, 40> text{};
  const int length = std::snprintf(text.data(), text.size(), "%.9g", value);
  return {text.data(), static_cast<std::size_t>(length)};
}

void head(std::string& out, std::string_view name, std::string_view help, std::string_view type) {
  out.append("# HELP huiqi_").append(name).append(" ").append(help);
  out.append("\n# TYPE huiqi_").append(name).append(" ").append(type).append("\n");
}

void line(std::string& out, std::string_view name, std::string_view labels, double value) {
  out.append("huiqi_").append(name);
  if (!labels.empty()) out.append("{").append(labels).append("}");
  out.append(" ").append(number(value)).append("\n");
}

}  // namespace

struct Metrics::Series {
  std::array<std::atomic<std::uint64_t>, kClasses.size()> by_class{};
  std::array<std::atomic<std::uint64_t>, kBoundsInMicros.size()> buckets{};  // not cumulative
  std::atomic<std::uint64_t> nanos{0};
  std::atomic<std::uint64_t> bytes{0};

  std::uint64_t total() const {
    std::uint64_t sum = 0;
    for (const auto& each : by_class) sum += each.load(std::memory_order_relaxed);
    return sum;
  }
};

Metrics::Metrics(const Router& router) : router_(router), series_(router.routes().size() + 1) {}
Metrics::~Metrics() = default;

void Metrics::count(const Route* route, int status, std::chrono::nanoseconds took, std::uint64_t bytes) {
  auto& series = series_[route != nullptr ? route->index : series_.size() - 1];
  const auto kind = static_cast<std::size_t>(std::clamp(status / 100, 1, 5) - 1);
  series.by_class.at(kind).fetch_add(1, std::memory_order_relaxed);
  series.nanos.fetch_add(static_cast<std::uint64_t>(took.count()), std::memory_order_relaxed);
  series.bytes.fetch_add(bytes, std::memory_order_relaxed);
  const auto micros = static_cast<std::uint64_t>(took.count() / 1000);
  const auto bucket = std::lower_bound(kBoundsInMicros.begin(), kBoundsInMicros.end(), micros);
  if (bucket == kBoundsInMicros.end()) return;
  series.buckets.at(static_cast<std::size_t>(bucket - kBoundsInMicros.begin())).fetch_add(1, std::memory_order_relaxed);
}

void Metrics::add(std::string name, std::string help, Kind kind, std::function<double()> value) {
  extras_.push_back({std::move(name), std::move(help), kind, std::move(value)});
}

std::string Metrics::text() const {
  std::string counts;
  std::string durations;
  std::string sizes;
  head(counts, "requests_total", "Requests answered.", "counter");
  head(durations, "request_seconds", "From the end of a request's head to the end of its answer.", "histogram");
  head(sizes, "response_bytes_total", "Bytes of the answers' bodies.", "counter");
  for (std::size_t i = 0; i < series_.size(); ++i) {
    const auto& series = series_[i];
    const std::uint64_t total = series.total();
    if (total == 0) continue;
    const bool routed = i < router_.routes().size();
    const std::string label = routed ? "method=\"" + std::string{name_of(router_.routes()[i].method)} + "\",route=\"" +
                                           router_.routes()[i].pattern + '"'
                                     : std::string{R"(method="",route="")"};
    for (std::size_t kind = 0; kind < kClasses.size(); ++kind) {
      const auto count = series.by_class.at(kind).load(std::memory_order_relaxed);
      if (count != 0)
        line(counts, "requests_total", label + ",status=\"" + std::string{kClasses.at(kind)} + '"',
             static_cast<double>(count));
    }
    std::uint64_t so_far = 0;
    for (std::size_t b = 0; b < kBoundsInMicros.size(); ++b) {
      so_far += series.buckets.at(b).load(std::memory_order_relaxed);
      line(durations, "request_seconds_bucket", label + ",le=\"" + number(kBoundsInMicros.at(b) / 1e6) + '"',
           static_cast<double>(so_far));
    }
    line(durations, "request_seconds_bucket", label + ",le=\"+Inf\"", static_cast<double>(total));
    line(durations, "request_seconds_sum", label,
         static_cast<double>(series.nanos.load(std::memory_order_relaxed)) / 1e9);
    line(durations, "request_seconds_count", label, static_cast<double>(total));
    line(sizes, "response_bytes_total", label, static_cast<double>(series.bytes.load(std::memory_order_relaxed)));
  }
  std::string all = counts + durations + sizes;
  for (const auto& [name, help, kind, value] : extras_) {
    head(all, name, help, kind == Kind::gauge ? "gauge" : "counter");
    line(all, name, {}, value());
  }
  return all;
}

}  // namespace huiqi::http
