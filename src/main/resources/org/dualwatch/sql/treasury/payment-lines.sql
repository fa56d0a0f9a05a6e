-- What was paid for each project until a day, in yuan: all its payments in one text, a line each, with the day, the fund source
-- (fiscal or other), the amount and the purpose, with a space between each two.
-- A payment counts on the day the money left (xpay_date), whatever its order says.
-- A refund (negative, or pay_bus_type_code 002) is taken off. Own funds have a table of payments of their own.
-- The program adds the payments up: to hand on a row for each takes a database longer than to bring a project's together.
-- A purpose is kept in its line, so that nothing in it can pass for another payment.
select
  coalesce(agency_code, '') as unit_code,
  max(agency_name) as unit_name,
  pro_code as project_code,
  pro_name as project_name,
  string_agg(
    cast(xpay_date as date)
      || case when coalesce(nullif(trim(fund_type_code), ''), '1') like '1%' then ' fiscal ' else ' other ' end
      || case when pay_bus_type_code = '002' then -abs(coalesce(xpay_amt, 0)) else coalesce(xpay_amt, 0) end
      || ' ' || translate(coalesce(use_des, ''), chr(10) || chr(13), '  '),
    chr(10)
  ) as payment_lines
from pay_voucher_bill
where fiscal_year = cast(:?year as varchar(4))
  and cast(xpay_date as date) <= cast(:?day as date)
  and coalesce(trim(is_deleted), '2') <> '1'
group by coalesce(agency_code, ''), pro_code, pro_name
union all
select
  coalesce(agency_code, ''),
  max(agency_name),
  pro_code,
  pro_name,
  string_agg(
    cast(xpay_date as date)
      || ' other ' || coalesce(xpay_amt, 0)
      || ' ' || translate(coalesce(use_des, ''), chr(10) || chr(13), '  '),
    chr(10)
  )
from inc_cert
where fiscal_year = cast(:?year as varchar(4))
  and cast(xpay_date as date) <= cast(:?day as date)
  and coalesce(trim(is_deleted), '2') <> '1'
group by coalesce(agency_code, ''), pro_code, pro_name
