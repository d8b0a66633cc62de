-- One indicator over long spans is looked up by itself, instead of reading all that was counted in the communes.
create index contribution_of_indicator on contribution (unit, indicator, day)
  include (placed, amount, records, confirmed, key);
drop index contribution_place;

-- The whole country is a class of its own, '*': any span of it is then a few cells, not a few hundred.
with numbered as (
  update folding set number = number + 1, rebuilt = number + 1 returning number
)
insert into cell (class, grain, start, indicator, confirmed, amount, records, folded)
select '*', grain, start, indicator, confirmed, sum(amount)::bigint, sum(records)::bigint,
  case when grain = 'year' then (select number from numbered) else 0 end
from cell
group by grain, start, indicator, confirmed;
