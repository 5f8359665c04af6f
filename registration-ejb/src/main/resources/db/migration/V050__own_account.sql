-- When somebody last proved who they are in a session: what changes how one signs in asks for it anew.
ALTER TABLE sign_in_session ADD COLUMN proved_at timestamptz;
UPDATE sign_in_session SET proved_at = created_at;
ALTER TABLE sign_in_session ALTER COLUMN proved_at SET NOT NULL;

-- What people settle for themselves. A language that was chosen is no longer taken from the pages they happen to use.
ALTER TABLE client ADD COLUMN IF NOT EXISTS message_notifications boolean NOT NULL DEFAULT true;
ALTER TABLE client ADD COLUMN language_chosen boolean NOT NULL DEFAULT false;
ALTER TABLE staff_member ADD COLUMN IF NOT EXISTS message_notifications boolean NOT NULL DEFAULT true;
ALTER TABLE staff_member ADD COLUMN language_chosen boolean NOT NULL DEFAULT false;
