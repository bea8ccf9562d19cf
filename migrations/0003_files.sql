-- Attachments, addressed by what they contain: the same bytes are kept once, however many rows use them.
create table files (
  digest text not null primary key,  -- SHA-256 of the bytes, in lower-case hex
  sm3 text not null,
  size bigint not null,
  stored_at bigint not null,
  erased_at bigint                   -- the bytes are gone; that there was such a file stays known
);

-- Apart from `files`, so that looking at what is there does not read through the bytes.
create table file_bytes (
  digest text not null primary key references files (digest),
  bytes bytea not null
);

-- Who keeps a file: "document_version:17:2". The bytes go when the last one lets go.
create table file_uses (
  digest text not null references files (digest),
  used_by text not null,
  primary key (digest, used_by)
);
create index file_uses_by_user on file_uses (used_by);
