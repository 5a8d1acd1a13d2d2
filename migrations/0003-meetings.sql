-- Meetings, what is on their agenda and what was decided.

create table kredsplan.meeting (
  id uuid primary key,
  council_id uuid not null references kredsplan.council,
  held_on date not null,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place kredsplan.prose not null,
  kind text not null check (kind in ('ordinary', 'visit', 'extraordinary')),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  note kredsplan.prose not null default '',
  revision integer not null default 1
);

create table kredsplan.agenda_item (
  id uuid primary key,
  meeting_id uuid not null references kredsplan.meeting,
  position integer not null,
  title kredsplan.prose not null check (title <> ''),
  closed boolean not null,
  -- What the item is about, when that is a thing with a life of its own (a plan edition).
  subject_kind text check (subject_kind in ('plan-edition')),
  subject_id uuid,
  revision integer not null default 1,
  check ((subject_kind is null) = (subject_id is null))
);
create index agenda_item_meeting on kredsplan.agenda_item (meeting_id, position);

-- What was decided on an item: written once, never changed.
create table kredsplan.decision (
  id uuid primary key,
  agenda_item_id uuid not null unique references kredsplan.agenda_item,
  outcome text not null check (outcome in ('adopted', 'rejected', 'discussed', 'noted')),
  text kredsplan.prose not null,
  decided_on date not null,
  recorded_by uuid not null references kredsplan.person,
  recorded_at timestamptz not null default now()
);
call kredsplan.make_append_only('kredsplan.decision');

-- Closed items and their decisions exist only for those who sit on the council. Forced: also for the owner.
alter table kredsplan.agenda_item enable row level security;
alter table kredsplan.agenda_item force row level security;
create policy open_or_sitting on kredsplan.agenda_item using (
  not closed or kredsplan.sits_on((select council_id from kredsplan.meeting m where m.id = meeting_id)));

alter table kredsplan.decision enable row level security;
alter table kredsplan.decision force row level security;
create policy as_its_item on kredsplan.decision using (
  exists (select from kredsplan.agenda_item i where i.id = agenda_item_id));

grant select, insert, update on kredsplan.meeting, kredsplan.agenda_item to kredsplan_app;
grant select, insert on kredsplan.decision to kredsplan_app;
