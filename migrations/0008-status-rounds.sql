-- Status rounds: a few times a year every lead is asked how it goes, by one mail with one link.

create table kredsplan.status_round (
  id uuid primary key,
  district_id uuid not null references kredsplan.district,
  year integer not null check (year between 2000 and 2100),
  number integer not null check (number >= 1),
  opens_on date not null,
  due_on date not null,
  -- When the mails went out; null before.
  opened_at timestamptz,
  -- No more answers after; null while it is open.
  closed_at timestamptz,
  revision integer not null default 1,
  unique (district_id, year, number),
  check (due_on >= opens_on),
  check (closed_at is null or opened_at is not null)
);
alter table kredsplan.measure_update
  add foreign key (round_id) references kredsplan.status_round;

-- Who is asked in a round: the lead's person, once, about all their measures.
create table kredsplan.status_invitation (
  id uuid primary key,
  round_id uuid not null references kredsplan.status_round,
  person_id uuid not null references kredsplan.person,
  -- How far the asking has come: the number of mails sent, see escalation.ts.
  mails integer not null default 0,
  last_mail_on date,
  answered_at timestamptz,
  unique (round_id, person_id)
);
create index status_invitation_open on kredsplan.status_invitation (round_id) where answered_at is null;

-- Which measures a round asks about; without an invitation nobody was there to ask.
create table kredsplan.status_request (
  round_id uuid not null references kredsplan.status_round,
  measure_id uuid not null references kredsplan.measure,
  invitation_id uuid references kredsplan.status_invitation,
  -- Set when the round closes: its measure had ended unanswered, so nobody's answer was missing.
  moot boolean not null default false,
  primary key (round_id, measure_id)
);
create index status_request_invitation on kredsplan.status_request (invitation_id);

-- The link in one mail. Only the hash of its token is kept; it answers one invitation and nothing else.
create table kredsplan.status_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  invitation_id uuid not null references kredsplan.status_invitation,
  -- To whom it was sent: the lead, then the deputy, then the chair.
  person_id uuid not null references kredsplan.person,
  function_title text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index status_link_invitation on kredsplan.status_link (invitation_id);

grant select, insert, update on kredsplan.status_round, kredsplan.status_invitation to kredsplan_app;
grant select, insert on kredsplan.status_request, kredsplan.status_link to kredsplan_app;
grant update (moot) on kredsplan.status_request to kredsplan_app;
