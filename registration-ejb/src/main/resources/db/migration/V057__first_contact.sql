-- Within how many hours a practice promises to get in touch with a new client, and when that was.
ALTER TABLE organization ADD COLUMN first_contact_hours integer CHECK (first_contact_hours BETWEEN 1 AND 720);
ALTER TABLE organization ADD COLUMN first_contact_skips_weekends boolean NOT NULL DEFAULT true;
-- For whoever confirms from then on.
ALTER TABLE organization ADD COLUMN first_contact_since timestamptz;
ALTER TABLE organization ADD CONSTRAINT organization_first_contact
    CHECK ((first_contact_hours IS NULL) = (first_contact_since IS NULL));

ALTER TABLE client ADD COLUMN first_contact_at timestamptz;
ALTER TABLE client ADD COLUMN first_contact_by_id bigint;
ALTER TABLE client ADD CONSTRAINT client_first_contact CHECK (first_contact_at IS NOT NULL OR first_contact_by_id IS NULL);
ALTER TABLE client ADD CONSTRAINT client_first_contact_by FOREIGN KEY (organization_id, first_contact_by_id)
    REFERENCES staff_member (organization_id, id) DEFERRABLE INITIALLY DEFERRED;

-- What staff did for those who are there already: put them in, decided, found a practitioner.
UPDATE client SET first_contact_at = coalesce(decided_at, registered_at)
WHERE decided_by_id IS NOT NULL OR made_by_id IS NOT NULL;
UPDATE client SET first_contact_at = a.made_at
FROM (SELECT client_id, min(made_at) AS made_at FROM association WHERE made_by_id IS NOT NULL GROUP BY client_id) a
WHERE a.client_id = client.id AND client.first_contact_at IS NULL;

CREATE INDEX client_without_contact ON client (organization_id, confirmed_at, id)
    WHERE first_contact_at IS NULL AND inactive_since IS NULL AND approval = 'APPROVED';
