#include "json/document.h"

#include "json/writer.h"

namespace huiqi::json {
namespace {

void write_node(Writer& out, Node node);

void write_members(Writer& out, Node node) {
  out.begin_object();
  Node name = node.first();
  for (std::size_t i = 0; i < node.size(); ++i) {
    const Node value = name.next();
    out.key(name.text());
    write_node(out, value);
    name = value.next();
  }
  out.end_object();
}

void write_items(Writer& out, Node node) {
  out.begin_list();
  Node item = node.first();
  for (std::size_t i = 0; i < node.size(); ++i, item = item.next()) write_node(out, item);
  out.end_list();
}

void write_node(Writer& out, Node node) {
  switch (node.kind()) {
    case Kind::null: return out.null();
    case Kind::boolean: return out.boolean(node.boolean());
    case Kind::integer: return out.integer(node.integer());
    case Kind::number: return out.number(node.number());
    case Kind::text: return out.text(node.text());
    case Kind::list: return write_items(out, node);
    case Kind::object: return write_members(out, node);
  }
}

}  // namespace

Kind Node::kind() const {
  return document_->cells_[index_].kind;
}

bool Node::boolean() const {
  return document_->cells_[index_].boolean;
}

std::int64_t Node::integer() const {
  return document_->cells_[index_].integer;
}

double Node::number() const {
  const auto& cell = document_->cells_[index_];
  return cell.kind == Kind::integer ? static_cast<double>(cell.integer) : cell.number;
}

std::string_view Node::text() const {
  const auto& cell = document_->cells_[index_];
  return std::string_view{document_->texts_}.substr(cell.offset, cell.size);
}

std::size_t Node::size() const {
  const auto& cell = document_->cells_[index_];
  return cell.kind == Kind::object ? cell.size / 2 : cell.size;
}

Node Node::first() const {
  return {*document_, index_ + 1};
}

Node Node::next() const {
  return {*document_, document_->cells_[index_].next};
}

std::optional<Node> Node::find(std::string_view name) const {
  Node key = first();
  for (std::size_t i = 0; i < size(); ++i) {
    const Node value = key.next();
    if (key.text() == name) return value;
    key = value.next();
  }
  return std::nullopt;
}

std::string Node::to_json() const {
  std::string text;
  Writer out{text};
  write_node(out, *this);
  return text;
}

}  // namespace huiqi::json
