-- A rule set's version names the office's profile, and that of a run the bands of monitoring too.
alter table submission alter column rules_version set data type varchar(100);
alter table monitoring_run alter column rules_version set data type varchar(100);
