#pragma once

namespace huiqi::identity {

// 256 random bits as 64 hexadecimal digits: what the browser keeps of a session.
std::string random_token();

// What the database keeps of it: whoever reads the table cannot become anybody.
std::string token_hash(std::string_view token);

// The token that a page sends back in X-CSRF-Token. Made from the session's own, so there is nothing to keep; it does
// not lead back to it.
std::string csrf_token(std::string_view session_token);

// Takes as long for a near miss as for a far one.
bool same_token(std::string_view a, std::string_view b);

}  // namespace huiqi::identity
