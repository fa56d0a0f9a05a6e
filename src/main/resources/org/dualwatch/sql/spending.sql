-- What each project may spend and has spent until a day, per fund source, in yuan.
-- A line of the budget counts from its document date, or where it has none from the day it was entered, or
-- where it has neither from the beginning of the year.
-- What was taken back (dis_amt) has no date of its own and counts as it stands now.
-- A payment counts on the day the money left (xpay_date), whatever its order says.
-- A line without a fund type comes from the treasury, hence is fiscal. Own funds have a table of payments of their own.
select
  unit_code,
  max(unit_name) as unit_name,
  project_code,
  project_name,
  fund_source,
  sum(approved) as approved,
  sum(spent) as spent,
  sum(budget_line) as budget_lines,
  sum(payment) as payments
from (
  select
    coalesce(agency_code, '') as unit_code,
    coalesce(agency_name, '') as unit_name,
    coalesce(pro_code, '') as project_code,
    coalesce(pro_name, '') as project_name,
    case when coalesce(nullif(trim(fund_type_code), ''), '1') like '1%' then 'fiscal' else 'other' end as fund_source,
    coalesce(amount, 0) - coalesce(dis_amt, 0) as approved,
    0 as spent,
    1 as budget_line,
    0 as payment
  from ba_bgt_info
  where fiscal_year = cast(:?year as varchar(4))
    and (coalesce(doc_date, create_time) is null
      or cast(coalesce(doc_date, create_time) as date) <= cast(:?day as date))
    and coalesce(trim(is_deleted), '2') <> '1'
    and coalesce(nullif(trim(bgt_exe_flag), ''), '1') = '1'
  union all
  select
    coalesce(agency_code, ''),
    coalesce(agency_name, ''),
    coalesce(pro_code, ''),
    coalesce(pro_name, ''),
    case when coalesce(nullif(trim(fund_type_code), ''), '1') like '1%' then 'fiscal' else 'other' end,
    0,
    case when pay_bus_type_code = '002' then -abs(coalesce(xpay_amt, 0)) else coalesce(xpay_amt, 0) end,
    0,
    1
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
    0,
    coalesce(xpay_amt, 0),
    0,
    1
  from inc_cert
  where fiscal_year = cast(:?year as varchar(4))
    and cast(xpay_date as date) <= cast(:?day as date)
    and coalesce(trim(is_deleted), '2') <> '1'
) ledger
group by unit_code, project_code, project_name, fund_source
order by unit_code, project_code, project_name, fund_source
