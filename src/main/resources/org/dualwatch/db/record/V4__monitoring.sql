-- Runs made before are kept as they were, each as one text.
alter table monitoring_run rename to earlier_run;

create index submission_by_unit on submission (unit_code, received_at);

-- Monitoring forms as they were read, beside the target tables of the same submissions.
create table monitoring_form (
    submission   varchar(100) not null references submission (id) on delete cascade,
    number       integer      not null,
    project      text         not null,
    project_code text         not null,
    fiscal_year  integer,
    last_month   integer,
    verdict      varchar(20)  not null,
    body         text         not null,
    primary key (submission, number)
);

-- What the ledger said when it was asked, unit by unit. A pull that ended the same as one before keeps
-- nothing of its own.
create table ledger_snapshot (
    id           varchar(64)              not null primary key,
    pull         varchar(36)              not null,
    as_of        date                     not null,
    fiscal_year  integer                  not null,
    pulled_at    timestamp with time zone not null,
    units        bigint                   not null,
    projects     bigint                   not null,
    budget_lines bigint                   not null,
    payments     bigint                   not null,
    spent        numeric(24, 6)           not null
);

create table ledger_snapshot_unit (
    pull      varchar(36)  not null,
    unit_code varchar(300) not null,
    body      text         not null,
    primary key (pull, unit_code)
);

-- A monitoring run. It has its id, which names all that went into it, once it is done.
create table run (
    no            varchar(36)              not null primary key,
    id            varchar(64) unique,
    as_of         date                     not null,
    forms_overdue boolean                  not null,
    fiscal_year   integer                  not null,
    snapshot_id   varchar(64)              not null references ledger_snapshot (id),
    rules_version varchar(200)             not null,
    begun_at      timestamp with time zone not null,
    ended_at      timestamp with time zone,
    totals        text
);

create index run_by_day on run (as_of);

create table run_unit (
    run       varchar(36)  not null references run (no) on delete cascade,
    unit_code varchar(300) not null,
    input_id  varchar(64)  not null,
    primary key (run, unit_code)
);

create table run_progress (
    run              varchar(36)  not null references run (no) on delete cascade,
    unit_code        varchar(300) not null,
    position         integer      not null,
    receipt_no       varchar(64)  not null,
    table_number     integer      not null,
    project          text         not null,
    budget_light     varchar(10)  not null,
    target_light     varchar(10)  not null,
    completion_light varchar(10)  not null,
    body             text         not null,
    primary key (run, unit_code, position)
);

create table run_finding (
    run        varchar(36)  not null references run (no) on delete cascade,
    unit_code  varchar(300) not null,
    position   integer      not null,
    receipt_no varchar(64)  not null,
    rule       varchar(100) not null,
    severity   varchar(20)  not null,
    outcome    varchar(20)  not null,
    project    text         not null,
    body       text         not null,
    primary key (run, unit_code, position)
);

-- Each time that the schedule asked for a run, and what became of it.
create table scheduled_run (
    fires_at timestamp with time zone not null primary key,
    as_of    date                     not null,
    state    varchar(20)              not null,
    reason   varchar(1000)            not null,
    ended_at timestamp with time zone
);

-- What follows a red light: a case and all that happened in it. Everything else follows from the events.
create table correction_case (
    id          varchar(64)  not null primary key,
    unit_code   varchar(300) not null,
    unit_name   text         not null,
    project     text         not null,
    project_key text         not null,
    fiscal_year integer      not null,
    opened_on   date         not null,
    run         varchar(64)  not null,
    as_of       date         not null,
    reason      text         not null
);

create index correction_case_by_unit on correction_case (unit_code, fiscal_year);

create table case_event (
    id         varchar(300) not null primary key,
    case_id    varchar(64)  not null references correction_case (id) on delete cascade,
    kind       varchar(30)  not null,
    on_day     date         not null,
    until_day  date         not null,
    detail     text         not null,
    message_zh text         not null,
    message_en text         not null
);

create index case_event_by_case on case_event (case_id, kind);
