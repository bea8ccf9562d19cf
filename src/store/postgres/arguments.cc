#include "store/postgres/arguments.h"

#include <bit>

namespace huiqi::store::postgres {
namespace {

constexpr int kText = 0;
constexpr int kBinary = 1;

std::array<char, 8> big_endian(std::uint64_t number) {
  std::array<char, 8> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>((number >> (56 - 8 * i)) & 0xffU);
  return bytes;
}

}  // namespace

Oid oid_of(Parameter::Type type) {
  switch (type) {
    case Parameter::Type::unknown: return 0;
    case Parameter::Type::boolean: return 16;
    case Parameter::Type::bytes: return 17;
    case Parameter::Type::integer: return 20;
    case Parameter::Type::text: return 25;
    case Parameter::Type::real: return 701;
    case Parameter::Type::texts: return 1009;
    case Parameter::Type::integers: return 1016;
  }
  return 0;
}

Arguments::Arguments(std::span<const Parameter> parameters) {
  numbers_.reserve(parameters.size());
  for (const auto& parameter : parameters) add(parameter);
}

void Arguments::add_bytes(std::string_view bytes) {
  values_.push_back(bytes.empty() ? "" : bytes.data());  // a null pointer means NULL
  lengths_.push_back(static_cast<int>(bytes.size()));
}

void Arguments::add_number(std::uint64_t number) {
  numbers_.push_back(big_endian(number));
  add_bytes({numbers_.back().data(), numbers_.back().size()});
}

void Arguments::add(const Parameter& parameter) {
  using Type = Parameter::Type;
  const bool list = parameter.type == Type::integers || parameter.type == Type::texts;
  types_.push_back(oid_of(parameter.type));
  formats_.push_back(list ? kText : kBinary);
  if (parameter.null) {
    values_.push_back(nullptr);
    lengths_.push_back(0);
  } else if (parameter.type == Type::integer) {
    add_number(static_cast<std::uint64_t>(parameter.integer));
  } else if (parameter.type == Type::real) {
    add_number(std::bit_cast<std::uint64_t>(parameter.real));
  } else if (parameter.type == Type::boolean) {
    numbers_.push_back({static_cast<char>(parameter.integer)});
    add_bytes({numbers_.back().data(), 1});
  } else {
    add_bytes(parameter.text());
  }
}

}  // namespace huiqi::store::postgres
