-- What a person saves: profile, résumés, postings with decisions; long work; answers to requests already made.
-- Every state change writes its event in the same transaction, so the log is complete.

create table profile (
  only_one boolean primary key default true check (only_one),
  value jsonb not null,
  version bigint not null check (version > 0)
);

create table document (
  id uuid primary key,
  kind text not null check (kind in ('resume', 'posting')),
  name text not null check (length(name) <= 255),
  bytes bytea not null,
  title text,
  company text,
  decision text check (decision in ('keep', 'skip')),
  reason text check (length(reason) <= 2000),
  version bigint not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  check (kind = 'posting' or (decision is null and reason is null))
);

-- Pages are read newest first by kind; ids are UUID version 7, so they sort by creation.
create index document_by_kind on document (kind, id desc);

create table event (
  sequence bigint generated always as identity primary key,
  at timestamptz not null default now(),
  subject text not null,
  name text not null,
  value jsonb not null
);

create table run (
  id uuid primary key,
  kind text not null,
  state text not null check (state in ('queued', 'running', 'done', 'failed')),
  input jsonb not null,
  done integer not null default 0 check (done >= 0),
  total integer not null check (total >= 0),
  result jsonb,
  error jsonb,
  created_at timestamptz not null default now(),
  check ((state = 'failed') = (error is not null))
);

create index run_unfinished on run (id) where state in ('queued', 'running');

create table run_event (
  run_id uuid not null references run (id) on delete cascade,
  sequence integer not null check (sequence > 0),
  name text not null check (name in ('progress', 'item', 'done', 'failed')),
  value jsonb not null,
  primary key (run_id, sequence)
);

create table idempotency_key (
  key text primary key check (length(key) between 1 and 255),
  request_hash text not null,
  status integer not null,
  headers jsonb not null,
  body text not null,
  created_at timestamptz not null default now()
);

create index idempotency_key_age on idempotency_key (created_at);
