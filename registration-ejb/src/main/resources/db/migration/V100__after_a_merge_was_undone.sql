-- Who was merged by mistake, and is two again, may expire or be deleted like anybody. That there was a merge stays known
-- with the other, and with it what of that time is not theirs; only whose record it was is not.
ALTER TABLE association DROP CONSTRAINT association_from_client;
ALTER TABLE association ADD CONSTRAINT association_from_client FOREIGN KEY (organization_id, from_client_id)
    REFERENCES client (organization_id, id) ON DELETE SET NULL (from_client_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE client_merge ALTER COLUMN merged_id DROP NOT NULL;
ALTER TABLE client_merge DROP CONSTRAINT client_merge_organization_id_merged_id_fkey;
ALTER TABLE client_merge ADD CONSTRAINT client_merge_merged FOREIGN KEY (organization_id, merged_id)
    REFERENCES client (organization_id, id) ON DELETE SET NULL (merged_id) DEFERRABLE INITIALLY DEFERRED;
