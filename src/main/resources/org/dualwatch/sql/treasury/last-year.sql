-- What each unit paid in each month of the year before, of all fund sources, in yuan: how its spending is
-- usually spread over a year. Which payments count is as in payments.sql.
select
  unit_code,
  pay_month,
  sum(amount) as amount
from (
  select
    coalesce(agency_code, '') as unit_code,
    case
      when extract(year from xpay_date) < cast(fiscal_year as integer) then 1
      when extract(year from xpay_date) > cast(fiscal_year as integer) then 12
      else cast(extract(month from xpay_date) as integer)
    end as pay_month,
    case when pay_bus_type_code = '002' then -abs(coalesce(xpay_amt, 0)) else coalesce(xpay_amt, 0) end as amount
  from pay_voucher_bill
  where fiscal_year = cast(:?lastYear as varchar(4))
    and xpay_date is not null
    and coalesce(trim(is_deleted), '2') <> '1'
  union all
  select
    coalesce(agency_code, ''),
    case
      when extract(year from xpay_date) < cast(fiscal_year as integer) then 1
      when extract(year from xpay_date) > cast(fiscal_year as integer) then 12
      else cast(extract(month from xpay_date) as integer)
    end,
    coalesce(xpay_amt, 0)
  from inc_cert
  where fiscal_year = cast(:?lastYear as varchar(4))
    and xpay_date is not null
    and coalesce(trim(is_deleted), '2') <> '1'
) payment
group by unit_code, pay_month
