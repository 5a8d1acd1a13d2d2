-- What is public. The public site's role reads this schema and nothing else; a field not listed here is internal.

create table published.district (
  key text primary key,
  name text not null,
  police_name text not null,
  demonstration boolean not null
);

create table published.municipality (
  code text primary key,
  district_key text not null references published.district,
  name text not null collate "da-DK-x-icu",
  tile_column integer not null,
  tile_row integer not null
);

create table published.council (
  slug text primary key,
  district_key text not null references published.district,
  kind text not null,
  municipality_code text references published.municipality,
  name_da text not null collate "da-DK-x-icu",
  name_en text not null
);

create table published.council_function (
  council_slug text not null references published.council,
  position integer not null,
  role text not null,
  title_da text not null,
  title_en text not null,
  organisation_da text not null,
  organisation_en text not null,
  primary key (council_slug, position)
);

-- A published edition, with its three dates and the text it was decided as.
create table published.plan (
  edition_id uuid primary key,
  district_key text not null references published.district,
  year integer not null,
  number integer not null,
  title text not null,
  correction_reason text,
  discussed_on date,
  decided_on date not null,
  decision_text text not null,
  meeting_place text not null,
  published_at timestamptz not null,
  canonical text not null,
  sha256 text not null,
  unique (district_key, year, number)
);
call kredsplan.make_append_only('published.plan');

create table published.plan_part (
  edition_id uuid not null references published.plan,
  position integer not null,
  identity uuid not null,
  kind text not null,
  slug text not null,
  number text,
  title text not null,
  body text not null,
  plain text not null,
  words tsvector generated always as (
    setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', plain), 'B')) stored,
  primary key (edition_id, position),
  unique (edition_id, slug)
);
create index plan_part_words on published.plan_part using gin (words);
call kredsplan.make_append_only('published.plan_part');

grant select, insert, update, delete on published.district, published.municipality, published.council,
  published.council_function to kredsplan_app;
grant select, insert on published.plan, published.plan_part to kredsplan_app;
grant select on all tables in schema published to kredsplan_public;

-- Tells every running web server that its finished pages are out of date.
create function published.tell() returns trigger language plpgsql as $$
begin
  perform pg_notify('kredsplan_published', '');
  return null;
end $$;
create trigger tell after insert or update or delete on published.district for each statement execute function published.tell();
create trigger tell after insert or update or delete on published.municipality for each statement execute function published.tell();
create trigger tell after insert or update or delete on published.council for each statement execute function published.tell();
create trigger tell after insert or update or delete on published.council_function for each statement execute function published.tell();
create trigger tell after insert on published.plan for each statement execute function published.tell();
create trigger tell after insert on published.plan_part for each statement execute function published.tell();
