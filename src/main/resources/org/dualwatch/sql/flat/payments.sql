-- What each project has spent until a day, per fund source and month, in yuan.
-- A payment of this year's budget made before the year counts in its first month, one made after it in its last.
select
  unit_code,
  unit_name,
  project_code,
  project_name,
  fund_source,
  pay_month,
  max(paid_on) as last_day,
  sum(amount) as amount,
  count(*) as line_count
from (
  select
    coalesce(unit_code, '') as unit_code,
    coalesce(unit_name, '') as unit_name,
    coalesce(project_code, '') as project_code,
    coalesce(project_name, '') as project_name,
    fund_source,
    case
      when extract(year from cast("day" as date)) < cast(fiscal_year as integer) then 1
      when extract(year from cast("day" as date)) > cast(fiscal_year as integer) then 12
      else cast(extract(month from cast("day" as date)) as integer)
    end as pay_month,
    cast("day" as date) as paid_on,
    case when kind = 'refund' then -abs(coalesce(amount, 0)) else coalesce(amount, 0) end as amount
  from ledger_entry
  where fiscal_year = cast(:?year as varchar(4))
    and kind in ('payment', 'refund')
    and cast("day" as date) <= cast(:?day as date)
) ledger
group by unit_code, unit_name, project_code, project_name, fund_source, pay_month
