-- From which extracts a series is: of each its number, day and function, and the first and last such period (`Origin`).
-- One extract may have some of the areas and periods alone.
alter table kredsplan.analysed_series add column origins jsonb not null default '[]';
-- Null in releases from before it was kept: their own fingerprint is of a text without it.
alter table published.statistics_series add column origins jsonb;
update kredsplan.data_set set wanted_analysis = wanted_analysis + 1;
