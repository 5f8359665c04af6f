-- Why an association ended, and who inactivated a client: of two who act at once the second is told who was first.
ALTER TABLE association ADD COLUMN end_reason text CHECK (length(end_reason) <= 1000);
ALTER TABLE client ADD COLUMN inactivated_by_id bigint;
ALTER TABLE client ADD CONSTRAINT client_inactivated CHECK (inactive_since IS NOT NULL OR inactivated_by_id IS NULL);
ALTER TABLE client ADD CONSTRAINT client_inactivated_by FOREIGN KEY (organization_id, inactivated_by_id)
    REFERENCES staff_member (organization_id, id) DEFERRABLE INITIALLY DEFERRED;
