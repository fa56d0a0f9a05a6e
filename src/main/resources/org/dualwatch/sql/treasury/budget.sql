-- What may be spent of each project until a day, per fund source and day of the document, in yuan.
-- A line of the budget counts from its document date, or where it has none from the day it was entered, or
-- where it has neither (doc_day is null) from the beginning of the year.
-- What was taken back (dis_amt) has no date of its own and counts as it stands now.
-- A line without a fund type comes from the treasury, hence is fiscal.
-- The program adds the lines up: to group them takes a database longer than to hand them on.
select
  coalesce(agency_code, '') as unit_code,
  agency_name as unit_name,
  pro_code as project_code,
  pro_name as project_name,
  case when coalesce(nullif(trim(fund_type_code), ''), '1') like '1%' then 'fiscal' else 'other' end as fund_source,
  cast(coalesce(doc_date, create_time) as date) as doc_day,
  coalesce(amount, 0) - coalesce(dis_amt, 0) as amount,
  1 as line_count
from ba_bgt_info
where fiscal_year = cast(:?year as varchar(4))
  and (coalesce(doc_date, create_time) is null
    or cast(coalesce(doc_date, create_time) as date) <= cast(:?day as date))
  and coalesce(trim(is_deleted), '2') <> '1'
  and coalesce(nullif(trim(bgt_exe_flag), ''), '1') = '1'
