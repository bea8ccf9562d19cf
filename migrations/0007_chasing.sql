-- Chases: a unit asked to do what it owes (chasing/chase_store.h), for any subject of any engine.
create table chases (
  id bigint not null primary key,
  rung text not null,                -- a key of catalog/chasing.yaml
  number text,
  organisation_id bigint not null,   -- who is chased
  text text not null,
  account_id bigint not null,        -- who sent it, and for which unit
  sender_id bigint not null,
  sent_at bigint not null,
  sent_on text not null,
  due text,
  provisional boolean not null,      -- the deadline lies in a year whose calendar is not published
  state text not null,
  answer text,
  answered_account_id bigint,
  answered_at bigint
);
create index chases_by_organisation on chases (organisation_id, id);

-- What it is about; one may name several tasks.
create table chase_subjects (
  chase_id bigint not null references chases (id),
  subject_kind text not null,
  subject_id bigint not null,
  title text not null,
  settled boolean not null,          -- done since
  primary key (chase_id, subject_kind, subject_id)
);
create index chase_subjects_by_subject on chase_subjects (subject_kind, subject_id);

-- The last number given out, by rung and year.
create table chase_numbers (
  rung text not null,
  year bigint not null,
  last bigint not null,
  primary key (rung, year)
);
