-- Runs that are done and whose workbook is still to be written: it is written after the run, which does not wait for it.
create table workbook_due (
    run varchar(36) not null primary key references run (no) on delete cascade
);

-- A unit is entered with its row in run_unit, whose key holds the run; to look the run up again for each finding took as long as
-- to enter it. A run that is dropped takes its rows with it by statements of their own. H2 names such keys by number, and keeps them.
alter table run_progress drop constraint if exists run_progress_run_fkey;
alter table run_finding drop constraint if exists run_finding_run_fkey;
