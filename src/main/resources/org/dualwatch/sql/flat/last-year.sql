-- What each unit spent in each month of the whole year before, of all fund sources, in yuan.
-- Which month a payment counts in and what is a refund is as in payments.sql.
select
  unit_code,
  pay_month,
  sum(amount) as amount
from (
  select
    coalesce(unit_code, '') as unit_code,
    case
      when extract(year from cast("day" as date)) < cast(fiscal_year as integer) then 1
      when extract(year from cast("day" as date)) > cast(fiscal_year as integer) then 12
      else cast(extract(month from cast("day" as date)) as integer)
    end as pay_month,
    case when kind = 'refund' then -abs(coalesce(amount, 0)) else coalesce(amount, 0) end as amount
  from ledger_entry
  where fiscal_year = cast(:?lastYear as varchar(4))
    and kind in ('payment', 'refund')
    and "day" is not null
) ledger
group by unit_code, pay_month
