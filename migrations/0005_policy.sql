-- Policy documents that are kept (policy/document_store.h and its neighbours). Positions are characters of the clean text.

-- A text as it was read, and cleaned. Corrected versions share that of the version which they copied.
create table document_texts (
  id bigint not null primary key,
  original text not null,
  clean text not null,
  position_map bytea not null,       -- policy/text_map.h
  fingerprint bytea not null         -- policy/fingerprint.h
);

create table documents (
  id bigint not null primary key,
  organisation_id bigint not null,   -- on whose desk it lies
  newest bigint not null,            -- its newest version
  publicity text not null,
  public_version bigint,             -- what the portal shows
  published_at bigint,               -- since when it shows that version
  proposal_id bigint,                -- what awaits a second person
  ledger text not null,
  successor_id bigint references documents (id),
  ended_on text                      -- replaced or repealed: the first day on which it is not in force
);
create index documents_by_proposal on documents (proposal_id);
create index documents_by_publicity on documents (publicity, published_at);
create index documents_by_successor on documents (successor_id);

create table document_versions (
  document_id bigint not null references documents (id),
  version bigint not null,           -- from 1
  text_id bigint not null references document_texts (id),
  state text not null,
  origin text not null,
  reason text,                       -- of a correction
  held_by text,                      -- how an import was known to be of a document that is held
  held_likeness bigint,              -- share of the text in common x 10^4
  imported_at bigint not null,
  imported_by bigint not null,
  imported_for bigint not null,      -- the unit under which that was done
  reviewed_at bigint,
  reviewed_by bigint,
  reviewed_for bigint,
  revision bigint not null,          -- counts its changes; a change made on an older one is refused
  title text not null,
  doc_number text,
  doc_number_key text,               -- policy/doc_number_key.h
  issuers text not null,             -- JSON list
  sign_date text,
  publish_date text,
  region text,
  level text,
  topic text,
  issuing_system text,
  addressees text not null,          -- JSON list
  valid_from text,
  expires_on text,
  application_deadline text,
  disclosure text,
  spans text not null,               -- JSON: where the text says it, by member
  conditions_confirmed boolean not null,
  measures bigint not null,          -- how many it holds
  doubts bigint not null,            -- how many are open
  primary key (document_id, version)
);
create index document_versions_by_number on document_versions (doc_number_key);
create index document_versions_by_text on document_versions (text_id);

-- The files that a version was read from; their bytes are in `files`.
create table version_originals (
  document_id bigint not null,
  version bigint not null,
  position bigint not null,
  digest text not null,
  name text not null,
  size bigint not null,
  media_type text not null,
  primary key (document_id, version, position),
  foreign key (document_id, version) references document_versions (document_id, version)
);

create table version_sections (
  document_id bigint not null,
  version bigint not null,
  position bigint not null,
  number text,
  title text not null,
  depth bigint not null,
  begins bigint not null,
  ends bigint not null,
  primary key (document_id, version, position),
  foreign key (document_id, version) references document_versions (document_id, version)
);

-- What a measure says in one version. Its id is the same in every version that has it.
create table version_measures (
  document_id bigint not null,
  version bigint not null,
  position bigint not null,
  id bigint not null,
  number text,
  heading text,
  section bigint,                    -- position of the innermost section that it stands in
  begins bigint not null,
  ends bigint not null,
  audience text not null,
  origin text not null,
  confidence bigint not null,        -- x 10^4
  confirmed boolean not null,
  alike_key text not null,           -- the same for measures that may be one: policy/duplicates.h
  duplicate_id bigint,               -- the measure of another document that it may repeat
  duplicate_likeness bigint,
  primary key (document_id, version, id),
  foreign key (document_id, version) references document_versions (document_id, version)
);
create index version_measures_by_id on version_measures (id);
create index version_measures_by_alike_key on version_measures (alike_key);

create table version_units (
  document_id bigint not null,
  version bigint not null,
  measure_id bigint not null,
  position bigint not null,
  id bigint not null,
  name text not null,
  role text not null,
  printed_role text,                 -- absent where the text does not name the unit
  assigned boolean not null,         -- the role, or the unit, is not in the text
  standing text not null,
  organisation_id bigint,
  named text not null,               -- JSON list: whom the reviewer named for an indefinite group
  begins bigint,
  ends bigint,
  confidence bigint,
  primary key (document_id, version, id),
  foreign key (document_id, version, measure_id) references version_measures (document_id, version, id)
);

-- Without a measure: what is stated outside the measures.
create table version_targets (
  document_id bigint not null,
  version bigint not null,
  measure_id bigint,
  position bigint not null,
  id bigint not null,
  text text not null,
  subject text not null,
  value bigint,                      -- x 10^4
  unit text not null,
  comparator text not null,
  kind text not null,
  binding text,
  due text,
  due_text text,
  origin text not null,
  begins bigint,
  ends bigint,
  confidence bigint,
  primary key (document_id, version, id),
  foreign key (document_id, version) references document_versions (document_id, version)
);
create index version_targets_by_id on version_targets (id);

create table version_goals (
  document_id bigint not null,
  version bigint not null,
  measure_id bigint,
  position bigint not null,
  id bigint not null,
  kind text,                         -- absent for one that a reviewer added
  text text not null,
  due text,
  binding text,
  origin text not null,
  begins bigint,
  ends bigint,
  confidence bigint,
  primary key (document_id, version, id),
  foreign key (document_id, version) references document_versions (document_id, version)
);
create index version_goals_by_id on version_goals (id);

create table version_conditions (
  document_id bigint not null,
  version bigint not null,
  position bigint not null,
  id bigint not null,
  text text not null,
  origin text not null,
  begins bigint,
  ends bigint,
  confidence bigint,
  primary key (document_id, version, id),
  foreign key (document_id, version) references document_versions (document_id, version)
);

create table version_citations (
  document_id bigint not null,
  version bigint not null,
  position bigint not null,
  title text,
  doc_number text,
  doc_number_key text,
  begins bigint not null,
  ends bigint not null,
  primary key (document_id, version, position),
  foreign key (document_id, version) references document_versions (document_id, version)
);

-- What became of each measure of the version before. A partner has the same id in both.
create table version_pairs (
  document_id bigint not null,
  version bigint not null,
  position bigint not null,
  measure_id bigint not null,        -- of the version before
  kept boolean not null,             -- it has a partner in this version
  state text not null,
  evidence text,
  likeness bigint,
  reason text,                       -- why it is closed
  primary key (document_id, version, measure_id),
  foreign key (document_id, version) references document_versions (document_id, version)
);

-- Each proposal to publish, and what became of it.
create table publication_proposals (
  id bigint not null primary key,
  document_id bigint not null references documents (id),
  version bigint not null,
  state text not null,
  proposed_at bigint not null,
  proposed_by bigint not null,
  proposed_for bigint not null,
  checked_by text not null,          -- the secrecy check: who, when, in which words
  checked_on text not null,
  statement text not null,
  decided_at bigint,
  decided_by bigint,
  decided_for bigint,
  reason text,                       -- why it was refused
  withdrawn_at bigint,
  withdrawn_by bigint,
  withdrawn_for bigint,
  withdrawn_reason text
);
create index publication_proposals_by_document on publication_proposals (document_id, id);

create table imports (
  id bigint not null primary key,
  organisation_id bigint not null,
  account_id bigint not null,
  created_at bigint not null,
  one_document boolean not null,     -- its files are one document
  document_id bigint                 -- of which they are a new version, as who imported said
);
create index imports_by_organisation on imports (organisation_id, id);

create table import_files (
  import_id bigint not null references imports (id),
  position bigint not null,          -- from 1
  name text not null,                -- empty for a file that was refused for its mark
  size bigint not null,
  state text not null,
  error text,
  notices text not null,             -- JSON list of codes: what was left out of a file read in part
  document_id bigint,
  version bigint,
  title text,
  held_by text,
  held_likeness bigint,
  measures bigint,
  targets bigint,
  doubts bigint,
  primary key (import_id, position)
);
