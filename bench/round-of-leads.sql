-- A round of 2027 in the first district that asks 5,000 leads, each about one measure. Run as superuser.
create or replace function pg_temp.uid(kind text, a int) returns uuid language sql immutable as
  $$ select md5(kind || ' ' || a)::uuid $$;
create temp table council on commit drop as
  select c.id, c.district_id, row_number() over () - 1 as at from kredsplan.council c
  join kredsplan.district d on d.id = c.district_id where d.key = 'kreds-1' and c.kind = 'local';
create temp table lead on commit drop as
  select n, c.id as council_id, c.district_id from generate_series(1, 5000) n
  join council c on c.at = n % (select count(*) from council);

insert into kredsplan.council_function (id, council_id, role, title_da, title_en, organisation_id, position)
  select pg_temp.uid('round-' || k, n), council_id, 'lead', 'Tovholder for indsats ' || n, '',
    (select id from kredsplan.organisation o where o.district_id = lead.district_id limit 1), 1000 + n
  from lead, unnest(array['lead', 'deputy']) k;
insert into kredsplan.person (id, name, email)
  select pg_temp.uid('round-person-' || k, n), 'Person ' || n, k || n || '@eksempel.example' from lead, unnest(array['lead', 'deputy']) k;
insert into kredsplan.holding (id, function_id, person_id, from_date, to_date, as_deputy)
  select pg_temp.uid('round-holding-' || k, n), pg_temp.uid('round-' || k, n), pg_temp.uid('round-person-' || k, n), '2020-01-01', null, false
  from lead, unnest(array['lead', 'deputy']) k;
insert into kredsplan.measure (id, district_id, council_id, year, title, starts_on, continuous, state, lead_function_id, deputy_function_id)
  select pg_temp.uid('round-measure', n), district_id, council_id, 2027, 'Indsats ' || n, '2027-01-01', true, 'under-way',
    pg_temp.uid('round-lead', n), pg_temp.uid('round-deputy', n) from lead;
insert into kredsplan.status_round (id, district_id, year, number, opens_on, due_on)
  select pg_temp.uid('round', 1), district_id, 2027, 1, '2027-03-15', '2027-03-29' from lead limit 1;
