-- Private messages: conversations between two people of one practice, of whom one at most is a client. Both keep the same
-- messages, which nobody changes or takes away; how a conversation stands for each of the two is a matter of their side.

CREATE TABLE conversation (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    subject          text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 150),
    begun_at         timestamptz NOT NULL,
    messages         integer     NOT NULL CHECK (messages > 0),
    version          integer     NOT NULL DEFAULT 0,
    UNIQUE (organization_id, id)
);

-- Messages are counted from 1 within their conversation; how far somebody has read, put away or deleted is such a number.
-- No cascade: a client with messages cannot be deleted.
CREATE TABLE conversation_side (
    id                bigint PRIMARY KEY,
    organization_id   bigint   NOT NULL,
    conversation_id   bigint   NOT NULL,
    place             smallint NOT NULL CHECK (place IN (1, 2)),
    client_id         bigint,
    staff_member_id   bigint,
    last_received     integer  NOT NULL DEFAULT 0,
    received_at       timestamptz,
    last_sent         integer  NOT NULL DEFAULT 0,
    sent_at           timestamptz,
    read_through      integer  NOT NULL DEFAULT 0,
    archived_through  integer  NOT NULL DEFAULT 0,
    deleted_through   integer  NOT NULL DEFAULT 0,
    noticed           integer  NOT NULL DEFAULT 0,
    noticed_at        timestamptz,
    UNIQUE (conversation_id, place),
    UNIQUE (conversation_id, id),
    UNIQUE (conversation_id, staff_member_id),
    FOREIGN KEY (organization_id, conversation_id) REFERENCES conversation (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, client_id) REFERENCES client (organization_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, staff_member_id) REFERENCES staff_member (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED,
    CHECK ((client_id IS NULL) <> (staff_member_id IS NULL)),
    CHECK ((last_received = 0) = (received_at IS NULL)),
    CHECK ((last_sent = 0) = (sent_at IS NULL)),
    CHECK ((noticed = 0) = (noticed_at IS NULL))
);
CREATE UNIQUE INDEX conversation_side_one_client ON conversation_side (conversation_id) WHERE client_id IS NOT NULL;
CREATE INDEX conversation_side_client ON conversation_side (client_id, received_at DESC);
CREATE INDEX conversation_side_staff_member ON conversation_side (staff_member_id, received_at DESC);
-- Asked for on every page: what is unread.
CREATE INDEX conversation_side_unread_client ON conversation_side (client_id)
    WHERE last_received > read_through;
CREATE INDEX conversation_side_unread_staff_member ON conversation_side (staff_member_id)
    WHERE last_received > read_through;

CREATE TABLE private_message (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL,
    conversation_id  bigint      NOT NULL,
    side_id          bigint      NOT NULL,
    number           integer     NOT NULL CHECK (number > 0),
    text             text        NOT NULL CHECK (length(text) BETWEEN 1 AND 5000),
    sent_at          timestamptz NOT NULL,
    form_key         bytea       NOT NULL,
    UNIQUE (conversation_id, number),
    FOREIGN KEY (organization_id, conversation_id) REFERENCES conversation (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (conversation_id, side_id) REFERENCES conversation_side (conversation_id, id)
        DEFERRABLE INITIALLY DEFERRED
);
-- A form that is sent twice is one message.
CREATE UNIQUE INDEX private_message_once ON private_message (form_key, md5(text));

CREATE FUNCTION private_message_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'private_message is append-only';
END;
$$;
CREATE TRIGGER private_message_final BEFORE UPDATE OR DELETE ON private_message
    FOR EACH ROW EXECUTE FUNCTION private_message_is_final();

-- What somebody has begun to write: a reply within a conversation, or the first message to somebody.
CREATE TABLE message_draft (
    id                bigint PRIMARY KEY,
    organization_id   bigint      NOT NULL,
    author_client_id  bigint,
    author_staff_id   bigint,
    conversation_id   bigint,
    to_client_id      bigint,
    to_staff_id       bigint,
    subject           text        NOT NULL CHECK (length(subject) <= 150),
    text              text        NOT NULL CHECK (length(text) <= 5000),
    form_key          bytea       NOT NULL,
    saved_at          timestamptz NOT NULL,
    version           integer     NOT NULL DEFAULT 0,
    FOREIGN KEY (organization_id, author_client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, author_staff_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, conversation_id) REFERENCES conversation (organization_id, id)
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, to_client_id) REFERENCES client (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (organization_id, to_staff_id) REFERENCES staff_member (organization_id, id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    CHECK ((author_client_id IS NULL) <> (author_staff_id IS NULL)),
    CHECK (num_nonnulls(conversation_id, to_client_id, to_staff_id) = 1),
    CHECK (author_client_id IS NULL OR to_client_id IS NULL)
);
CREATE INDEX message_draft_author_client ON message_draft (author_client_id, saved_at DESC);
CREATE INDEX message_draft_author_staff ON message_draft (author_staff_id, saved_at DESC);
CREATE UNIQUE INDEX message_draft_reply ON message_draft (conversation_id, coalesce(author_client_id, 0), coalesce(author_staff_id, 0))
    WHERE conversation_id IS NOT NULL;
CREATE INDEX message_draft_to_client ON message_draft (to_client_id);
CREATE INDEX message_draft_to_staff ON message_draft (to_staff_id);

-- Whether somebody is mailed that a message has come.
ALTER TABLE client ADD COLUMN IF NOT EXISTS message_notifications boolean NOT NULL DEFAULT true;
ALTER TABLE staff_member ADD COLUMN IF NOT EXISTS message_notifications boolean NOT NULL DEFAULT true;
