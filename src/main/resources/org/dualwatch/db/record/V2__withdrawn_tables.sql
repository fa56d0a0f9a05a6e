-- A table that an officer took back after it had been accepted: it stays, and counts no more.
alter table target_table add column withdrawn_at timestamp with time zone;
