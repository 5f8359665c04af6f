-- A client may ask for the account to be closed; staff do it by inactivating, which ends the request.
ALTER TABLE client ADD COLUMN closing_asked_at timestamptz;
ALTER TABLE client ADD CONSTRAINT client_closing CHECK (closing_asked_at IS NULL OR inactive_since IS NULL);
CREATE INDEX client_closing ON client (organization_id, closing_asked_at) WHERE closing_asked_at IS NOT NULL;
