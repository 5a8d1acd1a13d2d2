-- Indicators that follow the crime figures: bound to one series, they take their values from its extracts.

-- Which series an indicator follows, and which it followed before.
create table kredsplan.indicator_series (
  id uuid primary key,
  indicator_id uuid not null references kredsplan.indicator,
  data_set_id uuid not null references kredsplan.data_set,
  -- As in `analysed_series`.
  area_key text not null,
  category_id uuid not null references kredsplan.category,
  bound_at timestamptz not null default now(),
  bound_by uuid references kredsplan.person,
  function_title text not null,
  ended_at timestamptz
);
create unique index one_series_an_indicator on kredsplan.indicator_series (indicator_id) where ended_at is null;
create index indicator_series_of_data_set on kredsplan.indicator_series (data_set_id) where ended_at is null;

-- A value that the figures recorded says which series it is of. Those of a series count while the indicator is
-- bound to it; those that people wrote count while it is not bound.
alter table kredsplan.indicator_value
  add column series_id uuid references kredsplan.indicator_series,
  -- So small that disclosure control withholds it: it is not judged, and never becomes public.
  add column withheld boolean not null default false,
  add check (not withheld or series_id is not null);
create index indicator_value_series on kredsplan.indicator_value (series_id, measured_on) where series_id is not null;

grant select, insert on kredsplan.indicator_series to kredsplan_app;
grant update (ended_at) on kredsplan.indicator_series to kredsplan_app;

-- In public, a bound indicator has the year totals of the newest release of its data set, and nothing else: what
-- disclosure control opened there, together with all that was published before. A value of a newer extract becomes
-- public when the figures are published, not when the register is.
create table published.indicator_series (
  indicator_id uuid primary key references published.indicator on delete cascade,
  data_set text not null,
  area_key text not null,
  category_slug text not null
);
create index indicator_series_series on published.indicator_series (area_key, category_slug);
-- Values from a release have no row in the register: their numbers are below zero.
create sequence published.released_value_id;

-- The complete calendar years of the newest release, from five years before the measure's on. The running year is
-- none of them: part of a year is not compared with whole ones.
create function published.show_released_values(bound published.indicator_series) returns void language sql as $$
  delete from published.indicator_value where indicator_id = bound.indicator_id;
  insert into published.indicator_value
    select -nextval('published.released_value_id'), bound.indicator_id, make_date(y.year, 12, 31), y.total,
      case when y.total is null
        then 'Tallet vises ikke: det er så lille, at det holdes tilbage, eller noget af det mangler.' else '' end,
      (r.published_at at time zone 'Europe/Copenhagen')::date
    from published.statistics_release r
      join published.statistics_series s on s.release_id = r.release_id
        and s.area_key = bound.area_key and s.category_slug = bound.category_slug
      join published.indicator i on i.indicator_id = bound.indicator_id
      join published.measure m on m.measure_id = i.measure_id
      cross join lateral (select left(s.first_period, 4)::int + n.ordinality::int - 1 as year, n.total,
          -- The year's first and last period in the series, counted from 1.
          (n.ordinality - 1) * r.period - (substring(s.first_period from '\d+$')::int - 1) + 1 as begins,
          n.ordinality * r.period - (substring(s.first_period from '\d+$')::int - 1) as ends
        from unnest(s.years) with ordinality n(total, ordinality)) y
    where r.data_set = bound.data_set
      and r.number = (select max(number) from published.statistics_release where data_set = bound.data_set)
      and y.begins >= 1 and y.ends <= cardinality(s.counts) and y.year >= m.year - 5
$$;

create function published.show_values_of_series() returns trigger language plpgsql as $$
begin
  perform published.show_released_values(new);
  return null;
end $$;
create trigger show_values after insert on published.indicator_series
  for each row execute function published.show_values_of_series();

create function published.show_values_of_release() returns trigger language plpgsql as $$
begin
  perform published.show_released_values(bound) from published.indicator_series bound
    join published.statistics_release r on r.data_set = bound.data_set
    where r.release_id = new.release_id and bound.area_key = new.area_key
      and bound.category_slug = new.category_slug;
  return null;
end $$;
create trigger show_values after insert on published.statistics_series
  for each row execute function published.show_values_of_release();

-- As in 0009, but for what people wrote alone: no value of the figures follows the register, and none follows while
-- the public indicator shows those of a release.
create or replace function published.follow_value() returns trigger language plpgsql as $$
begin
  insert into published.indicator_value
    select new.id, new.indicator_id, new.measured_on, new.value, new.unknown_reason,
      (new.recorded_at at time zone 'Europe/Copenhagen')::date
    where new.series_id is null
      and not exists (select from published.indicator_series s where s.indicator_id = new.indicator_id)
      and exists (select from published.indicator p join kredsplan.indicator i on i.id = p.indicator_id
        where i.id = new.indicator_id and i.measure_id = p.measure_id);
  return null;
end $$;

create trigger tell after insert or update or delete on published.indicator_series
  for each statement execute function published.tell();
grant select, insert, delete on published.indicator_series to kredsplan_app;
grant usage on sequence published.released_value_id to kredsplan_app;
grant select on published.indicator_series to kredsplan_public;
