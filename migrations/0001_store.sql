-- The event log: what happened, in the order in which the sealer numbered it (store/event_log.h).
create table events (
  id bigint not null primary key,
  at bigint not null,
  actor text not null,
  kind text not null,
  subject text not null,
  data text not null,
  digest text,          -- keyed digest of the erasable row that the event speaks of
  sequence bigint,      -- both empty until sealed
  hash text
);
-- Also finds the unsealed ones: both databases keep NULLs in it.
create unique index events_by_sequence on events (sequence);
create index events_by_subject on events (subject, id);

-- The newest sealed event: one row, so that a log cut short is noticed.
create table event_head (
  only_row bigint not null primary key check (only_row = 1),
  sequence bigint not null,
  hash text not null
);
insert into event_head (only_row, sequence, hash) values (1, 0, '');

-- How far each reader of the log has come; changed together with what it did.
create table event_cursors (
  consumer text not null primary key,
  sequence bigint not null
);

-- Nobody changes or removes an event; the sealer fills sequence and hash once.
-- only sqlite
create trigger events_are_sealed_once before update on events
when old.sequence is not null or new.sequence is null or new.hash is null
  or new.id <> old.id or new.at <> old.at or new.actor <> old.actor or new.kind <> old.kind
  or new.subject <> old.subject or new.data <> old.data or new.digest is not old.digest
begin
  select raise(abort, 'events are append-only');
end;
create trigger events_stay before delete on events
begin
  select raise(abort, 'events are append-only');
end;
-- end
-- only postgresql
create function refuse_event_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are append-only' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger events_are_sealed_once before update on events for each row
when (old.sequence is not null or new.sequence is null or new.hash is null
  or (new.id, new.at, new.actor, new.kind, new.subject, new.data, new.digest)
    is distinct from (old.id, old.at, old.actor, old.kind, old.subject, old.data, old.digest))
execute function refuse_event_change();
create trigger events_stay before delete on events for each row execute function refuse_event_change();
create trigger events_are_not_truncated before truncate on events execute function refuse_event_change();
-- end
