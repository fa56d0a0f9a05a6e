-- What each project has spent until a day per purpose of payment (use_des), of all fund sources, in yuan.
-- Which payments count and what is a refund is as in payments.sql. Payments without a purpose are left out.
select
  unit_code,
  project_code,
  project_name,
  item_name,
  sum(amount) as amount
from (
  select
    coalesce(agency_code, '') as unit_code,
    coalesce(pro_code, '') as project_code,
    coalesce(pro_name, '') as project_name,
    use_des as item_name,
    case when pay_bus_type_code = '002' then -abs(coalesce(xpay_amt, 0)) else coalesce(xpay_amt, 0) end as amount
  from pay_voucher_bill
  where fiscal_year = cast(:?year as varchar(4))
    and cast(xpay_date as date) <= cast(:?day as date)
    and coalesce(trim(is_deleted), '2') <> '1'
  union all
  select
    coalesce(agency_code, ''),
    coalesce(pro_code, ''),
    coalesce(pro_name, ''),
    use_des,
    coalesce(xpay_amt, 0)
  from inc_cert
  where fiscal_year = cast(:?year as varchar(4))
    and cast(xpay_date as date) <= cast(:?day as date)
    and coalesce(trim(is_deleted), '2') <> '1'
) payment
where trim(item_name) <> ''
group by project_code, item_name, unit_code, project_name
