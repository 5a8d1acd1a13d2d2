-- The handleplan: what one local council does in one year about the district plan's focus areas and its own.

-- The day and month on which action plans are due, `MM-DD`.
alter table kredsplan.district
  add column action_plan_due text not null default '02-01'
    check (action_plan_due ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$');

-- One edition of one council's plan for a year; number 1 is the plan, a later one a correction with a reason.
create table kredsplan.action_plan (
  id uuid primary key,
  council_id uuid not null references kredsplan.council,
  year integer not null check (year between 2000 and 2100),
  number integer not null check (number >= 1),
  state text not null check (state in ('draft', 'submitted', 'adopted', 'published', 'superseded')),
  -- The edition of the district plan whose focus areas it answers.
  edition_id uuid not null references kredsplan.plan_edition,
  deadline date not null,
  -- The day it was first submitted; later than the deadline is late.
  submitted_on date,
  correction_reason kredsplan.prose,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  unique (council_id, year, number),
  check ((number = 1) = (correction_reason is null))
);
create unique index one_open_action_plan on kredsplan.action_plan (council_id, year)
  where state in ('draft', 'submitted', 'adopted');
create unique index one_published_action_plan on kredsplan.action_plan (council_id, year) where state = 'published';

-- How a council answers a focus area: the district's, or one of its own. Null is no answer yet.
create table kredsplan.local_answer (
  id uuid primary key,
  action_plan_id uuid not null references kredsplan.action_plan,
  focus_area_id uuid not null references kredsplan.focus_area,
  position integer not null,
  -- As in the district plan that it answers; a local area has no number.
  number text,
  title kredsplan.prose not null check (title <> ''),
  local boolean not null,
  stance text check (stance in ('covered', 'partly', 'not-relevant')),
  reason kredsplan.prose not null default '',
  note kredsplan.prose not null default '',
  -- What happened to the focus area in a later edition of the district plan, until somebody has looked.
  review text check (review in ('changed', 'new', 'gone')),
  revision integer not null default 1,
  updated_by uuid references kredsplan.person,
  updated_at timestamptz not null default now(),
  unique (action_plan_id, focus_area_id),
  check (stance is distinct from 'not-relevant' or reason <> ''),
  check (stance is distinct from 'partly' or reason <> '')
);
create index local_answer_plan on kredsplan.local_answer (action_plan_id, position);

-- What became of each of last year's measures: continued, adjusted or stopped, and why.
create table kredsplan.carry_over (
  action_plan_id uuid not null references kredsplan.action_plan,
  measure_id uuid not null references kredsplan.measure,
  decision text not null check (decision in ('continue', 'adjust', 'stop')),
  reason kredsplan.prose not null check (reason <> ''),
  new_measure_id uuid references kredsplan.measure,
  -- What last year's measure was before anything was decided; it is that again before another decision.
  measure_state text not null check (measure_state in ('planned', 'under-way', 'finished', 'continued')),
  decided_by uuid references kredsplan.person,
  decided_at timestamptz not null default now(),
  primary key (action_plan_id, measure_id),
  check ((decision = 'stop') = (new_measure_id is null))
);

-- The text that was submitted, as canonical JSON (RFC 8785); the council decides on exactly this.
create table kredsplan.action_plan_submission (
  id uuid primary key,
  ordinal bigint generated always as identity,
  action_plan_id uuid not null references kredsplan.action_plan,
  canonical text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
  submitted_by uuid not null references kredsplan.person,
  submitted_at timestamptz not null default now()
);
create index action_plan_submission_plan on kredsplan.action_plan_submission (action_plan_id, ordinal);
call kredsplan.make_append_only('kredsplan.action_plan_submission');

-- Exactly the submitted text, adopted by a recorded decision of that local council.
create table kredsplan.adopted_action_plan (
  action_plan_id uuid primary key references kredsplan.action_plan,
  submission_id uuid not null unique references kredsplan.action_plan_submission,
  decision_id uuid not null unique references kredsplan.decision,
  canonical text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
  adopted_at timestamptz not null default now()
);
call kredsplan.make_append_only('kredsplan.adopted_action_plan');

alter table kredsplan.agenda_item drop constraint agenda_item_subject_kind_check;
alter table kredsplan.agenda_item add constraint agenda_item_subject_kind_check
  check (subject_kind in ('plan-edition', 'action-plan'));
-- In the order in which items were added: of several about one thing, the newest counts.
alter table kredsplan.agenda_item add column ordinal bigint generated always as identity;
create index agenda_item_subject on kredsplan.agenda_item (subject_id, ordinal) where subject_id is not null;

grant select, insert, update on kredsplan.action_plan, kredsplan.local_answer, kredsplan.carry_over to kredsplan_app;
grant delete on kredsplan.local_answer to kredsplan_app;
grant select, insert on kredsplan.action_plan_submission, kredsplan.adopted_action_plan to kredsplan_app;
