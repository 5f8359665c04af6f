-- Whoever finds a signature on their record that may be somebody else's, since two records were merged by mistake, signs anew.
ALTER TABLE signature DROP CONSTRAINT signature_client_id_document_version_id_key;
CREATE INDEX signature_client ON signature (client_id, document_version_id);

-- Of a document that everybody has signed some are looked for, the newest first.
ALTER TABLE signature ADD COLUMN document_id bigint;
ALTER TABLE signature DISABLE TRIGGER signature_final;
UPDATE signature s SET document_id = v.document_id FROM document_version v WHERE v.id = s.document_version_id;
ALTER TABLE signature ENABLE TRIGGER signature_final;
ALTER TABLE signature ALTER COLUMN document_id SET NOT NULL;
ALTER TABLE document_version ADD UNIQUE (organization_id, document_id, id);
ALTER TABLE signature DROP CONSTRAINT signature_organization_id_document_version_id_fkey;
ALTER TABLE signature ADD CONSTRAINT signature_document_version_fkey FOREIGN KEY (organization_id, document_id, document_version_id)
    REFERENCES document_version (organization_id, document_id, id) DEFERRABLE INITIALLY DEFERRED;
DROP INDEX signature_document_version;
CREATE INDEX signature_document ON signature (document_id, signed_at DESC, id DESC);
