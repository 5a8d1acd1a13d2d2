-- A file of figures that somebody has had read and has not yet taken into use: theirs alone, and gone after a day.
create table kredsplan.statistics_intake (
  id uuid primary key,
  person_id uuid not null references kredsplan.person,
  -- The data set it is an extract of; `new_data_set` describes one that is made when the extract is taken.
  set_code text not null,
  new_data_set jsonb,
  drawn_on date not null,
  drawn_by kredsplan.prose not null check (drawn_by <> ''),
  note kredsplan.prose not null default '',
  file_name kredsplan.prose not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- `columns`: somebody has to say what its columns are. `taken`: in use; kept so that a second press finds it.
  state text not null check (state in ('columns', 'read', 'taken')),
  -- The file itself, where its columns can be named again; and what helps to name them.
  file bytea,
  wanted jsonb,
  column_mapping jsonb,
  -- The figures as read, what the preview says of them, and of which newest extract it said so (0: none).
  figures json,
  preview jsonb,
  compared_with integer,
  taken_number integer,
  created_at timestamptz not null default now(),
  check (state <> 'columns' or (file is not null and wanted is not null)),
  check (state <> 'read' or (figures is not null and preview is not null and compared_with is not null)),
  check (state <> 'taken' or (taken_number is not null and file is null and figures is null)),
  -- The same file sent twice is one.
  unique (person_id, set_code, sha256)
);
create index statistics_intake_created on kredsplan.statistics_intake (created_at);

grant select, insert, update, delete on kredsplan.statistics_intake to kredsplan_app;
