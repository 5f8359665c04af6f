-- Whom a practice has invited to register: one row for each address, however often. They are addresses of strangers, so they
-- go when their mail leaves the journal. The key of the mail has no organization in it: a second unique key would cost every
-- mail of the outbox, and mails to operators are in none.
CREATE TABLE invitation (
    id               bigint PRIMARY KEY,
    organization_id  bigint      NOT NULL REFERENCES organization,
    email            text        NOT NULL CHECK (email = lower(email) AND length(email) <= 254),
    locale           text        NOT NULL CHECK (locale IN ('en', 'es')),
    sent_by_id       bigint      NOT NULL,
    sent_at          timestamptz NOT NULL,
    times            integer     NOT NULL CHECK (times > 0),
    form_key         text        NOT NULL CHECK (length(form_key) <= 36),
    mail_id          bigint      REFERENCES outgoing_mail ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    stopped_at       timestamptz,
    version          integer     NOT NULL DEFAULT 0,
    UNIQUE (organization_id, email),
    FOREIGN KEY (organization_id, sent_by_id) REFERENCES staff_member (organization_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX invitation_listed ON invitation (organization_id, sent_at, id);
CREATE INDEX invitation_age ON invitation (sent_at);
CREATE INDEX invitation_sent_by ON invitation (sent_by_id);
CREATE INDEX invitation_mail ON invitation (mail_id);

-- Who asked not to be invited any more. That has no end, so it is kept without the address: a hash with a key of its own.
CREATE TABLE invitation_stop (
    organization_id  bigint      NOT NULL REFERENCES organization,
    address_hash     bytea       NOT NULL,
    stopped_at       timestamptz NOT NULL,
    PRIMARY KEY (organization_id, address_hash)
);
