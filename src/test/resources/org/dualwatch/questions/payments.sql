-- What was paid for each project until a day, per fund source and month, in yuan.
-- A payment counts on the day the money left (xpay_date), whatever its order says.
-- A refund (negative, or pay_bus_type_code 002) is taken off. Own funds have a table of payments of their own.
-- What tells groups apart soonest is grouped by first, which sorting databases thank with a tenth of the time.
-- A day before the year counts as its first month, one after it as its last.
select
  unit_code,
  max(unit_name) as unit_name,
  project_code,
  project_name,
  fund_source,
  pay_month,
  max(pay_day) as last_day,
  sum(amount) as amount,
  count(*) as line_count
from (
  select
    coalesce(agency_code, '') as unit_code,
    coalesce(agency_name, '') as unit_name,
    coalesce(pro_code, '') as project_code,
    coalesce(pro_name, '') as project_name,
    case when coalesce(nullif(trim(fund_type_code), ''), '1') like '1%' then 'fiscal' else 'other' end as fund_source,
    case
      when extract(year from xpay_date) < cast(fiscal_year as integer) then 1
      when extract(year from xpay_date) > cast(fiscal_year as integer) then 12
      else cast(extract(month from xpay_date) as integer)
    end as pay_month,
    cast(xpay_date as date) as pay_day,
    case when pay_bus_type_code = '002' then -abs(coalesce(xpay_amt, 0)) else coalesce(xpay_amt, 0) end as amount
  from pay_voucher_bill
  where fiscal_year = cast(:?year as varchar(4))
    and cast(xpay_date as date) <= cast(:?day as date)
    and coalesce(trim(is_deleted), '2') <> '1'
  union all
  select
    coalesce(agency_code, ''),
    coalesce(agency_name, ''),
    coalesce(pro_code, ''),
    coalesce(pro_name, ''),
    'other',
    case
      when extract(year from xpay_date) < cast(fiscal_year as integer) then 1
      when extract(year from xpay_date) > cast(fiscal_year as integer) then 12
      else cast(extract(month from xpay_date) as integer)
    end,
    cast(xpay_date as date),
    coalesce(xpay_amt, 0)
  from inc_cert
  where fiscal_year = cast(:?year as varchar(4))
    and cast(xpay_date as date) <= cast(:?day as date)
    and coalesce(trim(is_deleted), '2') <> '1'
) payment
group by project_code, pay_month, unit_code, project_name, fund_source
