-- The second step of staff at sign-in. Secrets are sealed (AES-GCM); the key is not in this table.
CREATE TABLE second_step (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    staff_member_id  bigint      NOT NULL UNIQUE,
    sealed_secret    bytea,
    set_up_at        timestamptz,
    last_time_step   bigint      NOT NULL DEFAULT 0,
    pending_secret   bytea,
    version          integer     NOT NULL DEFAULT 0,
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    CHECK ((sealed_secret IS NULL) = (set_up_at IS NULL)),
    CHECK (sealed_secret IS NOT NULL OR pending_secret IS NOT NULL)
);

-- Each opens once.
CREATE TABLE recovery_code (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    staff_member_id  bigint      NOT NULL,
    hash             bytea       NOT NULL,
    made_at          timestamptz NOT NULL,
    used_at          timestamptz,
    UNIQUE (staff_member_id, hash),
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED
);

-- Whoever has given the right password and not yet the second step. It is no session and opens nothing.
CREATE TABLE half_sign_in (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    staff_member_id  bigint      NOT NULL,
    hash             bytea       NOT NULL UNIQUE,
    expires_at       timestamptz NOT NULL,
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX half_sign_in_staff_member ON half_sign_in (staff_member_id);
CREATE INDEX half_sign_in_expires ON half_sign_in (expires_at);

ALTER TABLE organization ADD COLUMN demands_second_step boolean NOT NULL DEFAULT false;
