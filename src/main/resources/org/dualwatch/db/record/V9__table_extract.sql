-- What monitoring needs of an accepted table, in short: a run reads those of a whole city, and of what target_table keeps of each
-- it needs a third. A table that has none of the format that is read, as one that an earlier version accepted, is read from there.
create table table_extract (
    submission varchar(100) not null references submission (id) on delete cascade,
    number     integer      not null,
    format     integer      not null,
    body       text         not null,
    primary key (submission, number)
);
