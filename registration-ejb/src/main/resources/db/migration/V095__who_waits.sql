-- Whoever may wait for the practice: pending, without a practitioner, or without a first contact. One index has all that
-- queues ask of them, in the order in which they wait.
DROP INDEX client_waiting;
DROP INDEX client_without_contact;
CREATE INDEX client_waiting ON client (organization_id, confirmed_at, id)
    INCLUDE (registered_at, approval, inactive_since, first_contact_at, is_unassigned, requested_practitioner_id, merged_into_id)
    WHERE inactive_since IS NULL AND (approval = 'PENDING'
        OR approval = 'APPROVED' AND (is_unassigned OR first_contact_at IS NULL));
