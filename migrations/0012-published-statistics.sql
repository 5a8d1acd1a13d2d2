-- What is public of the figures: what passed disclosure control when somebody published it. As in 0005, a field that
-- is not listed here is internal.

-- The register of releases: what was published when, under which threshold, and what the audit found.
create table kredsplan.statistics_release (
  id uuid primary key,
  data_set_id uuid not null references kredsplan.data_set,
  number integer not null check (number > 0),
  vintage_number integer not null,
  threshold integer not null,
  -- What is shown by year only, by choice: area and category.
  by_year jsonb not null default '[]',
  -- Cells opened and withheld, the tightest interval a reader can work out, exposed cells (none): `ReleaseAudit`.
  audit jsonb not null,
  sha256 text not null,
  published_at timestamptz not null default now(),
  published_by uuid references kredsplan.person,
  function_title text not null,
  unique (data_set_id, number)
);
call kredsplan.make_append_only('kredsplan.statistics_release');

-- Every count that has been public, by its place: what has been read cannot be withheld again.
create table kredsplan.released_series (
  release_id uuid not null references kredsplan.statistics_release,
  area_key text not null,
  category_id uuid not null references kredsplan.category,
  first_period text not null,
  -- Null: withheld or missing.
  counts integer[] not null,
  -- Totals of calendar years from the first period's on; null: withheld or not complete.
  years integer[] not null,
  primary key (release_id, area_key, category_id)
);
call kredsplan.make_append_only('kredsplan.released_series');

create table published.statistics_release (
  release_id uuid primary key,
  data_set text not null,
  number integer not null,
  -- Whose release it is; figures may be public before any plan of the district is.
  district_key text not null,
  title_da text not null,
  title_en text not null,
  publisher_da text not null,
  publisher_en text not null,
  unit_da text not null,
  unit_en text not null,
  period smallint not null,
  drawn_on date not null,
  drawn_by text not null,
  vintage_number integer not null,
  vintage_sha256 text not null,
  threshold integer not null,
  -- How many cells are open and withheld, and that the audit found none exposed.
  cells_open integer not null,
  cells_withheld integer not null,
  sha256 text not null,
  published_at timestamptz not null,
  unique (data_set, number)
);
call kredsplan.make_append_only('published.statistics_release');

create table published.statistics_category (
  release_id uuid not null references published.statistics_release,
  slug text not null,
  position integer not null,
  version integer not null,
  reports text[] not null,
  name_da text not null,
  name_en text not null,
  definition_da text not null,
  definition_en text not null,
  caveat_da text not null,
  caveat_en text not null,
  offences_da text[] not null,
  primary key (release_id, slug)
);
call kredsplan.make_append_only('published.statistics_category');

-- The areas of a release. Those with a place on the tile map are the district's own municipalities.
create table published.statistics_area (
  release_id uuid not null references published.statistics_release,
  key text not null,
  name text not null collate "da-DK-x-icu",
  kind text not null,
  tile_column integer,
  tile_row integer,
  primary key (release_id, key)
);
call kredsplan.make_append_only('published.statistics_area');

-- A series as it may be shown: null and `w` where withheld, for whatever reason; null and `m` where missing.
create table published.statistics_series (
  release_id uuid not null references published.statistics_release,
  area_key text not null,
  category_slug text not null,
  first_period text not null,
  counts integer[] not null,
  statuses text not null check (statuses ~ '^[ozimw]+$'),
  population integer[] not null,
  -- Totals of calendar years from the first period's on; null: withheld or not complete.
  years integer[] not null,
  -- `SeriesReport` of these counts, and nothing else.
  report jsonb not null,
  primary key (release_id, area_key, category_slug),
  foreign key (release_id, area_key) references published.statistics_area,
  foreign key (release_id, category_slug) references published.statistics_category
);
create index statistics_series_of_category on published.statistics_series (release_id, category_slug);
call kredsplan.make_append_only('published.statistics_series');

create table published.statistics_annotation (
  release_id uuid not null references published.statistics_release,
  position integer not null,
  area_key text,
  category_slug text,
  period text not null,
  kind text not null,
  text_da text not null,
  text_en text not null,
  primary key (release_id, position)
);
call kredsplan.make_append_only('published.statistics_annotation');

-- A claim or chart in a published plan, with its evidence (`PublicEvidence`).
create table published.claim (
  number integer primary key,
  kind text not null,
  about text,
  claimed text,
  evidence jsonb not null,
  made_on date not null
);
call kredsplan.make_append_only('published.claim');

-- "Figures since then": the newest row of a claim counts.
create table published.claim_since (
  claim_number integer not null references published.claim,
  position integer not null,
  holds boolean not null,
  since jsonb not null,
  noted_on date not null,
  primary key (claim_number, position)
);
call kredsplan.make_append_only('published.claim_since');

grant select, insert on kredsplan.statistics_release, kredsplan.released_series to kredsplan_app;
grant select, insert on published.statistics_release, published.statistics_category, published.statistics_area,
  published.statistics_series, published.statistics_annotation, published.claim, published.claim_since to kredsplan_app;
grant select on published.statistics_release, published.statistics_category, published.statistics_area,
  published.statistics_series, published.statistics_annotation, published.claim, published.claim_since
  to kredsplan_public;

create trigger tell after insert on published.statistics_release for each statement execute function published.tell();
create trigger tell after insert on published.claim for each statement execute function published.tell();
create trigger tell after insert on published.claim_since for each statement execute function published.tell();
