-- What an extract changed in its data set when it was taken: `VintageDifference`, worked out once.
create table kredsplan.vintage_difference (
  vintage_id uuid primary key references kredsplan.vintage,
  difference jsonb not null
);
call kredsplan.make_append_only('kredsplan.vintage_difference');

grant select, insert on kredsplan.vintage_difference to kredsplan_app;
