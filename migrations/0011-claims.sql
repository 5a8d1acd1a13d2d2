-- What a plan says from figures: a phrase, a chart, with the evidence it stood on when it was put there.
-- In a text: `:udsagn[et fald i indbrud]{nr=12}` and `::diagram{nr=13}`.
create table kredsplan.claim (
  number integer generated always as identity primary key,
  kind text not null check (kind in ('phrase', 'chart')),
  data_set_id uuid not null references kredsplan.data_set,
  area_key text not null,
  category_id uuid not null references kredsplan.category,
  category_version integer not null,
  vintage_number integer not null,
  -- `trend`, `year`, `watch` (one period): what a phrase speaks of; null for a chart.
  about text check (about in ('trend', 'year', 'watch')),
  -- What it claims, such as `falling`; null for a chart.
  claimed text,
  -- Everything a reader needs to check it, as it was then: `Evidence`.
  evidence jsonb not null,
  made_at timestamptz not null default now(),
  made_by uuid references kredsplan.person,
  function_title text not null,
  check ((kind = 'phrase') = (about is not null and claimed is not null))
);
create index claim_of_series on kredsplan.claim (data_set_id, area_key, category_id);
call kredsplan.make_append_only('kredsplan.claim');

-- How a claim stands to newer figures; one row each time that changes.
create table kredsplan.claim_check (
  id bigint generated always as identity primary key,
  claim_number integer not null references kredsplan.claim,
  vintage_number integer not null,
  holds boolean not null,
  -- What the newer figures say: `Evidence`.
  since jsonb not null,
  checked_at timestamptz not null default now()
);
create index claim_check_of_claim on kredsplan.claim_check (claim_number, id desc);
call kredsplan.make_append_only('kredsplan.claim_check');

grant select, insert on kredsplan.claim, kredsplan.claim_check to kredsplan_app;
