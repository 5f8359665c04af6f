-- What was written in a session is gone with it, unless the practice keeps it.

ALTER TABLE organization ADD COLUMN keeps_chat boolean NOT NULL DEFAULT false;

CREATE TABLE care_chat_message (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    care_session_id  bigint      NOT NULL,
    client_id        bigint,
    staff_member_id  bigint,
    said_at          timestamptz NOT NULL,
    text             text        NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
    FOREIGN KEY (organization_id, care_session_id) REFERENCES care_session (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED,
    CHECK ((client_id IS NULL) <> (staff_member_id IS NULL))
);
CREATE INDEX care_chat_message_session ON care_chat_message (care_session_id, said_at);
