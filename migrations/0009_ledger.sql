-- The ledger (ledger/*_store.h): tasks and whose they are, targets and where they stand, figures on their way, merges.
create table ledgers (
  document_id bigint not null primary key,
  version bigint not null,           -- of the document: what the ledger stands on
  title text not null,
  doc_number text,
  issuer_id bigint,                  -- the organisation that issued it
  area text not null,                -- for which area it is; empty: not known
  year bigint,                       -- … and for which year
  office_id bigint not null,         -- the unit that keeps this ledger
  opened_at bigint not null
);

-- One task per measure. A merged one has the task that it became part of as its root; else it is its own.
create table tasks (
  id bigint not null primary key,
  document_id bigint not null references ledgers (document_id),
  measure_id bigint not null unique,
  sequence bigint not null,          -- within its document
  number text not null,              -- as printed
  title text not null,
  text text not null,
  opened_on text not null,
  state text not null,
  reason text,                       -- why it was closed
  theme text not null,
  programme text not null,
  due text,
  root_id bigint not null,
  version bigint not null            -- counts the changes by hand
);
create index tasks_by_document on tasks (document_id, sequence);
create index tasks_by_root on tasks (root_id);

create table assignments (
  id bigint not null primary key,
  task_id bigint not null references tasks (id),
  unit_id bigint,                    -- the unit of the measure that it comes from
  parent_id bigint,                  -- the assignment that it was dispatched from
  organisation_id bigint,            -- none of a collective
  name text not null,                -- as the text names it, or the organisation's
  role text not null,
  origin text not null,
  collective boolean not null,
  area text not null,
  state text not null,
  since text not null,
  report_by text,
  asked text,                        -- what a supporting unit was asked
  reason text,                       -- why it was assigned or ended
  last_report_on text
);
create index assignments_by_task on assignments (task_id);
create index assignments_by_organisation on assignments (organisation_id, state);

-- Whom the reviewer named for a collective that no directory lists.
create table assignment_members (
  assignment_id bigint not null references assignments (id),
  organisation_id bigint not null,
  primary key (assignment_id, organisation_id)
);

-- What a unit did, in words.
create table reports (
  id bigint not null primary key,
  assignment_id bigint not null references assignments (id),
  text text not null,
  as_of text not null,
  finished boolean not null,
  account_id bigint not null,
  organisation_id bigint not null,
  at bigint not null
);
create index reports_by_assignment on reports (assignment_id, id);

-- What is to be reached, as the office holds it; values are x 10^4 in the unit.
create table targets (
  id bigint not null primary key,
  task_id bigint not null references tasks (id),
  sequence bigint not null,          -- within its task
  subject text not null,
  kind text not null,
  comparator text not null,
  value bigint,
  unit text not null,
  binding text,
  starts text,
  due text,
  base bigint,
  base_on text,
  area text not null,
  period text,
  definition text not null,
  evidence_required boolean not null,
  indicator text not null,           -- of the observations that an engine counts; empty: none
  accountable_id bigint,             -- an assignment; without it that of the task's lead
  plan_kind text,                    -- none: nobody has said yet how much is expected when
  closed boolean not null,           -- the document no longer states it
  root_id bigint not null,
  version bigint not null
);
create index targets_by_task on targets (task_id, sequence);
create index targets_by_root on targets (root_id);

-- What the document says of it.
create table target_sources (
  target_id bigint not null primary key references targets (id),
  stated_id bigint not null unique,  -- the target or goal of the measure
  quote text not null,
  kind text not null,
  comparator text not null,
  value bigint,
  unit text not null,
  due text
);

create table plan_steps (
  target_id bigint not null references targets (id),
  position bigint not null,
  on_day text not null,
  value bigint not null,
  name text not null,
  primary key (target_id, position)
);

-- Lights as they were circulated: a person's decision beside the advice of that moment.
create table circulated_lights (
  id bigint not null primary key,
  target_id bigint not null references targets (id),
  light text not null,
  computed text not null,
  reason text not null,
  account_id bigint not null,
  organisation_id bigint not null,
  at bigint not null
);
create index circulated_lights_by_target on circulated_lights (target_id, id);

-- A unit's figure for one target. What counts is appended to observations when it is accepted.
create table entries (
  id bigint not null primary key,
  target_id bigint not null references targets (id),  -- its home: merging does not change it
  organisation_id bigint not null,
  figure text not null,              -- as it was entered, JSON (ledger/figure.h)
  state text not null,
  corrects_id bigint,
  reason text,                       -- of the correction
  account_id bigint not null,
  entered_at bigint not null
);
create index entries_by_target on entries (target_id, id);
create index entries_by_organisation on entries (organisation_id, id);
create index entries_by_corrected on entries (corrects_id);

-- The path of a figure: every step with who took it.
create table entry_acts (
  id bigint not null primary key,
  entry_id bigint not null references entries (id),
  act text not null,
  reason text,
  account_id bigint not null,
  organisation_id bigint not null,
  at bigint not null
);
create index entry_acts_by_entry on entry_acts (entry_id, id);

-- That two tasks or targets are one, or contradict: proposed once for each pair, decided by the office.
create table merges (
  id bigint not null primary key,
  subject text not null,
  kind text not null,
  left_id bigint not null,           -- the lower id
  right_id bigint not null,
  state text not null,
  reasons text not null,             -- JSON
  proposed_at bigint not null,
  kept_id bigint,                    -- of an accepted one: whose root holds for both
  decision text,
  account_id bigint,
  organisation_id bigint,
  decided_at bigint,
  unique (subject, left_id, right_id)
);
create index merges_by_right on merges (subject, right_id);
create index merges_by_state on merges (state, id);
