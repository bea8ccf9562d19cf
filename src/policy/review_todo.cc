#include "policy/review_todo.h"

#include "inbox/inbox_store.h"

namespace huiqi::policy {
namespace {

constexpr std::string_view kTodo = "policy.review";
constexpr std::string_view kSubject = "document";

}  // namespace

void ask_for_review(store::Tx& tx, const Parts& parts, const Document& document, const Version& newest) {
  for (const auto function : identity::kPostFunctions) {
    if (!parts.permissions.allows(function, "documents.review")) continue;
    inbox::Todo todo;
    todo.kind = kTodo;
    todo.subject_kind = kSubject;
    todo.subject_id = document.id.value;
    todo.organisation = document.organisation;
    todo.function = function;
    todo.title = newest.particulars.title;
    todo.context = newest.particulars.doc_number.value_or("");
    todo.from = newest.imported_for;
    inbox::open(tx, parts.ids.next_as<inbox::TodoTag>(), todo, newest.imported_at);
  }
}

void review_is_over(store::Tx& tx, DocumentId document) {
  inbox::close(tx, kSubject, document.value, kTodo);
}

}  // namespace huiqi::policy
