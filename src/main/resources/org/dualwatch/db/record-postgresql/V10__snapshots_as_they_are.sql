-- PostgreSQL compresses a long text. To compress a unit's money, which is read once, takes it longer than the ledger takes to say it.
alter table ledger_snapshot_unit alter column body set storage external;
