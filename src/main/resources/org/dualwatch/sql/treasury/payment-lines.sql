-- The same as payments.sql, for PostgreSQL, which takes longer to hand on a row for each payment than to bring a project's together:
-- all its payments in one text, a line each, with the day, the fund source (fiscal or other), the amount and the purpose, and
-- a space between each two. What the lines come to stands beside them, and the program looks whether it does.
-- A purpose is kept in its line, so that nothing in it can pass for another payment.
select
  unit_code,
  unit_name,
  project_code,
  project_name,
  string_agg(
    paid_on || fund_source || amount || ' ' || translate(coalesce(purpose, ''), chr(10) || chr(13), '  '),
    chr(10)
  ) as payment_lines,
  sum(amount) as amount,
  count(*) as line_count
from (
  select
    coalesce(agency_code, '') as unit_code,
    agency_name as unit_name,
    pro_code as project_code,
    pro_name as project_name,
    case when coalesce(nullif(trim(fund_type_code), ''), '1') like '1%' then ' fiscal ' else ' other ' end as fund_source,
    greatest(cast(xpay_date as date), date '0001-01-01') as paid_on,
    case when pay_bus_type_code = '002' then -abs(coalesce(xpay_amt, 0)) else coalesce(xpay_amt, 0) end as amount,
    use_des as purpose
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
    ' other ',
    greatest(cast(xpay_date as date), date '0001-01-01'),
    coalesce(xpay_amt, 0),
    use_des
  from inc_cert
  where fiscal_year = cast(:?year as varchar(4))
    and cast(xpay_date as date) <= cast(:?day as date)
    and coalesce(trim(is_deleted), '2') <> '1'
) payment
group by unit_code, project_code, project_name, unit_name
