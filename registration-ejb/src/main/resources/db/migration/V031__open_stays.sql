-- For the look, each minute, for stays that nobody is in any longer.
CREATE INDEX care_stay_open ON care_stay (joined_at) WHERE left_at IS NULL;
