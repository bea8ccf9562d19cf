-- Dated observations (series/series_store.h). Append-only but for withdrawn_at: a corrected figure is withdrawn and the new one
-- appended, so that what was known when can be told.
create table observations (
  id bigint not null primary key,
  indicator text not null,
  area text not null,
  organisation_id bigint not null,
  from_day text,                     -- of a flow its first day
  as_of text not null,
  value bigint not null,             -- x 10^4 in the indicator's unit
  base bigint,
  whole boolean not null,
  basis text not null,
  source text not null,
  definition text not null,
  origin text not null,              -- what it was made from: "entry:72", "case:9"
  recorded_at bigint not null,
  withdrawn_at bigint
);
create index observations_by_indicator on observations (indicator, as_of);
create unique index observations_by_origin on observations (origin, indicator);

-- Names that an observation lists.
create table observation_members (
  observation_id bigint not null references observations (id),
  member_key text not null,
  name text not null,
  stage text not null,
  done boolean not null,
  primary key (observation_id, member_key)
);
