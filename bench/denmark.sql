-- All of Denmark, made up: for each district of :from .. :to a plan for 2026 with twelve focus areas, its local
-- councils (98 in all twelve), 1,250 measures with activities, indicators, values and twenty updates each, and
-- the published copy of all that. Run as superuser; :from and :to are replaced by whole numbers.

create or replace function pg_temp.uid(kind text, a int, b int default 0, c int default 0) returns uuid
  language sql immutable as $$ select md5(kind || ' ' || a || ' ' || b || ' ' || c)::uuid $$;
-- 98 local councils over twelve districts: eight each, and a ninth in the first two.
create or replace function pg_temp.councils(d int) returns int language sql immutable as
  $$ select case when d <= 2 then 9 else 8 end $$;

create temp table d on commit drop as select d from generate_series(:from, :to) d;
create temp table l on commit drop as select d, c from d, generate_series(1, pg_temp.councils(d)) c;

insert into kredsplan.district (id, key, name, police_name)
  select pg_temp.uid('district', d), 'kreds-' || d, 'Kreds ' || d, 'Politiet i Kreds ' || d from d;
insert into kredsplan.municipality (code, district_id, name, tile_column, tile_row)
  select lpad((d * 100 + c)::text, 4, '0'), pg_temp.uid('district', d), 'Kommune ' || d || '-' || c, c, 1 from l;
insert into kredsplan.organisation (id, district_id, name_da, name_en, kind)
  select pg_temp.uid('organisation', d, o), pg_temp.uid('district', d), 'Organisation ' || o, 'Organisation ' || o, 'other'
  from d, generate_series(1, 5) o;
insert into kredsplan.council (id, district_id, kind, municipality_code, slug, name_da, name_en)
  select pg_temp.uid('council', d, 0), pg_temp.uid('district', d), 'district', null, 'kredsraad-' || d, 'Kredsrådet i Kreds ' || d, ''
  from d
  union all
  select pg_temp.uid('council', d, c), pg_temp.uid('district', d), 'local', lpad((d * 100 + c)::text, 4, '0'),
    'lokalraad-' || d || '-' || c, 'Lokalrådet i Kommune ' || d || '-' || c, '' from l;
insert into kredsplan.council_function (id, council_id, role, title_da, title_en, organisation_id, position)
  select pg_temp.uid('function', d, c, f), pg_temp.uid('council', d, c), 'lead', 'Tovholder ' || f, 'Lead ' || f,
    pg_temp.uid('organisation', d, 1), f
  from l, generate_series(1, 52) f;
insert into kredsplan.person (id, name, email)
  select pg_temp.uid('person', d, c, f), 'Person ' || f, 'p' || d || '-' || c || '-' || f || '@eksempel.example'
  from l, generate_series(1, 52) f;
insert into kredsplan.holding (id, function_id, person_id, from_date, to_date, as_deputy)
  select pg_temp.uid('holding', d, c, f), pg_temp.uid('function', d, c, f), pg_temp.uid('person', d, c, f), '2020-01-01', null, false
  from l, generate_series(1, 52) f;

-- Somebody in each district who may see all of it.
insert into kredsplan.council_function (id, council_id, role, title_da, title_en, organisation_id, position)
  select pg_temp.uid('secretary', d), pg_temp.uid('council', d, 0), 'secretary', 'Sekretær', 'Secretary', pg_temp.uid('organisation', d, 1), 1
  from d;
insert into kredsplan.person (id, name, email)
  select pg_temp.uid('secretary-person', d), 'Sekretær', 's' || d || '@eksempel.example' from d;
insert into kredsplan.holding (id, function_id, person_id, from_date, to_date, as_deputy)
  select pg_temp.uid('secretary-holding', d), pg_temp.uid('secretary', d), pg_temp.uid('secretary-person', d), '2020-01-01', null, false
  from d;

insert into kredsplan.plan (id, district_id, year) select pg_temp.uid('plan', d), pg_temp.uid('district', d), 2026 from d;
insert into kredsplan.plan_edition (id, plan_id, number, title, state)
  select pg_temp.uid('edition', d), pg_temp.uid('plan', d), 1, 'Samarbejdsplan 2026', 'published' from d;
insert into kredsplan.focus_area (id, district_id, first_year)
  select pg_temp.uid('area', d, a), pg_temp.uid('district', d), 2026 from d, generate_series(1, 12) a;
insert into kredsplan.plan_part (id, edition_id, identity, focus_area_id, kind, position, number, title, body, ready)
  select pg_temp.uid('part', d, a), pg_temp.uid('edition', d), pg_temp.uid('area', d, a), pg_temp.uid('area', d, a),
    'focus-area', a, '5.' || a, 'Indsatsområde nummer ' || a, 'Tekst.', true from d, generate_series(1, 12) a;
insert into kredsplan.action_plan (id, council_id, year, number, state, edition_id, deadline, submitted_on)
  select pg_temp.uid('action-plan', d, c), pg_temp.uid('council', d, c), 2026, 1, 'published', pg_temp.uid('edition', d),
    '2026-02-01', date '2026-01-25' + (c * 3 % 12) from l;
insert into kredsplan.local_answer (id, action_plan_id, focus_area_id, position, number, title, local, stance, reason)
  select pg_temp.uid('answer', d, c, a), pg_temp.uid('action-plan', d, c), pg_temp.uid('area', d, a), a, '5.' || a,
    'Indsatsområde nummer ' || a, false,
    case when (c + a) % 7 = 0 then 'not-relevant' when (c + a) % 5 = 0 then 'partly' else 'covered' end, 'Begrundelse.'
  from l, generate_series(1, 12) a;

create temp table m on commit drop as
  select d, 1 + n % pg_temp.councils(d) as c, n from d, generate_series(1, 1250) n;
insert into kredsplan.measure (id, district_id, council_id, year, title, problem, purpose, starts_on, continuous, state,
    lead_function_id, deputy_function_id, next_due_on, last_update_on, reported_health, indicator_signal, indicator_due_on)
  select pg_temp.uid('measure', d, n), pg_temp.uid('district', d), pg_temp.uid('council', d, c), 2026,
    'Indsats ' || n || ' om tryghed og ' || (array['natteliv', 'trafik', 'indbrud', 'ungdom', 'narkotika'])[1 + n % 5],
    'Problemet er beskrevet her.', 'Formålet er beskrevet her.', '2026-01-01', true,
    case when n % 10 = 0 then 'finished' else 'under-way' end,
    pg_temp.uid('function', d, c, 1 + n % 51), pg_temp.uid('function', d, c, 2 + n % 51),
    date '2026-10-01' + (n * 7 % 120), date '2026-11-20' - (n * 11 % 160),
    (array['on-plan', 'on-plan', 'behind', 'at-risk'])[1 + n % 4], (array['off-track', 'on-track', 'reached', 'unknown'])[1 + n % 4],
    '2026-12-31'
  from m;
insert into kredsplan.measure_area (measure_id, focus_area_id)
  select pg_temp.uid('measure', d, n), pg_temp.uid('area', d, 1 + n % 12) from m
  union select pg_temp.uid('measure', d, n), pg_temp.uid('area', d, 1 + n * 5 % 12) from m where n % 2 = 0;
insert into kredsplan.measure_council (measure_id, council_id)
  select pg_temp.uid('measure', d, n), pg_temp.uid('council', d, 1 + c % pg_temp.councils(d)) from m where n % 20 = 0;
insert into kredsplan.activity (id, measure_id, position, title, organisation_id, due_on, state)
  select pg_temp.uid('activity', d, n, k), pg_temp.uid('measure', d, n), k, 'Aktivitet ' || k, pg_temp.uid('organisation', d, k),
    date '2026-03-01' + (n * 7 % 120) + k * 60, case when k < 3 then 'done' else 'planned' end
  from m, generate_series(1, 4) k;
insert into kredsplan.indicator (id, measure_id, position, name, unit, direction, baseline, baseline_on, target, target_on, source, signal)
  select pg_temp.uid('indicator', d, n), pg_temp.uid('measure', d, n), 1, 'Anmeldelser', 'anmeldelser', 'down', 40, '2025-12-31', 30,
    '2026-12-31', 'Demonstrationstal', 'on-track' from m;
insert into kredsplan.indicator_value (indicator_id, measured_on, value, function_title)
  select pg_temp.uid('indicator', d, n), date '2026-03-31' + k * 90, 40 - k, 'Tovholder' from m, generate_series(0, 2) k;
insert into kredsplan.measure_update (measure_id, written_on, function_title, report, line, public)
  select pg_temp.uid('measure', d, n), date '2026-11-20' - (n * 11 % 160) - k * 3, 'Tovholder',
    (array['on-plan', 'behind', 'at-risk'])[1 + (n + k) % 3], 'Det går som ventet, og næste skridt er aftalt.', k % 2 = 0
  from m, generate_series(0, 19) k;

insert into published.district (key, name, police_name, demonstration)
  select 'kreds-' || d, 'Kreds ' || d, 'Politiet i Kreds ' || d, true from d;
insert into published.municipality (code, district_key, name, tile_column, tile_row)
  select lpad((d * 100 + c)::text, 4, '0'), 'kreds-' || d, 'Kommune ' || d || '-' || c, c, 1 from l;
insert into published.council (slug, district_key, kind, municipality_code, name_da, name_en)
  select 'lokalraad-' || d || '-' || c, 'kreds-' || d, 'local', lpad((d * 100 + c)::text, 4, '0'),
    'Lokalrådet i Kommune ' || d || '-' || c, '' from l;
insert into published.plan (edition_id, district_key, year, number, title, decided_on, decision_text, meeting_place, published_at, canonical, sha256)
  select pg_temp.uid('edition', d), 'kreds-' || d, 2026, 1, 'Samarbejdsplan 2026', '2025-11-25', 'Vedtaget.', 'Rådhuset', now(), '{}',
    md5('a' || d) || md5('b' || d) from d;
insert into published.plan_part (edition_id, position, identity, kind, slug, number, title, body, plain)
  select pg_temp.uid('edition', d), a, pg_temp.uid('area', d, a), 'focus-area', 'omraade-' || a, '5.' || a,
    'Indsatsområde nummer ' || a, 'Tekst.', 'Tekst.' from d, generate_series(1, 12) a;
insert into published.action_plan (action_plan_id, district_key, council_slug, year, number, deadline, submitted_on, decided_on,
    decision_text, published_at, canonical, sha256)
  select pg_temp.uid('action-plan', d, c), 'kreds-' || d, 'lokalraad-' || d || '-' || c, 2026, 1, '2026-02-01',
    date '2026-01-25' + (c * 3 % 12), '2026-02-05', 'Vedtaget.', now(), '{}', md5('c' || d || '-' || c) || md5('d' || d || '-' || c) from l;
insert into published.local_answer (action_plan_id, position, focus_area_id, slug, number, title, local, stance, reason)
  select action_plan_id, position, focus_area_id, 'omraade-' || position, number, title, local, stance, reason
  from kredsplan.local_answer where action_plan_id in (select pg_temp.uid('action-plan', d, c) from l);
insert into published.measure (measure_id, number, district_key, council_slug, year, title, problem, problem_source, target_group,
    purpose, resources, starts_on, ends_on, continuous, lead_da, organisations_da, organisations_en, added_later, state,
    next_due_on, last_update_on, reported_health, indicator_signal, indicator_due_on)
  select k.id, k.number, 'kreds-' || m.d, 'lokalraad-' || m.d || '-' || m.c, k.year, k.title, k.problem, '', '', k.purpose, '',
    k.starts_on, null, true, 'Tovholder', '{}', '{}', false, k.state, k.next_due_on, k.last_update_on, k.reported_health,
    k.indicator_signal, k.indicator_due_on
  from m join kredsplan.measure k on k.id = pg_temp.uid('measure', m.d, m.n);
insert into published.measure_area (measure_id, focus_area_id)
  select measure_id, focus_area_id from kredsplan.measure_area where measure_id in (select pg_temp.uid('measure', d, n) from m);
insert into published.measure_council (measure_id, council_slug)
  select pg_temp.uid('measure', d, n), 'lokalraad-' || d || '-' || c from m
  union select pg_temp.uid('measure', d, n), 'lokalraad-' || d || '-' || (1 + c % pg_temp.councils(d)) from m where n % 20 = 0;
