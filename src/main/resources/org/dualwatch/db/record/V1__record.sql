-- The record. What comes out of a document is text without a limit: no length of a name may stop
-- a submission. The same statements run on H2 (MODE=PostgreSQL) and on PostgreSQL.
-- A submission's id is its unit, its content and the fiscal year of its folder: the same again is the
-- same submission.
create table submission (
    id            varchar(100)             not null primary key,
    unit_code     varchar(21)              not null,
    unit_name     text                     not null,
    sha256        varchar(64)              not null,
    receipt_no    varchar(64)              not null,
    file_name     text                     not null,
    size_bytes    bigint                   not null,
    format        varchar(20)              not null,
    received_at   timestamp with time zone not null,
    judged_on     date                     not null,
    was_read      boolean                  not null,
    verdict       varchar(20)              not null,
    rules_version varchar(40)              not null
);

create table target_table (
    submission   varchar(100) not null references submission (id) on delete cascade,
    number       integer      not null,
    project      text         not null,
    project_key  text         not null,
    project_code text         not null,
    fiscal_year  integer,
    verdict      varchar(20)  not null,
    body         text         not null,
    primary key (submission, number)
);

create index target_table_by_year on target_table (fiscal_year);

create table finding (
    submission   varchar(100) not null references submission (id) on delete cascade,
    position     integer      not null,
    rule         varchar(100) not null,
    severity     varchar(20)  not null,
    outcome      varchar(20)  not null,
    table_number integer      not null,
    body         text         not null,
    primary key (submission, position)
);

create index finding_by_rule on finding (rule);

-- What is to be said to people, written with its cause and delivered later.
create table message (
    id         varchar(300)             not null primary key,
    channel    varchar(20)              not null,
    path       varchar(500)             not null,
    content    text                     not null,
    created_at timestamp with time zone not null,
    attempts   integer                  not null,
    last_error varchar(1000)            not null,
    sent_at    timestamp with time zone
);

create index message_pending on message (channel, sent_at);

create table monitoring_run (
    id            varchar(100)             not null primary key,
    as_of         date                     not null,
    fiscal_year   integer                  not null,
    snapshot_id   varchar(100)             not null,
    rules_version varchar(40)              not null,
    recorded_at   timestamp with time zone not null,
    body          text                     not null
);
