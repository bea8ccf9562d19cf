#pragma once

namespace huiqi::policy {

// Whether a text bears a mark of secrecy (GB/T 9704: 绝密★, 机密★, 秘密★ with or without a term), however it is spaced,
// broken over lines, in Traditional characters, or with another star. An asterisk counts as a star only before a term
// (秘密*10年), since it also marks footnotes. `text` is UTF-8; ill-formed bytes are passed over.
//
// A text in which 秘密 happens to stand right before a star (a list with ★ bullets, say) is taken for one that is
// marked: refusing a harmless file costs a minute, keeping a classified one must not happen.
bool bears_secret_mark(std::string_view text);

}  // namespace huiqi::policy
