-- Clients whom staff put in: who did, no consent before they set up their account, and how else to reach them.
ALTER TABLE client ADD COLUMN made_by_id bigint;
ALTER TABLE client ADD COLUMN phone text CHECK (length(phone) BETWEEN 1 AND 40);
ALTER TABLE client ADD COLUMN address text CHECK (length(address) BETWEEN 1 AND 300);
ALTER TABLE client ALTER COLUMN agreed_at DROP NOT NULL;
ALTER TABLE client ADD CONSTRAINT client_agreed
    CHECK (agreed_at IS NOT NULL OR made_by_id IS NOT NULL AND confirmed_at IS NULL);
ALTER TABLE client ADD CONSTRAINT client_made_by FOREIGN KEY (organization_id, made_by_id)
    REFERENCES staff_member (organization_id, id) DEFERRABLE INITIALLY DEFERRED;
