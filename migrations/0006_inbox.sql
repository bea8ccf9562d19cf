-- Open to-dos, one row each (inbox/inbox.h). A row goes when the thing is done; that it was done is in the event log.
create table todos (
  id bigint not null primary key,
  kind text not null,                -- what is wanted: "ledger.check_entry"
  subject_kind text not null,
  subject_id bigint not null,
  organisation_id bigint not null,   -- on whose desk it lies
  function text not null,            -- the posts that may do it
  only_account_id bigint,            -- one person among them
  except_account_id bigint,          -- whoever did the step before may not do this one
  title text not null,
  context text not null,
  due text not null,                 -- 9999-12-31: no deadline
  from_organisation_id bigint,       -- who waits for it
  since bigint not null,
  unique (kind, subject_kind, subject_id, organisation_id, function)
);
create index todos_by_desk on todos (organisation_id, function, due, id);
create index todos_by_subject on todos (subject_kind, subject_id);
