-- What each project has spent until a day per purpose of payment (item), of all fund sources, in yuan.
-- Which payments count and what is a refund is as in payments.sql. Payments without a purpose are left out.
select
  unit_code,
  project_code,
  project_name,
  item_name,
  sum(amount) as amount
from (
  select
    coalesce(unit_code, '') as unit_code,
    coalesce(project_code, '') as project_code,
    coalesce(project_name, '') as project_name,
    item as item_name,
    case when kind = 'refund' then -abs(coalesce(amount, 0)) else coalesce(amount, 0) end as amount
  from ledger_entry
  where fiscal_year = cast(:?year as varchar(4))
    and kind in ('payment', 'refund')
    and cast("day" as date) <= cast(:?day as date)
) ledger
where trim(item_name) <> ''
group by unit_code, project_code, project_name, item_name
