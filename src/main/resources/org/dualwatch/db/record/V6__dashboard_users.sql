-- Who may see the dashboard. A user is never deleted, so that the log stays readable.
create table dashboard_user (
    name        varchar(40)              not null primary key,
    shown_name  varchar(60)              not null,
    role        varchar(20)              not null,
    unit_code   varchar(21)              not null,
    language    varchar(2)               not null,
    password    varchar(300)             not null,
    must_change boolean                  not null,
    enabled     boolean                  not null,
    created_at  timestamp with time zone not null
);

-- The key that a browser keeps is nowhere here, only its hash.
create table dashboard_session (
    key_hash   varchar(64)              not null primary key,
    user_name  varchar(40)              not null references dashboard_user (name),
    form_token varchar(64)              not null,
    begun_at   timestamp with time zone not null,
    seen_at    timestamp with time zone not null
);

create index dashboard_session_by_user on dashboard_session (user_name);

-- Who saw and did what.
create table dashboard_trace (
    no        bigint generated always as identity primary key,
    at        timestamp with time zone not null,
    user_name varchar(60)              not null,
    address   varchar(60)              not null,
    what      varchar(1000)            not null,
    status    integer                  not null
);

create index dashboard_trace_by_user on dashboard_trace (user_name, no);
