-- The ledger of facts: append-only in the schema itself. A correction is a new row that names the row it corrects; nothing
-- but the erasure of the whole workspace takes a row away.

-- In the order of what they prove, so that Postgres can compare them.
create type fact_evidence as enum ('stated', 'lab', 'open-source', 'production');

create table fact (
  -- F-12 is number 12. Truncating does not restart it: an id that was given is never given again.
  number bigint generated always as identity primary key,
  text text not null check (length(text) between 1 and 200000),
  kind text not null check (kind in (
    'bullet', 'summary', 'stack-line', 'skills-list', 'header', 'education', 'certificate', 'other'
  )),
  evidence fact_evidence not null,
  standing text not null check (standing in ('read', 'confirmed', 'withdrawn')),
  job jsonb check (job ?& array['key', 'kind', 'organisation', 'title', 'start', 'end']),
  source jsonb not null check (source ->> 'kind' in ('resume', 'answer', 'story', 'receipt')),
  -- Not a foreign key: a fact stays true when the résumé that it was read from is deleted.
  book uuid generated always as ((source ->> 'book')::uuid) stored,
  stated_on date not null,
  -- One correction for each fact: a chain of corrections has no branches.
  supersedes bigint unique references fact (number),
  at timestamptz not null default now(),
  check (supersedes < number),
  check (standing <> 'withdrawn' or supersedes is not null)
);

create index fact_by_book on fact (book, number);

-- The planner needs no sample of what a person wrote, and a sample would outlive an erasure.
alter table fact alter column text set statistics 0;
alter table fact alter column job set statistics 0;
alter table fact alter column source set statistics 0;

create function refuse_change_of_fact() returns trigger language plpgsql as $$
begin
  if tg_op = 'TRUNCATE' and current_setting('mettle.erasing', true) = 'yes' then
    return null;
  end if;
  raise exception 'A fact is never changed or deleted: a correction is a new fact.'
    using errcode = 'integrity_constraint_violation';
end
$$;

create trigger fact_is_append_only before update or delete or truncate on fact
  for each statement execute function refuse_change_of_fact();

create function check_correction_of_fact() returns trigger language plpgsql as $$
declare
  corrected fact%rowtype;
begin
  select * into corrected from fact where number = new.supersedes;
  if new.evidence > corrected.evidence then
    raise exception 'A correction never raises the evidence of F-%.', new.supersedes
      using errcode = 'check_violation';
  end if;
  if new.job is distinct from corrected.job or new.kind <> corrected.kind
    or new.book is distinct from corrected.book then
    raise exception 'A correction of F-% belongs to the same job and résumé.', new.supersedes
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;

-- After the row is written, when its generated column is known.
create trigger fact_correction_keeps_evidence after insert on fact
  for each row when (new.supersedes is not null) execute function check_correction_of_fact();
