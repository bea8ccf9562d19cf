#pragma once

#include "base/observation.h"
#include "http/answer_cache.h"
#include "http/metrics.h"
#include "http/router.h"
#include "http/static_files.h"
#include "http/status.h"

namespace huiqi::http {

// Asked before every handler: whether the request may go on. `permission` is what the route needs, empty for anyone();
// it may attach to the request who is acting, in either case.
using Authoriser = std::function<Result<void>(Request& request, const std::string& permission)>;

struct Site {
  Router router;
  Authoriser authorise;
  std::optional<StaticFiles> files = {};  // for addresses that have no route and are not under /api/
  std::size_t cache_bytes = 64U << 20U;   // 0: no answer is kept
};

// From a request to its answer: route, permission, handler, representation, observation. It knows no sockets. All
// members are safe to call from several threads.
class Dispatcher {
 public:
  Dispatcher(Site site, const Texts& texts, Observer& observer);

  // What can be said from the head alone, without blocking: a kept answer, or an answer (a static file, no such route),
  // or the route that will answer when the body is there.
  struct Plan {
    std::shared_ptr<const PreparedAnswer> prepared;
    std::optional<Response> ready;
    const Route* route = nullptr;
  };
  Plan plan(Request& request, std::string& scratch);

  // Nothing if the request may go on; else the refusal. These three block, and belong on a worker.
  std::optional<Response> refusal(Request& request, const Route& route);
  Response handle(const Request& request, const Route& route);
  Response answer(Request& request, const Route& route);

  // An error of the protocol, or of the server's own making.
  Response explain(const Request& request, const Error& error);

  // For what goes wrong after an answer has begun, when nobody can be told any more.
  void broken_off(const Route* route, std::string_view why);

  // To be called once for each answer that was sent.
  void served(const Request& request, const Route* route, int status, std::chrono::nanoseconds took,
              std::uint64_t bytes);

  const Router& router() const { return site_.router; }
  AnswerCache& cache() { return cache_; }
  Metrics& metrics() { return metrics_; }

 private:
  Response guarded(const Request& request, std::string_view route, const std::function<Result<Response>()>& work);
  Response explain(const Request& request, std::string_view route, const Error& error);
  void remember(const Request& request, const Route& route, const Response& response, std::uint64_t generation);

  Site site_;
  const Texts& texts_;
  Observer& observer_;
  AnswerCache cache_;
  Metrics metrics_;
};

}  // namespace huiqi::http
