#pragma once

#include "base/texts.h"
#include "http/response.h"

namespace huiqi::http {

// The one place where an error becomes an HTTP status.
int status_of(const Error& error);

// An error as RFC 9457 problem details, in the visitor's language: the title says what kind of thing happened
// (messages: `titles`), the detail is the code's message (`errors`), `errors` holds every bad field with its own.
// Error::detail is for the operator and stays out.
struct Problem {
  struct Field {
    std::string field;
    std::string code;
    std::string detail;
  };
  std::string type;
  std::string title;
  int status = 0;
  std::string code;
  std::string detail;
  std::optional<std::string> instance;  // names the request in the log, where the log has more to say
  std::vector<Field> errors;
};

void fields(auto& visit, json::Of<Problem::Field> auto& field) {
  visit("field", field.field);
  visit("code", field.code);
  visit("detail", field.detail);
}

void fields(auto& visit, json::Of<Problem> auto& problem) {
  visit("type", problem.type);
  visit("title", problem.title);
  visit("status", problem.status);
  visit("code", problem.code);
  visit("detail", problem.detail);
  visit("instance", problem.instance);
  visit("errors", problem.errors, json::or_default);
}

Problem problem_of(const Error& error, Language language, const Texts& texts);
Response respond(const Problem& problem);

}  // namespace huiqi::http
