-- What was asked of a language model: when, by which prompt, what it took and cost; never what was said.
create table llm_call (
  id uuid primary key,
  at timestamptz not null,
  model text not null check (length(model) <= 200),
  prompt text not null check (length(prompt) <= 100),
  outcome text not null,
  attempts integer not null check (attempts >= 0),
  milliseconds integer not null check (milliseconds >= 0),
  input_tokens integer check (input_tokens >= 0),
  output_tokens integer check (output_tokens >= 0),
  -- US dollars; null where the price of the model is not known.
  cost numeric(14, 8) check (cost >= 0),
  -- What counts against the budget: the cost, or where that is not known, the dearest price of the table.
  charged numeric(14, 8) not null check (charged >= 0)
);

create index llm_call_at on llm_call (at);

-- Replies that were given before. Key and reply are made from the question, so that without it neither can be read.
create table llm_reply (
  key text primary key check (length(key) = 64),
  reply bytea not null,
  at timestamptz not null default now()
);

create index llm_reply_at on llm_reply (at);
