-- Accounts, their posts and their sessions (identity/account_store.h, identity/session_store.h). Organisations are
-- catalogue data; organisation_id is made from an organisation's key.
create table accounts (
  id bigint not null primary key,
  login text not null unique,
  name text not null,
  password text not null,            -- argon2id, with its salt and cost
  must_change_password boolean not null,
  disabled boolean not null,
  created_at bigint not null,
  last_post_id bigint                -- the post of the last session, taken up again by the next one
);

create table posts (
  id bigint not null primary key,
  account_id bigint not null references accounts (id),
  organisation_id bigint not null,
  function text not null,
  since text not null,
  until text,                        -- its last day
  deputy_id bigint references accounts (id)
);
create index posts_by_account on posts (account_id);
create index posts_by_deputy on posts (deputy_id);
create index posts_by_organisation on posts (organisation_id);

create table sessions (
  id bigint not null primary key,
  token_hash text not null unique,   -- the token itself is with the browser only
  account_id bigint not null references accounts (id),
  post_id bigint references posts (id),
  created_at bigint not null,
  seen_at bigint not null,
  address text not null,
  agent text not null
);
create index sessions_by_account on sessions (account_id);
