#include "store/chain.h"

#include "store/store_error.h"

namespace huiqi::store {
namespace {

Digest digest_of_hex(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  Digest digest{};
  if (text.empty()) return digest;
  const auto value = [&](std::size_t i) { return i < text.size() ? digits.find(text[i]) : std::string_view::npos; };
  for (std::size_t i = 0; i < digest.size(); ++i) {
    const auto high = value(2 * i);
    const auto low = value(2 * i + 1);
    if (high >= 16 || low >= 16) throw StoreError(StoreFailure::corrupt, "the head of the event log is not a hash");
    digest[i] = static_cast<std::byte>(high * 16 + low);
  }
  return digest;
}

}  // namespace

Chain::Chain(const ChainHead& head) : sequence_(head.sequence), previous_(digest_of_hex(head.hash)) {}

void Chain::add_number(std::int64_t number) {
  for (int shift = 56; shift >= 0; shift -= 8) {
    input_ += static_cast<char>((static_cast<std::uint64_t>(number) >> static_cast<unsigned>(shift)) & 0xffU);
  }
}

void Chain::add_text(std::string_view text) {
  add_number(static_cast<std::int64_t>(text.size()));
  input_ += text;
}

ChainHead Chain::add(const Event& event) {
  ++sequence_;
  input_.assign(reinterpret_cast<const char*>(previous_.data()), previous_.size());
  add_number(sequence_);
  add_number(event.id.value);
  add_number(to_millis(event.at));
  for (const std::string* text : {&event.actor, &event.kind, &event.subject, &event.data}) add_text(*text);
  if (event.digest) {
    add_text(*event.digest);
  } else {
    add_number(-1);
  }
  previous_ = sm3_.add(input_).finish();
  return {sequence_, hex(previous_)};
}

bool ChainCheck::take(const SealedEvent& sealed) {
  if (fault_) return false;
  const std::int64_t expected = last_.sequence + 1;
  if (sealed.sequence > expected) {
    fault_ = {ChainFault::missing, expected, std::nullopt};
  } else if (const ChainHead right = chain_.add(sealed.event); right != ChainHead{sealed.sequence, sealed.hash}) {
    fault_ = {ChainFault::changed, sealed.sequence, sealed.event.id};
  } else {
    last_ = right;
    last_id_ = sealed.event.id;
  }
  return !fault_;
}

std::optional<FaultyEvent> ChainCheck::finish(const ChainHead& recorded) {
  if (fault_) return fault_;
  if (recorded.sequence > last_.sequence) return FaultyEvent{ChainFault::missing, last_.sequence + 1, std::nullopt};
  if (recorded != last_) return FaultyEvent{ChainFault::head_lost, last_.sequence, last_id_};
  return std::nullopt;
}

}  // namespace huiqi::store
