-- The district, its municipalities and councils, the functions in them and who holds them when.

create table kredsplan.district (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9-]+$'),
  name kredsplan.prose not null check (name <> ''),
  police_name kredsplan.prose not null,
  -- How many ordinary meetings the district council plans a year.
  ordinary_meetings integer not null default 2 check (ordinary_meetings between 1 and 12)
);

create table kredsplan.municipality (
  code text primary key check (code ~ '^[0-9]{4}$'),
  district_id uuid not null references kredsplan.district,
  name kredsplan.prose not null check (name <> ''),
  tile_column integer not null check (tile_column between 1 and 20),
  tile_row integer not null check (tile_row between 1 and 20),
  unique (district_id, tile_column, tile_row)
);

create table kredsplan.organisation (
  id uuid primary key,
  district_id uuid not null references kredsplan.district,
  name_da kredsplan.prose not null check (name_da <> ''),
  name_en kredsplan.prose not null,
  kind text not null check (kind in ('police', 'municipality', 'region', 'state', 'housing', 'association', 'other')),
  municipality_code text references kredsplan.municipality,
  note kredsplan.prose not null default '',
  revision integer not null default 1
);

create table kredsplan.council (
  id uuid primary key,
  district_id uuid not null references kredsplan.district,
  kind text not null check (kind in ('district', 'local')),
  municipality_code text unique references kredsplan.municipality,
  slug text not null check (slug ~ '^[a-z0-9-]+$'),
  name_da kredsplan.prose not null check (name_da <> ''),
  name_en kredsplan.prose not null,
  note kredsplan.prose not null default '',
  revision integer not null default 1,
  check ((kind = 'local') = (municipality_code is not null)),
  unique (district_id, slug)
);
create unique index one_district_council on kredsplan.council (district_id) where kind = 'district';

-- A member is a function ("Borgmester, Læsø Kommune"); its holder changes with elections.
create table kredsplan.council_function (
  id uuid primary key,
  council_id uuid not null references kredsplan.council,
  role text not null check (role in ('chair', 'member', 'secretary', 'observer', 'lead', 'analyst', 'operator')),
  title_da kredsplan.prose not null check (title_da <> ''),
  title_en kredsplan.prose not null,
  organisation_id uuid not null references kredsplan.organisation,
  position integer not null,
  note kredsplan.prose not null default '',
  ended_on date,
  revision integer not null default 1
);

-- Who holds a function from and to which day, both included; a deputy stands beside the holder.
create table kredsplan.holding (
  id uuid primary key,
  function_id uuid not null references kredsplan.council_function,
  person_id uuid not null references kredsplan.person,
  from_date date not null,
  to_date date,
  as_deputy boolean not null,
  check (to_date >= from_date),
  constraint one_holder_at_a_time
    exclude using gist (function_id with =, daterange(from_date, to_date, '[]') with &&) where (not as_deputy),
  constraint one_deputy_at_a_time
    exclude using gist (function_id with =, daterange(from_date, to_date, '[]') with &&) where (as_deputy)
);
create index holding_person on kredsplan.holding (person_id);

-- Who has been in a function stays known; only what has not begun can be withdrawn.
create function kredsplan.keep_holdings() returns trigger language plpgsql as $$
begin
  if old.from_date <= (now() at time zone 'Europe/Copenhagen')::date then
    raise exception 'a holding that has begun cannot be deleted' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger keep_holdings before delete on kredsplan.holding
  for each row execute function kredsplan.keep_holdings();

-- The person on whose behalf this transaction runs; null outside a signed-in request.
create function kredsplan.acting_person() returns uuid language sql stable as
  $$ select nullif(current_setting('kredsplan.person', true), '')::uuid $$;

-- Whether the acting person holds a function in the council today; decides who sees closed items.
create function kredsplan.sits_on(council uuid) returns boolean language sql stable as $$
  select exists (
    select from kredsplan.holding h join kredsplan.council_function f on f.id = h.function_id
    where f.council_id = council and f.role in ('chair', 'member', 'secretary')
      and h.person_id = kredsplan.acting_person()
      and (now() at time zone 'Europe/Copenhagen')::date between h.from_date and coalesce(h.to_date, 'infinity'))
$$;

grant select, insert, update on kredsplan.district, kredsplan.municipality, kredsplan.organisation, kredsplan.council,
  kredsplan.council_function, kredsplan.holding to kredsplan_app;
grant delete on kredsplan.holding to kredsplan_app;
