-- To whom a message goes: of one receiver they leave in their order. Empty where order does not matter.
alter table message add column receiver varchar(100) default '' not null;
-- What it belongs to, so that mails about one thing stand together.
alter table message add column thread varchar(200) default '' not null;
-- Not before this moment: quiet hours, and the pause after an attempt that failed.
alter table message add column not_before timestamp with time zone default timestamp with time zone '1970-01-01 00:00:00+00' not null;
-- Since when nothing is tried any more, until somebody asks for it.
alter table message add column parked_at timestamp with time zone;

drop index message_pending;
create index message_waiting on message (channel, sent_at, parked_at, created_at);
create index message_by_thread on message (receiver, thread, created_at);

-- What a receiver is told of with the next digest, and with which it was told.
create table digest_item (
    id         varchar(300)             not null,
    receiver   varchar(100)             not null,
    created_at timestamp with time zone not null,
    body       text                     not null,
    digest     varchar(300),
    primary key (id, receiver)
);

create index digest_item_waiting on digest_item (receiver, digest);
