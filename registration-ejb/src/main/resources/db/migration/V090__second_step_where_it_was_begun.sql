-- The secret of an app that is being set up is shown where that was begun and nowhere else: to the half of a sign-in that it
-- was made for, or in the session that asked for it. What was begun before is begun anew.
ALTER TABLE half_sign_in ADD COLUMN pending_secret bytea;
ALTER TABLE second_step ADD COLUMN pending_session bigint;
DELETE FROM half_sign_in;
DELETE FROM second_step WHERE sealed_secret IS NULL;
UPDATE second_step SET pending_secret = NULL;
ALTER TABLE second_step ADD CONSTRAINT second_step_pending CHECK ((pending_secret IS NULL) = (pending_session IS NULL));
