-- Platform operators belong to no organization and sign in apart from everybody else.
CREATE TABLE platform_operator (
    id             bigint PRIMARY KEY,
    email          text        NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) <= 254),
    first_name     text        NOT NULL CHECK (length(first_name) BETWEEN 1 AND 100),
    last_name      text        NOT NULL CHECK (length(last_name) BETWEEN 1 AND 100),
    password_hash  text        NOT NULL,
    created_at     timestamptz NOT NULL,
    version        integer     NOT NULL DEFAULT 0
);

-- A set-up code makes one operator, or gives one a new password, and is used up.
CREATE TABLE platform_operator_code (
    hash         bytea PRIMARY KEY,
    operator_id  bigint      NOT NULL REFERENCES platform_operator DEFERRABLE INITIALLY DEFERRED,
    used_at      timestamptz NOT NULL
);

CREATE TABLE platform_operator_session (
    hash          bytea PRIMARY KEY,
    operator_id   bigint      NOT NULL REFERENCES platform_operator ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    created_at    timestamptz NOT NULL,
    last_seen_at  timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    network       text        NOT NULL,
    browser       text        NOT NULL CHECK (length(browser) <= 300)
);
CREATE INDEX platform_operator_session_operator ON platform_operator_session (operator_id);
CREATE INDEX platform_operator_session_expires ON platform_operator_session (expires_at);

ALTER TABLE audit_record DROP CONSTRAINT audit_record_actor_kind_check;
ALTER TABLE audit_record ADD CONSTRAINT audit_record_actor_kind_check
    CHECK (actor_kind IN ('VISITOR', 'CLIENT', 'STAFF', 'OPERATOR', 'SYSTEM'));

-- Since when a practice is closed: nobody signs in, its portal says so.
ALTER TABLE organization ADD COLUMN closed_at timestamptz;
CREATE INDEX organization_name ON organization (lower(name), id);

-- Which servers run at present. Nothing is lost with it, so it writes no log.
CREATE UNLOGGED TABLE server_node (
    name        text PRIMARY KEY,
    version     text        NOT NULL,
    started_at  timestamptz NOT NULL,
    seen_at     timestamptz NOT NULL
);
