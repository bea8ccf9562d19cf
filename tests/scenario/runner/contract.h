#pragma once

#include "catalog/schema.h"
#include "http/router.h"
#include "scenario/runner/steps.h"

namespace huiqi::scenario {

// api/openapi.yaml, and what it says of a request and of an answer.
class Contract {
 public:
  // Throws std::runtime_error for a contract that cannot be read.
  explicit Contract(const std::string& file);

  struct Operation {
    std::string path;        // "/documents/{id}", after /api/v1
    std::string method;      // "GET"
    std::string permission;  // empty: anyone
    std::string tag;
  };
  const std::vector<Operation>& operations() const { return operations_; }

  // What is wrong with the query and the JSON body of a request, as the contract has it. Nothing for a route outside
  // /api/v1.
  std::vector<std::string> mistakes_in_request(const http::Route& route, std::string_view query,
                                               const std::string& body) const;
  // What is wrong with an answer: its status, its kind of content, or its JSON.
  std::vector<std::string> mistakes_in_answer(const http::Route& route, int status, const std::string& content_type,
                                              const std::string& body) const;

 private:
  const Json* operation_of(const http::Route& route) const;
  const Json& resolved(const Json& maybe_reference) const;
  std::vector<std::string> mistakes_in_json(const Json& schema, const std::string& text) const;
  Json closed(Json schema) const;

  Json root_;
  std::vector<Operation> operations_;
  mutable std::map<std::string, catalog::Schema> compiled_;  // by the schema's text
};

// The project's own, read once a process.
const Contract& contract();

}  // namespace huiqi::scenario
