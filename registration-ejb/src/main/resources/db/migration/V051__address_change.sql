-- A change of the address that somebody signs in with. Until the new address is confirmed, the old one stays.
CREATE TABLE address_change (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    client_id        bigint,
    staff_member_id  bigint,
    old_email        text        NOT NULL CHECK (length(old_email) <= 254),
    new_email        text        NOT NULL CHECK (new_email = lower(new_email) AND length(new_email) <= 254),
    asked_by_id      bigint,
    asked_at         timestamptz NOT NULL,
    confirmed_at     timestamptz,
    stopped_at       timestamptz,
    version          integer     NOT NULL DEFAULT 0,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, asked_by_id) REFERENCES staff_member (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED,
    CHECK ((client_id IS NULL) <> (staff_member_id IS NULL)),
    CHECK (confirmed_at IS NULL OR stopped_at IS NULL),
    CHECK (old_email <> new_email)
);
-- Who asks for a newer one gives up the one before.
CREATE UNIQUE INDEX address_change_client ON address_change (client_id)
    WHERE confirmed_at IS NULL AND stopped_at IS NULL;
CREATE UNIQUE INDEX address_change_staff_member ON address_change (staff_member_id)
    WHERE confirmed_at IS NULL AND stopped_at IS NULL;

ALTER TABLE token DROP CONSTRAINT token_purpose_check;
ALTER TABLE token ADD CONSTRAINT token_purpose_check CHECK (purpose IN
    ('CONFIRM_REGISTRATION', 'SET_UP_ACCOUNT', 'RESET_PASSWORD', 'CHANGE_ADDRESS', 'STOP_ADDRESS_CHANGE'));
