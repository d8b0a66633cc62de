create table folding (
  number bigint not null,
  rebuilt bigint not null check (rebuilt <= number)
);
comment on table folding is 'One row: how often the tail was folded into cells, and at which of these times all cells were made anew.';
insert into folding (number, rebuilt) values (0, 0);
create unique index folding_is_one on folding ((true));

alter table cell add folded bigint not null default 0;
comment on column cell.folded is 'The folding that last changed a sum of a year, so that a server that holds these sums learns only what is new; 0 for the other grains.';
create index cell_year on cell (folded) where grain = 'year';

grant select on folding to toandan_app;
