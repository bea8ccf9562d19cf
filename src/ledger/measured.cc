#include "ledger/measured.h"

namespace huiqi::ledger {

std::string to_decimal(std::int64_t value) {
  // The smallest int64 has no positive counterpart, so signs are taken off the parts.
  const std::int64_t whole = value / kOne;
  const std::int64_t rest = value % kOne;
  std::string text = value < 0 && whole == 0 ? "-" : "";
  text += std::to_string(whole);
  if (rest == 0) return text;
  std::string digits = std::to_string(rest < 0 ? -rest : rest);
  digits.insert(0, 4 - digits.size(), '0');
  digits.erase(digits.find_last_not_of('0') + 1);
  return text + '.' + digits;
}

bool is_share(std::string_view unit) {
  return scale_of_share(unit) != kOne;
}

std::int64_t scale_of_share(std::string_view unit) {
  if (unit == "%" || unit == "％" || unit == "个百分点" || unit == "百分点") return 100 * kOne;
  if (unit == "‰") return 1000 * kOne;
  return kOne;
}

}  // namespace huiqi::ledger
