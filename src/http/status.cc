#include "http/status.h"

namespace huiqi::http {
namespace {

// Errors of the protocol itself, where the kind says too little.
constexpr std::pair<std::string_view, int> kProtocolErrors[] = {
    {"http.method_not_allowed", 405},
    {"http.timed_out", 408},
    {"http.changed_meanwhile", 412},
    {"http.target_too_long", 414},
    {"http.not_json", 415},
    {"http.not_multipart", 415},
    {"http.unknown_expectation", 417},
    {"http.match_required", 428},
    {"http.head_too_large", 431},
    {"http.internal", 500},
    {"http.unknown_method", 501},
    {"http.unknown_version", 505},
};

int status_of_kind(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::invalid: return 400;
    case ErrorKind::unauthenticated: return 401;
    case ErrorKind::forbidden: return 403;
    case ErrorKind::not_found: return 404;
    case ErrorKind::conflict: return 409;
    case ErrorKind::too_large: return 413;
    case ErrorKind::too_many: return 429;
    case ErrorKind::unavailable: return 503;
  }
  return 500;
}

}  // namespace

int status_of(const Error& error) {
  for (const auto& [code, status] : kProtocolErrors) {
    if (code == error.code) return status;
  }
  return status_of_kind(error.kind);
}

Problem problem_of(const Error& error, Language language, const Texts& texts) {
  const auto message = [&](std::string_view code, std::span<const MessageValue> values) {
    return texts.text(language, "errors." + std::string{code}, values);
  };
  Problem problem;
  problem.status = status_of(error);
  problem.type = "urn:huiqi:error:" + std::string{error.code};
  problem.title = texts.text(language, "titles." + std::to_string(problem.status));
  problem.code = error.code;
  problem.detail = message(error.code, error.values);
  for (const auto& [field, code, values] : error.fields) {
    problem.errors.push_back({field, std::string{code}, message(code, values)});
  }
  return problem;
}

Response respond(const Problem& problem) {
  auto response =
      Response{problem.status}.with_body("application/problem+json", json::write(problem)).cache_control("no-store");
  if (problem.status == 429 || problem.status == 503) response.set("Retry-After", "1");
  return response;
}

}  // namespace huiqi::http
