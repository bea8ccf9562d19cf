#pragma once

#include "base/result.h"

namespace huiqi::json {

enum class Kind : std::uint8_t { null, boolean, integer, number, text, list, object };

struct Limits {
  std::size_t bytes = 1 << 20;
  std::size_t depth = 32;
};

class Document;

// One value of a Document, which must outlive it. The readers below may only be called for the kind they name.
class Node {
 public:
  Kind kind() const;
  bool boolean() const;
  std::int64_t integer() const;  // whole numbers that an int64 holds; all others are of Kind::number
  double number() const;         // also for Kind::integer
  std::string_view text() const;

  std::size_t size() const;  // items of a list, members of an object
  // The children of a list are its items; those of an object are name, value, name, value …
  Node first() const;
  Node next() const;
  // The member of that name; nothing if there is none. For Kind::object.
  std::optional<Node> find(std::string_view name) const;
  std::string to_json() const;

 private:
  friend class Document;
  friend class Builder;
  Node(const Document& document, std::uint32_t index) : document_(&document), index_(index) {}
  const Document* document_;
  std::uint32_t index_;
};

// A parsed JSON text: all values in one array, all texts in one string.
class Document {
 public:
  Node root() const { return {*this, 0}; }

 private:
  friend class Node;
  friend class Builder;
  struct Cell {
    Kind kind = Kind::null;
    std::uint32_t size = 0;  // bytes of a text, children of a container
    std::uint32_t next = 0;  // the cell after this value
    union {
      bool boolean;
      std::int64_t integer = 0;
      double number;
      std::size_t offset;  // of a text
    };
  };
  std::vector<Cell> cells_;
  std::string texts_;
};

// Refuses what is not JSON (RFC 8259), not UTF-8, too long, too deep, or names a member of an object twice.
Result<Document> parse(std::string_view text, Limits limits = {});

}  // namespace huiqi::json
