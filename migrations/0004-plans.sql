-- The samarbejdsplan: one plan a year, in editions; working text, its history, what was proposed and adopted.

create table kredsplan.plan (
  id uuid primary key,
  district_id uuid not null references kredsplan.district,
  year integer not null check (year between 2000 and 2100),
  unique (district_id, year)
);

-- The first edition is the plan; a later one is a correction with its own decision and reason. A draft that
-- was set aside has no number: it never became an edition that anybody decided on.
create table kredsplan.plan_edition (
  id uuid primary key,
  plan_id uuid not null references kredsplan.plan,
  number integer check (number >= 1),
  title kredsplan.prose not null check (title <> ''),
  state text not null check (state in ('draft', 'discarded', 'proposed', 'adopted', 'published', 'superseded')),
  correction_reason kredsplan.prose,
  based_on uuid references kredsplan.plan_edition,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  unique (plan_id, number),
  check ((number is null) = (state = 'discarded')),
  check (number is null or (number = 1) = (correction_reason is null))
);
create unique index one_open_edition on kredsplan.plan_edition (plan_id) where state in ('draft', 'proposed', 'adopted');
create unique index one_published_edition on kredsplan.plan_edition (plan_id) where state = 'published';

-- A focus area keeps its identity from year to year even when its number and title change.
create table kredsplan.focus_area (
  id uuid primary key,
  district_id uuid not null references kredsplan.district,
  first_year integer not null
);

-- One section or focus area of one edition. `identity` is the same over the years.
create table kredsplan.plan_part (
  id uuid primary key,
  edition_id uuid not null references kredsplan.plan_edition,
  identity uuid not null,
  focus_area_id uuid references kredsplan.focus_area check (focus_area_id is null or focus_area_id = identity),
  kind text not null check (kind in ('section', 'focus-area')),
  position integer not null,
  number text check (number ~ '^[0-9A-Za-z.]{1,8}$'),
  title kredsplan.prose not null check (title <> ''),
  body kredsplan.prose not null,
  -- How last year's text is carried over; null where the part is new.
  carry text check (carry in ('keep', 'rewrite', 'drop')),
  carry_reason kredsplan.prose not null default '',
  previous_part_id uuid references kredsplan.plan_part,
  writer_function_id uuid references kredsplan.council_function,
  ready boolean not null default false,
  revision integer not null default 1,
  updated_by uuid references kredsplan.person,
  updated_at timestamptz not null default now(),
  check ((kind = 'focus-area') = (focus_area_id is not null)),
  check (carry is distinct from 'drop' or carry_reason <> ''),
  unique (edition_id, identity)
);
create index plan_part_edition on kredsplan.plan_part (edition_id, position);

-- Every text that was ever saved.
create table kredsplan.part_history (
  part_id uuid not null references kredsplan.plan_part,
  revision integer not null,
  number text,
  title kredsplan.prose not null,
  body kredsplan.prose not null,
  saved_by uuid references kredsplan.person,
  saved_at timestamptz not null default now(),
  primary key (part_id, revision)
);
call kredsplan.make_append_only('kredsplan.part_history');

-- Who is editing a part now. Given up after two minutes without a sign of life.
create table kredsplan.part_lock (
  part_id uuid primary key references kredsplan.plan_part,
  person_id uuid not null references kredsplan.person,
  since timestamptz not null default now(),
  seen_at timestamptz not null default now()
);

create table kredsplan.part_comment (
  id uuid primary key,
  part_id uuid not null references kredsplan.plan_part,
  person_id uuid not null references kredsplan.person,
  function_title text not null,
  text kredsplan.prose not null check (text <> ''),
  written_at timestamptz not null default now(),
  resolved_at timestamptz,
  resolved_by uuid references kredsplan.person
);
create index part_comment_part on kredsplan.part_comment (part_id);

-- The text put before the council, as canonical JSON (RFC 8785), tied to the agenda item that decides on it.
create table kredsplan.plan_proposal (
  id uuid primary key,
  ordinal bigint generated always as identity,
  edition_id uuid not null references kredsplan.plan_edition,
  agenda_item_id uuid not null references kredsplan.agenda_item,
  canonical text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
  proposed_by uuid not null references kredsplan.person,
  proposed_at timestamptz not null default now()
);
create index plan_proposal_edition on kredsplan.plan_proposal (edition_id, ordinal);
call kredsplan.make_append_only('kredsplan.plan_proposal');

-- Exactly the proposed text, adopted by a recorded decision.
create table kredsplan.adopted_version (
  edition_id uuid primary key references kredsplan.plan_edition,
  proposal_id uuid not null unique references kredsplan.plan_proposal,
  decision_id uuid not null unique references kredsplan.decision,
  canonical text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
  adopted_at timestamptz not null default now()
);
call kredsplan.make_append_only('kredsplan.adopted_version');

-- A read plan document that somebody is correcting before it is saved.
create table kredsplan.plan_import (
  id uuid primary key,
  person_id uuid not null references kredsplan.person,
  year integer not null check (year between 2000 and 2100),
  file_name text not null,
  proposal jsonb not null,
  state text not null check (state in ('open', 'saved', 'discarded')),
  revision integer not null default 1,
  created_at timestamptz not null default now()
);

grant select, insert on kredsplan.plan, kredsplan.focus_area, kredsplan.part_history, kredsplan.plan_proposal,
  kredsplan.adopted_version to kredsplan_app;
grant select, insert, update on kredsplan.plan_edition, kredsplan.plan_part, kredsplan.part_comment,
  kredsplan.plan_import to kredsplan_app;
grant select, insert, update, delete on kredsplan.part_lock to kredsplan_app;
