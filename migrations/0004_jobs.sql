-- Work that goes on in the background and survives a restart.
create table jobs (
  id bigint not null primary key,
  kind text not null,             -- who handles it: "policy.import"
  input text not null,            -- JSON that the kind's handler reads: ids and choices, never a person's data or a text
  state text not null,            -- jobs/job.h
  done bigint not null,           -- how far it is, out of `total`; both 0 until known
  total bigint not null,
  attempts bigint not null,       -- times it was begun
  not_before bigint not null,     -- when it may be begun (again)
  node bigint,                    -- the process that runs it
  alive_at bigint,                -- when that process last said so
  created_at bigint not null,
  started_at bigint,
  finished_at bigint,
  error text                      -- code, when failed
);
create index jobs_by_state on jobs (state, not_before);
