#include "store/postgres/error.h"

namespace huiqi::store::postgres {
namespace {

StoreFailure failure_of(std::string_view state) {
  struct Rule {
    std::string_view begins;
    StoreFailure failure;
  };
  // The first that fits; https://www.postgresql.org/docs/15/errcodes-appendix.html
  constexpr std::array<Rule, 10> rules{{
      {"40", StoreFailure::serialization},  // and deadlocks
      {"23", StoreFailure::constraint},
      {"57014", StoreFailure::timeout},
      {"55P03", StoreFailure::busy},
      {"53", StoreFailure::unavailable},  // disk full, too many connections
      {"57", StoreFailure::unavailable},  // shutting down
      {"58", StoreFailure::unavailable},  // input or output failed
      {"08P01", StoreFailure::misuse},    // arguments that do not fit the statement
      {"08", StoreFailure::unavailable},
      {"XX", StoreFailure::corrupt},
  }};
  for (const auto& rule : rules) {
    if (state.starts_with(rule.begins)) return rule.failure;
  }
  return StoreFailure::misuse;
}

std::string first_line(std::string_view text) {
  return std::string{text.substr(0, text.find('\n'))};
}

}  // namespace

void raise(const PGconn* connection, const PGresult* result, std::string_view doing) {
  const char* state = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
  if (state == nullptr) {  // not an answer of the server: it is gone
    throw StoreError(StoreFailure::unavailable, first_line(PQerrorMessage(connection)) + ": " + std::string{doing});
  }
  const char* message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
  throw StoreError(failure_of(state),
                   std::string{message != nullptr ? message : ""} + " (" + state + "): " + std::string{doing});
}

}  // namespace huiqi::store::postgres
