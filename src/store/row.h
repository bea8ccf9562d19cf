#pragma once

#include "store/codec.h"

// A row struct names its columns once, in the order in which its statements select them:
//
//   struct Task { Id<struct TaskTag> id; std::string title; std::optional<Date> due; };
//   void columns(auto& column, store::Of<Task> auto& task) {
//     column("id", task.id);
//     column("title", task.title);
//     column("due", task.due);
//   }
//
// It stands in the struct's namespace. The names are held against those of the statement when it first runs, so a
// swapped or missing column is found; an expression is given its name with `as`. `columns(column, task.base)` puts the
// columns of a struct inside among the others. A statement of one column may be read as that type, one of several as
// std::tuple.
namespace huiqi::store {

template <class V, class T>
concept Of = std::same_as<std::remove_const_t<V>, T>;

namespace detail {

struct AnyVisitor {
  void operator()(std::string_view name, auto& member);
};

struct NameVisitor {
  std::vector<std::string> names = {};
  void operator()(std::string_view name, auto&) { names.emplace_back(name); }
};

struct ReadVisitor {
  const Cursor& cursor;
  int column = 0;
  template <class T>
  void operator()(std::string_view, T& member) {
    member = Codec<T>::decode(cursor, column++);
  }
};

struct EncodeVisitor {
  std::vector<Parameter>& row;
  void operator()(std::string_view, const auto& member) { row.push_back(encode(member)); }
};

template <class T>
constexpr bool is_tuple = false;
template <class... T>
constexpr bool is_tuple<std::tuple<T...>> = true;

// Throws StoreError (misuse) unless the statement's columns are `names`, or `width` many where there are no names.
void check_names(const Cursor& cursor, std::span<const std::string> names);
void check_width(const Cursor& cursor, int width);

template <class Row>
constexpr char row_mark = 0;  // its address identifies the struct

template <class Tuple, std::size_t... Index>
Tuple read_tuple(const Cursor& cursor, std::index_sequence<Index...>) {
  return Tuple{Codec<std::tuple_element_t<Index, Tuple>>::decode(cursor, static_cast<int>(Index))...};
}

}  // namespace detail

template <class Row>
concept Columned = requires(detail::AnyVisitor& visit, Row& row) {
  columns(visit, row);
};

template <Columned Row>
std::vector<std::string> column_names() {
  detail::NameVisitor visit;
  Row row{};
  columns(visit, row);
  return std::move(visit.names);
}

// Once per statement and struct: does what the statement gives fit?
template <class Row>
void check_row(Cursor& cursor) {
  if (cursor.checked_row == &detail::row_mark<Row>) return;
  if constexpr (Columned<Row>) {
    detail::check_names(cursor, column_names<Row>());
  } else if constexpr (detail::is_tuple<Row>) {
    detail::check_width(cursor, std::tuple_size_v<Row>);
  } else {
    detail::check_width(cursor, 1);
  }
  cursor.checked_row = &detail::row_mark<Row>;
}

template <class Row>
Row read_row(const Cursor& cursor) {
  if constexpr (Columned<Row>) {
    Row row{};
    detail::ReadVisitor visit{cursor};
    columns(visit, row);
    return row;
  } else if constexpr (detail::is_tuple<Row>) {
    return detail::read_tuple<Row>(cursor, std::make_index_sequence<std::tuple_size_v<Row>>{});
  } else {
    return Codec<Row>::decode(cursor, 0);
  }
}

}  // namespace huiqi::store
