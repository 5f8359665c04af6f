-- PDFs that a practice keeps for its clients. What a client may have seen stays as it was: another file is another version.
CREATE TABLE document (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    kind             text        NOT NULL CHECK (kind IN ('DOWNLOAD')),
    name             text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    current_number   integer     NOT NULL CHECK (current_number > 0),
    withdrawn_at     timestamptz,
    version          integer     NOT NULL DEFAULT 0,
    UNIQUE (organization_id, id)
);
-- Clients tell documents apart by their names.
CREATE UNIQUE INDEX document_name ON document (organization_id, lower(name)) WHERE withdrawn_at IS NULL;

CREATE TABLE document_version (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    document_id      bigint      NOT NULL,
    number           integer     NOT NULL CHECK (number > 0),
    content          bytea       NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 3145728),
    content_hash     bytea       NOT NULL CHECK (content_hash = sha256(content)),
    form_hash        bytea       NOT NULL,
    uploaded_at      timestamptz NOT NULL,
    uploaded_by_id   bigint      NOT NULL,
    UNIQUE (document_id, number),
    FOREIGN KEY (organization_id, document_id) REFERENCES document (organization_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, uploaded_by_id) REFERENCES staff_member (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED
);
-- A form that is sent twice is one upload.
CREATE UNIQUE INDEX document_version_once ON document_version (organization_id, form_hash);
CREATE INDEX document_version_uploaded_by ON document_version (uploaded_by_id);

CREATE FUNCTION document_version_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'document_version is append-only';
END;
$$;
CREATE TRIGGER document_version_final BEFORE UPDATE OR DELETE ON document_version
    FOR EACH ROW EXECUTE FUNCTION document_version_is_final();
