-- What was paid for each project until a day, payment by payment, in yuan: from which fund source, when, for which purpose.
-- A payment counts on the day the money left (xpay_date), whatever its order says.
-- A refund (negative, or pay_bus_type_code 002) is taken off. Own funds have a table of payments of their own.
-- A pay_month of 0 is that of last_day; a day before the year counts in its first month, one after it in its last.
-- The program adds the payments up: to group them takes a database longer than to hand them on.
select
  coalesce(agency_code, '') as unit_code,
  agency_name as unit_name,
  pro_code as project_code,
  pro_name as project_name,
  case when coalesce(nullif(trim(fund_type_code), ''), '1') like '1%' then 'fiscal' else 'other' end as fund_source,
  0 as pay_month,
  use_des as item_name,
  cast(xpay_date as date) as last_day,
  case when pay_bus_type_code = '002' then -abs(coalesce(xpay_amt, 0)) else coalesce(xpay_amt, 0) end as amount,
  1 as line_count
from pay_voucher_bill
where fiscal_year = cast(:?year as varchar(4))
  and cast(xpay_date as date) <= cast(:?day as date)
  and coalesce(trim(is_deleted), '2') <> '1'
union all
select
  coalesce(agency_code, ''),
  agency_name,
  pro_code,
  pro_name,
  'other',
  0,
  use_des,
  cast(xpay_date as date),
  coalesce(xpay_amt, 0),
  1
from inc_cert
where fiscal_year = cast(:?year as varchar(4))
  and cast(xpay_date as date) <= cast(:?day as date)
  and coalesce(trim(is_deleted), '2') <> '1'
