-- Crime figures: counts of reports by area, offence and period, every extract of them kept as it was. No persons.

-- A table of figures that is drawn again and again: STRAF11 of the StatBank, the police's own monthly counts.
create table kredsplan.data_set (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Za-z0-9-]{2,40}$'),
  title_da kredsplan.prose not null check (title_da <> ''),
  title_en kredsplan.prose not null,
  publisher_da kredsplan.prose not null,
  publisher_en kredsplan.prose not null,
  -- What is counted, plural: "anmeldelser", "sigtelser".
  unit_da kredsplan.prose not null,
  unit_en kredsplan.prose not null,
  -- Periods a year.
  period smallint not null check (period in (4, 12)),
  -- Whose offence codes they are: data sets with the same classification share categories.
  classification text not null check (classification <> ''),
  -- How the columns of a file were mapped last, so that nobody maps them twice.
  column_mapping jsonb,
  -- Counts up each time that something its analysis depends on changes, and what the analysis has seen of it.
  wanted_analysis bigint not null default 0,
  done_analysis bigint not null default 0,
  analysed_at timestamptz,
  created_at timestamptz not null default now(),
  revision integer not null default 1
);

-- One extract of a data set, numbered from 1 as they were taken in. What a data set says is its extracts laid over
-- each other in the order of the days they were drawn on, those of one day in the order of their numbers.
create table kredsplan.vintage (
  id uuid primary key,
  data_set_id uuid not null references kredsplan.data_set,
  number integer not null check (number > 0),
  drawn_on date not null,
  -- The function that drew it, and what it wants to say of it.
  drawn_by kredsplan.prose not null check (drawn_by <> ''),
  note kredsplan.prose not null default '',
  file_name kredsplan.prose not null,
  format text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Of the figures alone, whatever file they came in.
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  -- The table's own description, as delivered: title, footnotes, the value that stands for withheld.
  metadata jsonb not null default '{}',
  warnings jsonb not null default '[]',
  first_period text not null,
  last_period text not null,
  cells integer not null check (cells > 0),
  total bigint not null,
  taken_at timestamptz not null default now(),
  taken_by uuid references kredsplan.person,
  function_title text not null,
  unique (data_set_id, number),
  unique (data_set_id, sha256),
  unique (data_set_id, content_sha256)
);
call kredsplan.make_append_only('kredsplan.vintage');

-- An extract's counts of one area and offence, one a period from the first on; null is missing or withheld.
-- Statuses, one letter a period: o observed, z zero, i implicit zero, m missing, w withheld by the source.
create table kredsplan.vintage_series (
  vintage_id uuid not null references kredsplan.vintage,
  area_code text not null,
  offence_code text not null,
  first_period text not null,
  counts integer[] not null,
  statuses text not null check (statuses ~ '^[ozimw]+$'),
  check (cardinality(counts) = length(statuses)),
  primary key (vintage_id, area_code, offence_code)
);
call kredsplan.make_append_only('kredsplan.vintage_series');

-- The areas of a data set by its own codes, and what they are here.
create table kredsplan.statistics_area (
  data_set_id uuid not null references kredsplan.data_set,
  code text not null,
  name kredsplan.prose not null,
  kind text not null check (kind in ('municipality', 'region', 'country', 'unknown', 'other')),
  -- Four digits, of a municipality.
  municipality_code text,
  primary key (data_set_id, code)
);

-- The offences of a classification. Levels: 0 all, 1 laws, 2 groups, 3 kinds.
create table kredsplan.offence (
  classification text not null,
  code text not null,
  name_da kredsplan.prose not null,
  name_en kredsplan.prose not null default '',
  level smallint not null check (level between 0 and 3),
  primary key (classification, code)
);

-- A group of offences that is followed under one name. What it counts is versioned.
create table kredsplan.category (
  id uuid primary key,
  classification text not null,
  slug text not null check (slug ~ '^[a-z0-9-]{1,60}$'),
  position integer not null,
  -- The reports that it belongs to: `trend` in November, `youth` in May.
  reports text[] not null default '{trend}',
  unique (classification, slug)
);

create table kredsplan.category_version (
  category_id uuid not null references kredsplan.category,
  number integer not null check (number > 0),
  name_da kredsplan.prose not null check (name_da <> ''),
  name_en kredsplan.prose not null check (name_en <> ''),
  definition_da kredsplan.prose not null check (definition_da <> ''),
  definition_en kredsplan.prose not null,
  -- What must be said with every figure of it; empty where nothing is.
  caveat_da kredsplan.prose not null default '',
  caveat_en kredsplan.prose not null default '',
  offence_codes text[] not null check (cardinality(offence_codes) > 0),
  -- No longer followed: its figures are not shown, its versions stay.
  retired boolean not null default false,
  changed_at timestamptz not null default now(),
  changed_by uuid references kredsplan.person,
  function_title text not null,
  primary key (category_id, number)
);
call kredsplan.make_append_only('kredsplan.category_version');

-- Inhabitants of an area at the beginning of a period. A later row for the same place and time stands instead.
create table kredsplan.population (
  id bigint generated always as identity primary key,
  -- As `area_key` below.
  area_key text not null,
  period text not null check (period ~ '^\d{4}-(Q[1-4]|(0[1-9]|1[0-2]))$'),
  inhabitants integer not null check (inhabitants >= 0),
  source kredsplan.prose not null,
  taken_at timestamptz not null default now(),
  taken_by uuid references kredsplan.person
);
create index population_of_area on kredsplan.population (area_key, period, id desc);
call kredsplan.make_append_only('kredsplan.population');

-- What a reader of the curve must know: a new way of recording, one case of many reports.
create table kredsplan.annotation (
  id uuid primary key,
  data_set_id uuid not null references kredsplan.data_set,
  -- Null: every area, every category.
  area_key text,
  category_id uuid references kredsplan.category,
  period text not null,
  kind text not null check (kind in ('break', 'mass-case', 'note')),
  text_da kredsplan.prose not null check (text_da <> ''),
  text_en kredsplan.prose not null,
  written_at timestamptz not null default now(),
  written_by uuid references kredsplan.person,
  function_title text not null
);
create index annotation_of_data_set on kredsplan.annotation (data_set_id, period);

-- Counts from 1 up to but not including the threshold are withheld from what is published.
create table kredsplan.statistics_setting (
  one boolean primary key default true check (one),
  threshold integer not null default 5 check (threshold between 3 and 20),
  revision integer not null default 1
);
insert into kredsplan.statistics_setting default values;

-- What the newest figures say, worked out from all above and written anew each time: nothing here is a source.
-- area_key: a municipality's four digits, `kreds-` and a police district's key, `000` the whole country, or the
-- data set's own code.
create table kredsplan.analysed_series (
  data_set_id uuid not null references kredsplan.data_set,
  area_key text not null,
  category_id uuid not null references kredsplan.category,
  category_version integer not null,
  -- The newest extract it was worked out from.
  vintage_number integer not null,
  first_period text not null,
  counts integer[] not null,
  statuses text not null,
  -- Inhabitants of each period; null where unknown.
  population integer[] not null,
  -- One letter a period, and one a calendar year from the first on: o may be shown, w is withheld.
  shown text not null,
  years_shown text not null,
  -- What may be said: of all counts, and of those that may be shown (`SeriesReport`).
  report jsonb not null,
  public_report jsonb not null,
  primary key (data_set_id, area_key, category_id)
);

grant select, insert, update on kredsplan.data_set, kredsplan.statistics_area, kredsplan.offence, kredsplan.category,
  kredsplan.statistics_setting to kredsplan_app;
grant select, insert on kredsplan.vintage, kredsplan.vintage_series, kredsplan.category_version, kredsplan.population
  to kredsplan_app;
grant select, insert, update, delete on kredsplan.annotation, kredsplan.analysed_series to kredsplan_app;
