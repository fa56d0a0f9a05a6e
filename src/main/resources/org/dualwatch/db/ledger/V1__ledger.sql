-- The embedded ledger: an extract of the integrated budget system's interface library
-- with its own names, so that a mirror of that library can stand in its place.
-- Amounts in yuan. Codes are text, since their leading zeros count. Bank accounts and persons are not kept.
-- is_deleted: 1 is deleted; 2, 0 and empty are live.
-- bgt_exe_flag: 1 or empty can be spent; anything else is money still to be distributed.
-- fund_type_code: 1... fiscal money, 2... special accounts, 3... the unit's own funds.

-- Appropriations, those of own funds too. dis_amt is what was taken back from amount.
create table ba_bgt_info (
  bgt_id            varchar(38)   not null,
  mof_div_code      varchar(9),
  fiscal_year       varchar(4)    not null,
  cor_bgt_doc_no    varchar(100),
  bgt_doc_title     varchar(360),
  doc_date          date,
  bgt_dec           varchar(360),
  agency_code       varchar(21)   not null,
  agency_name       varchar(300),
  pro_code          varchar(21),
  pro_name          varchar(180),
  fund_type_code    varchar(10),
  fund_type_name    varchar(60),
  exp_func_code     varchar(13),
  gov_bgt_eco_code  varchar(11),
  dep_bgt_eco_code  varchar(20),
  bgt_type_code     varchar(50),
  source_type_code  varchar(1),
  bgt_exe_flag      varchar(1),
  amount            numeric(18, 2) not null,
  dis_amt           numeric(18, 2),
  cur_amt           numeric(18, 2),
  pay_app_amt       numeric(18, 2),
  adj_batch_no      varchar(6),
  ori_bgt_id        varchar(38),
  is_deleted        varchar(1),
  create_time       timestamp,
  update_time       timestamp,
  constraint pk_ba_bgt_info primary key (bgt_id)
);

create index ix_ba_bgt_info_project on ba_bgt_info (fiscal_year, agency_code, pro_code);

-- Payment orders of the treasury. pay_amt is ordered, xpay_amt on xpay_date is paid.
-- A refund is a negative xpay_amt, or pay_bus_type_code 002.
create table pay_voucher_bill (
  pay_cert_id        varchar(38)   not null,
  mof_div_code       varchar(9),
  fiscal_year        varchar(4)    not null,
  pay_cert_no        varchar(100),
  vou_date           date,
  agency_code        varchar(21)   not null,
  agency_name        varchar(300),
  pro_code           varchar(21),
  pro_name           varchar(180),
  fund_type_code     varchar(4),
  fund_type_name     varchar(60),
  exp_func_code      varchar(13),
  gov_bgt_eco_code   varchar(11),
  dep_bgt_eco_code   varchar(20),
  pay_bus_type_code  varchar(40),
  pay_bus_type_name  varchar(30),
  use_des            varchar(300),
  pay_amt            numeric(18, 2),
  xpay_amt           numeric(18, 2),
  xpay_date          date,
  act_lqd_date       date,
  is_deleted         varchar(1),
  create_time        timestamp,
  update_time        timestamp,
  constraint pk_pay_voucher_bill primary key (pay_cert_id)
);

create index ix_pay_voucher_bill_project on pay_voucher_bill (fiscal_year, agency_code, pro_code);

-- Payment orders of the unit's own funds; a refund is a negative xpay_amt.
create table inc_cert (
  pay_cert_id        varchar(38)   not null,
  mof_div_code       varchar(9),
  fiscal_year        varchar(4)    not null,
  pay_cert_no        varchar(100),
  vou_date           date,
  agency_code        varchar(21)   not null,
  agency_name        varchar(300),
  pro_code           varchar(21),
  pro_name           varchar(180),
  fund_type_code     varchar(38),
  fund_type_name     varchar(60),
  exp_func_code      varchar(13),
  gov_bgt_eco_code   varchar(11),
  dep_bgt_eco_code   varchar(20),
  use_des            varchar(300),
  pay_amt            numeric(18, 2),
  xpay_amt           numeric(18, 2),
  xpay_date          date,
  is_deleted         varchar(1),
  create_time        timestamp,
  update_time        timestamp,
  constraint pk_inc_cert primary key (pay_cert_id)
);

create index ix_inc_cert_project on inc_cert (fiscal_year, agency_code, pro_code);
