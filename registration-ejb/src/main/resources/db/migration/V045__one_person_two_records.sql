-- Two records that turn out to be of one person: one of them survives, the other is kept behind it. Nothing that hangs on
-- the other (sessions, mails, audit trail) is rewritten; the survivor's record shows it as well.
ALTER TABLE client ADD COLUMN merged_into_id bigint;
ALTER TABLE client ADD CONSTRAINT client_merged_into FOREIGN KEY (organization_id, merged_into_id)
    REFERENCES client (organization_id, id) DEFERRABLE INITIALLY DEFERRED;
-- Whoever looks only at who has left, leaves it out already.
ALTER TABLE client ADD CONSTRAINT client_merged
    CHECK (merged_into_id IS NULL OR merged_into_id <> id AND inactive_since IS NOT NULL);
CREATE INDEX client_merged_into ON client (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Of two records the accounts may be exchanged, which takes two statements.
ALTER TABLE client DROP CONSTRAINT client_organization_id_email_key;
ALTER TABLE client ADD CONSTRAINT client_email UNIQUE (organization_id, email) DEFERRABLE INITIALLY IMMEDIATE;

-- Of which record's merge an association came.
ALTER TABLE association ADD COLUMN from_client_id bigint;
ALTER TABLE association ADD CONSTRAINT association_from_client FOREIGN KEY (organization_id, from_client_id)
    REFERENCES client (organization_id, id) DEFERRABLE INITIALLY DEFERRED;

-- What it takes to undo it: which parts the survivor took of the other, and what it said before.
CREATE TABLE client_merge (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    survivor_id      bigint      NOT NULL,
    merged_id        bigint      NOT NULL,
    taken            text        NOT NULL,
    was_active       boolean     NOT NULL,
    first_name       text        NOT NULL,
    last_name        text        NOT NULL,
    date_of_birth    date        NOT NULL,
    locale           text        NOT NULL,
    phone            text,
    address          text,
    made_at          timestamptz NOT NULL,
    made_by_id       bigint      NOT NULL,
    undone_at        timestamptz,
    undone_by_id     bigint,
    version          integer     NOT NULL DEFAULT 0,
    FOREIGN KEY (organization_id, survivor_id) REFERENCES client (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, merged_id) REFERENCES client (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, made_by_id) REFERENCES staff_member (organization_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, undone_by_id) REFERENCES staff_member (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED,
    CHECK (survivor_id <> merged_id),
    CHECK ((undone_at IS NULL) = (undone_by_id IS NULL))
);
CREATE UNIQUE INDEX client_merge_once ON client_merge (merged_id) WHERE undone_at IS NULL;
CREATE INDEX client_merge_survivor ON client_merge (survivor_id);
