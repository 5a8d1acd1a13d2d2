-- The ground every domain stands on: free text without personal numbers, people who sign in,
-- the append-only audit log, mail waiting to be sent. Runs as kredsplan_owner.

-- Free text. Refuses what looks like a CPR number: day, month, year and four digits.
create domain kredsplan.prose as text
  constraint no_cpr_number check (value !~ '(^|[^0-9])(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}[- –]?[0-9]{4}([^0-9]|$)');

-- Refuses to change or remove a row, for every role; used by all append-only tables.
create function kredsplan.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

-- Puts the triggers that make a table append-only on it.
create procedure kredsplan.make_append_only(target regclass) language plpgsql as $$
begin
  execute format('create trigger append_only before update or delete on %s for each row execute function kredsplan.refuse_change()', target);
  execute format('create trigger append_only_truncate before truncate on %s for each statement execute function kredsplan.refuse_change()', target);
  execute format('alter table %s enable always trigger append_only', target);
  execute format('alter table %s enable always trigger append_only_truncate', target);
end $$;

-- Whether this installation holds demonstration data or the real thing: decided once.
create table kredsplan.installation (
  one boolean primary key default true check (one),
  kind text not null check (kind in ('demonstration', 'real')),
  created_at timestamptz not null default now()
);
call kredsplan.make_append_only('kredsplan.installation');

-- Somebody who works with the cooperation, with a work address; no citizens.
create table kredsplan.person (
  id uuid primary key,
  name kredsplan.prose not null check (name <> ''),
  email kredsplan.prose not null check (email like '%@%'),
  note kredsplan.prose not null default '',
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  revision integer not null default 1
);
create unique index person_email on kredsplan.person (lower(email));

-- One-time sign-in links. Only the hash of the token is kept.
create table kredsplan.sign_in_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  person_id uuid not null references kredsplan.person,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- What the rate limit of sign-in counts: hashes of address and network address, never in clear.
create table kredsplan.sign_in_attempt (
  at timestamptz not null default now(),
  email_hash bytea not null,
  network_hash bytea not null
);
create index sign_in_attempt_at on kredsplan.sign_in_attempt (at);

-- A signed-in browser. Only the hash of the token is kept.
create table kredsplan.session (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  person_id uuid not null references kredsplan.person,
  device text not null,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_person on kredsplan.session (person_id);

-- Who did what, in which function, when, to what. UTC. No role can change or remove a row.
create table kredsplan.audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  person_id uuid,
  function_id uuid,
  function_title text,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}'
);
create index audit_subject on kredsplan.audit_entry (subject_kind, subject_id);
call kredsplan.make_append_only('kredsplan.audit_entry');

-- Mails, sent or waiting. The body is removed when it has been sent or the link in it has expired.
create table kredsplan.mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  last_error text
);
create index mail_waiting on kredsplan.mail (created_at) where sent_at is null;

grant select, insert on kredsplan.installation, kredsplan.audit_entry to kredsplan_app;
grant select, insert, update on kredsplan.person, kredsplan.session, kredsplan.mail to kredsplan_app;
grant select, insert, update, delete on kredsplan.sign_in_link, kredsplan.sign_in_attempt to kredsplan_app;
