#include "search/attributes.h"

namespace huiqi::search {

Attributes attributes_of(const Entry& entry, std::size_t length, Names& names) {
  Attributes of;
  of.system = names.system(entry.issuing_system);
  of.topics = names.topics(entry.topics);
  of.area = names.area(entry.area);
  of.valid_from = day_of(entry.valid_from);
  of.expires_on = day_of(entry.expires_on);
  of.replaced_on = day_of(entry.replaced_on);
  of.repealed_on = day_of(entry.repealed_on);
  of.deadline = day_of(entry.deadline);
  of.date = day_of(entry.date);
  of.year = entry.date ? static_cast<std::int16_t>(year_of(*entry.date)) : std::int16_t{0};
  of.length = static_cast<std::uint16_t>(std::min<std::size_t>(length, 0xFFFF));
  of.kind = entry.kind;
  of.audience = entry.audience;
  of.visibility = entry.visibility;
  of.level = entry.level ? static_cast<std::uint8_t>(static_cast<unsigned>(*entry.level) + 1U) : std::uint8_t{0};
  of.present = true;
  return of;
}

}  // namespace huiqi::search
