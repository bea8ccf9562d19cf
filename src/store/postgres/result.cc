#include "store/postgres/result.h"

#include <charconv>

namespace huiqi::store::postgres {
namespace {

// Types as the catalogue of every server numbers them.
constexpr Oid kBoolean[] = {16};
constexpr Oid kInteger[] = {20, 21, 23, 1700};  // numeric too: that is what sum() of a BIGINT gives
constexpr Oid kReal[] = {20, 21, 23, 700, 701, 1700};
constexpr Oid kText[] = {19, 25, 705, 1042, 1043};
constexpr Oid kBytes[] = {17};

}  // namespace

void Result::show(ResultPtr result) {
  result_ = std::move(result);
  rows_ = PQntuples(result_.get());
  row_ = -1;
}

std::string_view Result::raw(int column) const {
  return {PQgetvalue(result_.get(), row_, column), static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
}

std::string_view Result::expect(int column, std::span<const Oid> types, std::string_view wanted) const {
  if (is_null(column)) {
    throw StoreError(StoreFailure::misuse, "column " + std::string{name(column)} + " is NULL");
  }
  if (std::ranges::find(types, PQftype(result_.get(), column)) == types.end()) {
    throw StoreError(StoreFailure::misuse, "column " + std::string{name(column)} + " is not " + std::string{wanted});
  }
  return raw(column);
}

bool Result::boolean(int column) const {
  return expect(column, kBoolean, "a boolean") == "t";
}

std::int64_t Result::integer(int column) const {
  const std::string_view text = expect(column, kInteger, "an integer");
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) {
    throw StoreError(StoreFailure::misuse, "column " + std::string{name(column)} + " is not an integer");
  }
  return value;
}

double Result::real(int column) const {
  const std::string_view text = expect(column, kReal, "a number");
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::string_view Result::text(int column) const {
  return expect(column, kText, "a text");
}

std::string_view Result::bytes(int column) const {
  const std::string_view text = expect(column, kBytes, "bytes");  // \x00ff
  decoded_.clear();
  for (std::size_t i = 2; i + 1 < text.size(); i += 2) {
    unsigned byte = 0;
    std::from_chars(text.data() + i, text.data() + i + 2, byte, 16);
    decoded_ += static_cast<char>(byte);
  }
  return decoded_;
}

}  // namespace huiqi::store::postgres
