-- The résumé that is edited: one book holds a master and its variants. Every save is a step that is never rewritten;
-- undo, redo and restore only move `head` or add a step, so nothing that was saved can be lost.

create table resume_book (
  id uuid primary key,
  -- The saved file that it was read from.
  resume uuid references document (id) on delete set null,
  -- The step that is shown.
  head integer not null,
  version bigint not null default 1 check (version > 0),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz
);

create table resume_book_step (
  book_id uuid not null references resume_book (id) on delete cascade,
  step integer not null check (step > 0),
  parent integer check (parent < step),
  note text not null check (length(note) <= 200),
  at timestamptz not null default now(),
  value jsonb not null,
  primary key (book_id, step),
  foreign key (book_id, parent) references resume_book_step (book_id, step),
  check ((step = 1) = (parent is null))
);

-- Redo asks for the newest child of the step that is shown.
create index resume_book_step_children on resume_book_step (book_id, parent, step desc);

-- The first step is written after its book, in the same transaction.
alter table resume_book add foreign key (id, head) references resume_book_step (book_id, step)
  deferrable initially deferred;
