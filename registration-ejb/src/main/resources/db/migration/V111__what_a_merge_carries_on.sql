-- What else the survivor of a merge takes of the other, and gives back: since when the other asked to be closed, and whether
-- the survivor had no first contact of its own.
ALTER TABLE client_merge ADD COLUMN closing_asked_at timestamptz;
ALTER TABLE client_merge ADD COLUMN contact_taken boolean NOT NULL DEFAULT false;
