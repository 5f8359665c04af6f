-- The Care App. What is lost when the database process dies (who is there at this moment) stands in tables that write
-- no log: everybody's page connects anew and says again where it was.

CREATE TABLE care_session (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL REFERENCES organization,
    practitioner_id  bigint      NOT NULL,
    opened_at        timestamptz NOT NULL,
    begun_at         timestamptz,
    ended_at         timestamptz,
    end_reason       text        CHECK (end_reason IN ('END_FOR_ALL', 'IDLE', 'NOT_ALLOWED')),
    version          integer     NOT NULL DEFAULT 0,
    UNIQUE (organization_id, id),
    FOREIGN KEY (organization_id, practitioner_id) REFERENCES staff_member (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED,
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
-- A practitioner has one room.
CREATE UNIQUE INDEX care_session_open ON care_session (practitioner_id) WHERE ended_at IS NULL;

-- The clients that a session is for. No cascade: a client with sessions cannot be deleted.
CREATE TABLE care_participant (
    care_session_id  bigint  NOT NULL,
    organization_id  bigint  NOT NULL,
    client_id        bigint  NOT NULL,
    is_admitted      boolean NOT NULL DEFAULT false,
    PRIMARY KEY (care_session_id, client_id),
    FOREIGN KEY (organization_id, care_session_id) REFERENCES care_session (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX care_participant_client ON care_participant (client_id);

-- From when to when somebody was in the room.
CREATE TABLE care_stay (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    care_session_id  bigint      NOT NULL,
    client_id        bigint,
    staff_member_id  bigint,
    joined_at        timestamptz NOT NULL,
    left_at          timestamptz,
    FOREIGN KEY (organization_id, care_session_id) REFERENCES care_session (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED,
    CHECK ((client_id IS NULL) <> (staff_member_id IS NULL)),
    CHECK (left_at >= joined_at)
);
CREATE INDEX care_stay_session ON care_stay (care_session_id);
CREATE INDEX care_stay_client ON care_stay (client_id, joined_at);

-- A browser that has the Care App open, by its device: the secret of one browser tab, of which the hash is kept.
CREATE UNLOGGED TABLE care_connection (
    device_hash      bytea PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    client_id        bigint,
    staff_member_id  bigint,
    page             text        NOT NULL,
    node             text        NOT NULL,
    waits_for_id     bigint,
    care_session_id  bigint,
    stay_id          bigint,
    seen_at          timestamptz NOT NULL,
    CHECK ((client_id IS NULL) <> (staff_member_id IS NULL))
);
CREATE INDEX care_connection_client ON care_connection (client_id);
CREATE INDEX care_connection_staff_member ON care_connection (staff_member_id);
CREATE INDEX care_connection_session ON care_connection (care_session_id);
CREATE INDEX care_connection_node ON care_connection (node);
CREATE INDEX care_connection_seen ON care_connection (seen_at);

-- Rights to join: used once, within a minute, by one person on one device in one room.
CREATE UNLOGGED TABLE care_right (
    hash             bytea PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    care_session_id  bigint      NOT NULL,
    client_id        bigint,
    staff_member_id  bigint,
    device_hash      bytea       NOT NULL,
    expires_at       timestamptz NOT NULL
);
CREATE INDEX care_right_expires ON care_right (expires_at);
