-- Documents that clients sign before they connect.
ALTER TABLE document DROP CONSTRAINT document_kind_check;
ALTER TABLE document ADD CONSTRAINT document_kind_check CHECK (kind IN ('DOWNLOAD', 'SIGNATURE'));
ALTER TABLE document_version ADD UNIQUE (organization_id, id);

-- What was signed with a registration form. Nobody has confirmed the address yet, so it goes when the form goes; once the
-- person confirms, it becomes a signature.
CREATE TABLE form_signature (
    registration_id      bigint      NOT NULL REFERENCES registration ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    organization_id      bigint      NOT NULL,
    document_version_id  bigint      NOT NULL,
    document_name        text        NOT NULL CHECK (length(document_name) BETWEEN 1 AND 120),
    signer_name          text        NOT NULL CHECK (length(signer_name) BETWEEN 1 AND 200),
    signed_at            timestamptz NOT NULL,
    network              text        NOT NULL,
    browser              text        NOT NULL,
    PRIMARY KEY (registration_id, document_version_id),
    FOREIGN KEY (organization_id, document_version_id) REFERENCES document_version (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED
);

-- Evidence. It names the client as the record did on that day, and no key ties it to the record, which it outlives.
CREATE TABLE signature (
    id                   bigint PRIMARY KEY,
    organization_id      bigint      NOT NULL REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    client_id            bigint      NOT NULL,
    client_name          text        NOT NULL,
    client_email         text        NOT NULL,
    document_version_id  bigint      NOT NULL,
    document_name        text        NOT NULL CHECK (length(document_name) BETWEEN 1 AND 120),
    content_hash         bytea       NOT NULL CHECK (octet_length(content_hash) = 32),
    signer_name          text        NOT NULL CHECK (length(signer_name) BETWEEN 1 AND 200),
    signed_at            timestamptz NOT NULL,
    network              text        NOT NULL,
    browser              text        NOT NULL,
    UNIQUE (client_id, document_version_id),
    FOREIGN KEY (organization_id, document_version_id) REFERENCES document_version (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX signature_document_version ON signature (document_version_id, signed_at DESC);

CREATE FUNCTION signature_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'signature is append-only';
END;
$$;
CREATE TRIGGER signature_final BEFORE UPDATE OR DELETE ON signature
    FOR EACH ROW EXECUTE FUNCTION signature_is_final();
