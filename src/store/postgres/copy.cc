#include "store/postgres/copy.h"

#include <charconv>

namespace huiqi::store::postgres {
namespace {

constexpr std::size_t kBufferSize = 64 << 10;

std::string joined(std::span<const std::string> columns) {
  std::string names;
  for (const auto& column : columns) names += (names.empty() ? "" : ", ") + column;
  return names;
}

template <class Number>
void add_number(std::string& buffer, Number number) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
  buffer.append(text.data(), end);
}

}  // namespace

CopyIn::CopyIn(Link& link, std::string_view table, std::span<const std::string> columns)
    : connection_(link.plain()), doing_("copy " + std::string{table} + " (" + joined(columns) + ") from stdin") {
  const ResultPtr answer{PQexec(connection_, doing_.c_str())};
  if (PQresultStatus(answer.get()) != PGRES_COPY_IN) raise(connection_, answer.get(), doing_);
}

CopyIn::~CopyIn() {
  if (open_) end("given up");
}

void CopyIn::add(std::span<const Parameter> row) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i > 0) buffer_ += '\t';
    add_value(row[i]);
  }
  buffer_ += '\n';
  if (buffer_.size() >= kBufferSize) flush();
}

void CopyIn::add_value(const Parameter& value) {
  using Type = Parameter::Type;
  if (value.null) {
    buffer_ += "\\N";
  } else if (value.type == Type::integer) {
    add_number(buffer_, value.integer);
  } else if (value.type == Type::boolean) {
    buffer_ += value.integer != 0 ? 't' : 'f';
  } else if (value.type == Type::real) {
    add_number(buffer_, value.real);
  } else if (value.type == Type::bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    buffer_ += "\\\\x";
    for (const char c : value.view) {
      buffer_ += digits[static_cast<unsigned char>(c) >> 4U];
      buffer_ += digits[static_cast<unsigned char>(c) & 15U];
    }
  } else {
    add_text(value.text());
  }
}

void CopyIn::add_text(std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '\\': buffer_ += "\\\\"; break;
      case '\t': buffer_ += "\\t"; break;
      case '\n': buffer_ += "\\n"; break;
      case '\r': buffer_ += "\\r"; break;
      default: buffer_ += c;
    }
  }
}

void CopyIn::flush() {
  if (PQputCopyData(connection_, buffer_.data(), static_cast<int>(buffer_.size())) != 1) {
    raise(connection_, nullptr, doing_);
  }
  buffer_.clear();
}

ResultPtr CopyIn::end(const char* why_not) noexcept {
  open_ = false;
  PQputCopyEnd(connection_, why_not);  // if the line is broken, the answer says so
  ResultPtr answer{PQgetResult(connection_)};
  while (ResultPtr{PQgetResult(connection_)} != nullptr) {
  }
  return answer;
}

std::int64_t CopyIn::finish() {
  flush();
  const ResultPtr answer = end(nullptr);
  if (PQresultStatus(answer.get()) != PGRES_COMMAND_OK) raise(connection_, answer.get(), doing_);
  return std::strtoll(PQcmdTuples(answer.get()), nullptr, 10);
}

}  // namespace huiqi::store::postgres
