-- What is public of action plans and measures. As in 0005: a field that is not listed here is internal.

-- The day and month on which action plans are due, `MM-DD`.
alter table published.district add column action_plan_due text not null default '02-01';

-- An adopted and published action plan, with its dates and the text it was decided as.
create table published.action_plan (
  action_plan_id uuid primary key,
  district_key text not null references published.district,
  council_slug text not null,
  year integer not null,
  number integer not null,
  correction_reason text,
  deadline date not null,
  submitted_on date not null,
  decided_on date not null,
  decision_text text not null,
  published_at timestamptz not null,
  canonical text not null,
  sha256 text not null,
  unique (council_slug, year, number)
);
call kredsplan.make_append_only('published.action_plan');

create table published.local_answer (
  action_plan_id uuid not null references published.action_plan,
  position integer not null,
  focus_area_id uuid not null,
  slug text not null,
  number text,
  title text not null,
  local boolean not null,
  stance text not null,
  reason text not null,
  primary key (action_plan_id, position),
  unique (action_plan_id, focus_area_id),
  unique (action_plan_id, slug)
);
call kredsplan.make_append_only('published.local_answer');

-- A public measure. What it is comes from the last publication; how it goes follows the register (below).
create table published.measure (
  measure_id uuid primary key,
  number integer not null unique,
  district_key text not null references published.district,
  council_slug text not null,
  year integer not null,
  title text not null,
  problem text not null,
  problem_source text not null,
  target_group text not null,
  purpose text not null,
  resources text not null,
  starts_on date,
  ends_on date,
  continuous boolean not null,
  lead_da text,
  lead_en text,
  deputy_da text,
  deputy_en text,
  organisations_da text[] not null,
  organisations_en text[] not null,
  -- Not in the text that the council adopted: it came later.
  added_later boolean not null,
  state text not null,
  override_health text,
  override_until date,
  next_due_on date,
  last_update_on date,
  reported_health text,
  indicator_signal text,
  indicator_due_on date,
  words tsvector generated always as (
    setweight(to_tsvector('danish', title), 'A')
    || setweight(to_tsvector('danish', problem || ' ' || purpose || ' ' || target_group), 'B')) stored
);
create index measure_of_council on published.measure (council_slug, year);
create index measure_of_district on published.measure (district_key, year);
create index measure_words on published.measure using gin (words);

create table published.measure_area (
  measure_id uuid not null references published.measure on delete cascade,
  focus_area_id uuid not null,
  primary key (measure_id, focus_area_id)
);
create index measure_area_area on published.measure_area (focus_area_id);

-- Every council that takes part, also the one that leads.
create table published.measure_council (
  measure_id uuid not null references published.measure on delete cascade,
  council_slug text not null,
  primary key (measure_id, council_slug)
);
create index measure_council_council on published.measure_council (council_slug);

-- Where a measure comes from; only from measures that were public themselves.
create table published.measure_origin (
  measure_id uuid not null references published.measure on delete cascade,
  from_number integer not null,
  kind text not null,
  reason text not null,
  primary key (measure_id, from_number)
);

create table published.activity (
  activity_id uuid primary key,
  measure_id uuid not null references published.measure on delete cascade,
  position integer not null,
  title text not null,
  organisation_da text,
  organisation_en text,
  due_on date not null,
  state text not null
);
create index activity_measure on published.activity (measure_id, position);

create table published.indicator (
  indicator_id uuid primary key,
  measure_id uuid not null references published.measure on delete cascade,
  position integer not null,
  name text not null,
  unit text not null,
  direction text not null,
  baseline numeric,
  baseline_on date,
  baseline_unknown text not null,
  target numeric not null,
  target_on date not null,
  source text not null
);
create index indicator_measure on published.indicator (measure_id, position);

create table published.indicator_value (
  value_id bigint primary key,
  indicator_id uuid not null references published.indicator on delete cascade,
  measured_on date not null,
  value numeric,
  unknown_reason text not null,
  recorded_on date not null
);
create index indicator_value_indicator on published.indicator_value (indicator_id, measured_on);

create table published.measure_update (
  update_id bigint primary key,
  measure_id uuid not null references published.measure on delete cascade,
  written_on date not null,
  function_title text not null,
  report text not null,
  line text not null
);
create index measure_update_measure on published.measure_update (measure_id, update_id desc);

create table published.evaluation (
  evaluation_id bigint primary key,
  measure_id uuid not null references published.measure on delete cascade,
  kind text not null,
  done text not null,
  effect text not null,
  verdict text not null,
  why text not null,
  learned text not null,
  evaluated_on date not null
);
create index evaluation_measure on published.evaluation (measure_id, evaluation_id desc);

grant select, insert on published.action_plan, published.local_answer to kredsplan_app;
grant select, insert, update, delete on published.measure, published.measure_area, published.measure_council,
  published.measure_origin, published.activity, published.indicator, published.indicator_value,
  published.measure_update, published.evaluation to kredsplan_app;
grant select on all tables in schema published to kredsplan_public;

-- How a public measure goes follows the register at once: only facts listed here, and updates marked public.
-- A measure that is made internal disappears from the public at once. An activity or indicator that went over
-- to another measure, perhaps an internal one, follows no more until it is published there.
create function published.follow_measure() returns trigger language plpgsql as $$
begin
  if not new.public then
    delete from published.measure where measure_id = new.id;
  else
    update published.measure set state = new.state, override_health = new.override_health,
      override_until = new.override_until, next_due_on = new.next_due_on, last_update_on = new.last_update_on,
      reported_health = new.reported_health, indicator_signal = new.indicator_signal,
      indicator_due_on = new.indicator_due_on
    where measure_id = new.id;
  end if;
  return null;
end $$;
create trigger follow_measure after update of public, state, override_health, override_until, next_due_on,
  last_update_on, reported_health, indicator_signal, indicator_due_on on kredsplan.measure
  for each row execute function published.follow_measure();

create function published.follow_activity() returns trigger language plpgsql as $$
begin
  update published.activity set state = new.state, due_on = new.due_on
    where activity_id = new.id and measure_id = new.measure_id;
  return null;
end $$;
create trigger follow_activity after update of state, due_on on kredsplan.activity
  for each row execute function published.follow_activity();

create function published.follow_value() returns trigger language plpgsql as $$
begin
  insert into published.indicator_value
    select new.id, new.indicator_id, new.measured_on, new.value, new.unknown_reason,
      (new.recorded_at at time zone 'Europe/Copenhagen')::date
    where exists (select from published.indicator p join kredsplan.indicator i on i.id = p.indicator_id
      where i.id = new.indicator_id and i.measure_id = p.measure_id);
  return null;
end $$;
create trigger follow_value after insert on kredsplan.indicator_value
  for each row execute function published.follow_value();

create function published.follow_update() returns trigger language plpgsql as $$
begin
  if new.public then
    insert into published.measure_update
      select new.id, new.measure_id, new.written_on, new.function_title, new.report, new.line
      where exists (select from published.measure m where m.measure_id = new.measure_id)
    on conflict do nothing;
  else
    delete from published.measure_update where update_id = new.id;
  end if;
  return null;
end $$;
create trigger follow_update after insert or update of public on kredsplan.measure_update
  for each row execute function published.follow_update();

-- A later evaluation stands in the place of the earlier one of its kind, also when it is internal itself.
create function published.follow_evaluation() returns trigger language plpgsql as $$
begin
  delete from published.evaluation where measure_id = new.measure_id and kind = new.kind;
  if new.public then
    insert into published.evaluation
      select new.id, new.measure_id, new.kind, new.done, new.effect, new.verdict, new.why, new.learned, new.evaluated_on
      where exists (select from published.measure m where m.measure_id = new.measure_id);
  end if;
  return null;
end $$;
create trigger follow_evaluation after insert on kredsplan.evaluation
  for each row execute function published.follow_evaluation();

-- Finished pages are forgotten when any of it changes.
do $$ declare name text; begin
  foreach name in array array['action_plan', 'local_answer', 'measure', 'measure_area', 'measure_council',
    'measure_origin', 'activity', 'indicator', 'indicator_value', 'measure_update', 'evaluation'] loop
    execute format('create trigger tell after insert or update or delete on published.%I
      for each statement execute function published.tell()', name);
  end loop;
end $$;
