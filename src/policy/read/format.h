#pragma once

namespace huiqi::policy {

enum class Format : std::uint8_t { text, html, zip, pdf, picture, compound_file, rich_text };

// What the bytes are: by their beginning, for HTML also by the ending of the name.
Format format_of(std::string_view name, std::string_view bytes);

}  // namespace huiqi::policy
