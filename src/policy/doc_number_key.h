#pragma once

namespace huiqi::policy {

// A document's number as it is compared: 赣府厅发〔2020〕3号, 赣府厅发[2020]3号 and 赣府厅发(２０２０) 3 号 are one.
// Nothing for a text without a figure, which is no number.
std::optional<std::string> doc_number_key(std::string_view printed);

}  // namespace huiqi::policy
