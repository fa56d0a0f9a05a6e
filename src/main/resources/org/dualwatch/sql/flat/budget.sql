-- What each project may spend by the lines of its budget until a day, per fund source and day of the line, in yuan.
-- A line without a day counts from the beginning of the year. An adjustment is a line that may be negative.
select
  unit_code,
  unit_name,
  project_code,
  project_name,
  fund_source,
  doc_day,
  sum(amount) as amount,
  count(*) as line_count
from (
  select
    coalesce(unit_code, '') as unit_code,
    coalesce(unit_name, '') as unit_name,
    coalesce(project_code, '') as project_code,
    coalesce(project_name, '') as project_name,
    fund_source,
    cast("day" as date) as doc_day,
    coalesce(amount, 0) as amount
  from ledger_entry
  where fiscal_year = cast(:?year as varchar(4))
    and kind in ('budget', 'adjustment')
    and ("day" is null or cast("day" as date) <= cast(:?day as date))
) ledger
group by unit_code, unit_name, project_code, project_name, fund_source, doc_day
