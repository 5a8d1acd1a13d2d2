-- The register of measures (indsatser): what is done about a focus area, by whom, until when, and how it goes.

-- A local council's own focus areas stand beside the district's: they have a council and a title of their own.
alter table kredsplan.focus_area
  add column council_id uuid references kredsplan.council,
  add column title kredsplan.prose check (title <> ''),
  add check ((council_id is null) = (title is null));
grant update (title) on kredsplan.focus_area to kredsplan_app;

-- One measure of one year. `council_id` leads it; a measure of the district plan itself has the district council.
create table kredsplan.measure (
  id uuid primary key,
  -- Short and permanent: the measure's public address.
  number integer generated always as identity unique,
  district_id uuid not null references kredsplan.district,
  council_id uuid not null references kredsplan.council,
  year integer not null check (year between 2000 and 2100),
  title kredsplan.prose not null check (title <> ''),
  problem kredsplan.prose not null default '',
  -- The figures or the decision that show the problem.
  problem_source kredsplan.prose not null default '',
  target_group kredsplan.prose not null default '',
  purpose kredsplan.prose not null default '',
  resources kredsplan.prose not null default '',
  note kredsplan.prose not null default '',
  starts_on date,
  ends_on date,
  continuous boolean not null default false,
  state text not null check (state in ('idea', 'planned', 'under-way', 'finished', 'continued', 'dropped')),
  state_reason kredsplan.prose not null default '',
  lead_function_id uuid references kredsplan.council_function,
  deputy_function_id uuid references kredsplan.council_function,
  public boolean not null default true,
  -- Somebody's own word for how it goes, in the place of the computed one until a day (included).
  override_health text check (override_health in ('on-plan', 'behind', 'at-risk', 'unknown')),
  override_reason kredsplan.prose not null default '',
  override_until date,
  -- What its health is computed from, kept in step with activities, updates and indicators.
  next_due_on date,
  last_update_on date,
  reported_health text check (reported_health in ('on-plan', 'behind', 'at-risk')),
  indicator_signal text check (indicator_signal in ('off-track', 'unknown', 'on-track', 'reached')),
  -- The first day of judgement among the indicators that have not reached their target.
  indicator_due_on date,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  words tsvector generated always as (
    setweight(to_tsvector('danish', title), 'A')
    || setweight(to_tsvector('danish', problem || ' ' || purpose || ' ' || target_group), 'B')) stored,
  constraint ends_after_start check (ends_on >= starts_on),
  check (not continuous or ends_on is null),
  constraint deputy_is_another check (lead_function_id is distinct from deputy_function_id or lead_function_id is null),
  constraint under_way_has_lead check (
    state <> 'under-way' or (lead_function_id is not null and deputy_function_id is not null)),
  check ((override_health is null) = (override_until is null)),
  check (override_health is null or override_reason <> '')
);
create index measure_of_council on kredsplan.measure (council_id, year);
create index measure_of_district on kredsplan.measure (district_id, year);
create index measure_lead on kredsplan.measure (lead_function_id);
create index measure_deputy on kredsplan.measure (deputy_function_id);
create index measure_words on kredsplan.measure using gin (words);

-- The focus areas that a measure answers, the district's and local ones.
create table kredsplan.measure_area (
  measure_id uuid not null references kredsplan.measure,
  focus_area_id uuid not null references kredsplan.focus_area,
  primary key (measure_id, focus_area_id)
);
create index measure_area_area on kredsplan.measure_area (focus_area_id);

-- The councils that take part in a joint measure beside the one that leads it.
create table kredsplan.measure_council (
  measure_id uuid not null references kredsplan.measure,
  council_id uuid not null references kredsplan.council,
  primary key (measure_id, council_id)
);
create index measure_council_council on kredsplan.measure_council (council_id);

-- The organisations that are responsible together.
create table kredsplan.measure_organisation (
  measure_id uuid not null references kredsplan.measure,
  organisation_id uuid not null references kredsplan.organisation,
  primary key (measure_id, organisation_id)
);

-- Where a measure comes from: last year's, another council's, one that was split, or ones that were merged.
create table kredsplan.measure_origin (
  measure_id uuid not null references kredsplan.measure,
  from_measure_id uuid not null references kredsplan.measure,
  kind text not null check (kind in ('carried', 'borrowed', 'split', 'merged')),
  primary key (measure_id, from_measure_id),
  check (measure_id <> from_measure_id)
);
create index measure_origin_from on kredsplan.measure_origin (from_measure_id);
-- A measure is carried over into one measure, however often a button is pressed.
create unique index carried_once on kredsplan.measure_origin (from_measure_id) where kind = 'carried';

-- A dated step inside a measure, and the organisation that takes it.
create table kredsplan.activity (
  id uuid primary key,
  measure_id uuid not null references kredsplan.measure,
  position integer not null,
  title kredsplan.prose not null check (title <> ''),
  organisation_id uuid references kredsplan.organisation,
  due_on date not null,
  state text not null check (state in ('planned', 'under-way', 'done', 'dropped')),
  revision integer not null default 1
);
create index activity_measure on kredsplan.activity (measure_id, position);
create index activity_due on kredsplan.activity (due_on) where state in ('planned', 'under-way');

-- What shows whether it works. A baseline may be unknown, with the reason why.
create table kredsplan.indicator (
  id uuid primary key,
  measure_id uuid not null references kredsplan.measure,
  position integer not null,
  name kredsplan.prose not null check (name <> ''),
  unit kredsplan.prose not null,
  direction text not null check (direction in ('up', 'down')),
  baseline numeric,
  baseline_on date,
  baseline_unknown kredsplan.prose not null default '',
  target numeric not null,
  target_on date not null,
  source kredsplan.prose not null,
  -- How the newest value stands to the target; see indicator-signal.ts.
  signal text not null default 'unknown' check (signal in ('off-track', 'unknown', 'on-track', 'reached')),
  revision integer not null default 1,
  check ((baseline is null) = (baseline_on is null)),
  constraint baseline_or_reason check ((baseline is null) = (baseline_unknown <> '')),
  check (target_on > baseline_on)
);
create index indicator_measure on kredsplan.indicator (measure_id, position);

-- A value of an indicator, or why there is none. A correction is a later row for the same day.
create table kredsplan.indicator_value (
  id bigint generated always as identity primary key,
  indicator_id uuid not null references kredsplan.indicator,
  measured_on date not null,
  value numeric,
  unknown_reason kredsplan.prose not null default '',
  recorded_by uuid references kredsplan.person,
  function_title text not null,
  recorded_at timestamptz not null default now(),
  check ((value is null) = (unknown_reason <> ''))
);
create index indicator_value_indicator on kredsplan.indicator_value (indicator_id, measured_on);
call kredsplan.make_append_only('kredsplan.indicator_value');

-- How it goes, in one line: written once; only whether it is public can change.
create table kredsplan.measure_update (
  id bigint generated always as identity primary key,
  measure_id uuid not null references kredsplan.measure,
  written_on date not null,
  written_at timestamptz not null default now(),
  written_by uuid references kredsplan.person,
  function_title text not null,
  report text not null check (report in ('on-plan', 'behind', 'at-risk', 'done', 'stopped')),
  line kredsplan.prose not null,
  public boolean not null,
  -- The status round that it answers.
  round_id uuid
);
create index measure_update_measure on kredsplan.measure_update (measure_id, id desc);
create unique index one_answer_a_round on kredsplan.measure_update (round_id, measure_id) where round_id is not null;

-- Half-year status and year-end evaluation. A later one of the same kind stands in the place of the earlier.
create table kredsplan.evaluation (
  id bigint generated always as identity primary key,
  measure_id uuid not null references kredsplan.measure,
  kind text not null check (kind in ('half-year', 'year-end')),
  done text not null check (done in ('yes', 'partly', 'no')),
  effect text not null check (effect in ('yes', 'partly', 'no', 'unknown')),
  verdict text not null check (verdict in ('continue', 'adjust', 'stop')),
  why kredsplan.prose not null check (why <> ''),
  learned kredsplan.prose not null default '',
  public boolean not null,
  evaluated_on date not null,
  evaluated_by uuid references kredsplan.person,
  function_title text not null
);
create index evaluation_measure on kredsplan.evaluation (measure_id, id desc);
call kredsplan.make_append_only('kredsplan.evaluation');

grant insert on kredsplan.focus_area to kredsplan_app;
grant select, insert, update on kredsplan.measure, kredsplan.indicator to kredsplan_app;
grant select, insert, update, delete on kredsplan.activity, kredsplan.measure_area, kredsplan.measure_council,
  kredsplan.measure_organisation to kredsplan_app;
grant select, insert on kredsplan.measure_origin, kredsplan.indicator_value, kredsplan.measure_update,
  kredsplan.evaluation to kredsplan_app;
grant update (public) on kredsplan.measure_update to kredsplan_app;
