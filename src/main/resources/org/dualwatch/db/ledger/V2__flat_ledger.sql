-- A ledger kept by hand or by a system of the office's own: one row for whatever happened to a project's money.
-- Amounts in yuan. Codes are text, since their leading zeros count.
-- kind: budget adds amount to what may be spent, adjustment adds it or, where it is negative, takes it back;
-- payment spends it, a negative one undoes another; refund takes it back whatever its sign.
-- entry_id counts within its year, since offices number their rows anew each year.
create table ledger_entry (
  entry_id      varchar(80)    not null,
  fiscal_year   varchar(4)     not null,
  unit_code     varchar(21)    not null,
  unit_name     varchar(300),
  project_code  varchar(21),
  project_name  varchar(180),
  fund_source   varchar(6)     not null,
  kind          varchar(10)    not null,
  "day"         date,
  amount        numeric(18, 2) not null,
  item          varchar(300),
  constraint pk_ledger_entry primary key (fiscal_year, entry_id),
  constraint ck_ledger_entry_fund_source check (fund_source in ('fiscal', 'other')),
  constraint ck_ledger_entry_kind check (kind in ('budget', 'adjustment', 'payment', 'refund')),
  constraint ck_ledger_entry_day check ("day" is not null or kind in ('budget', 'adjustment'))
);

create index ix_ledger_entry_project on ledger_entry (fiscal_year, unit_code, project_code);
